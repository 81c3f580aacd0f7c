package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** R16: a mistake is mended in the same form, in the tab Dossier of Tasklist and on the page of a dossier in Cockpit. */
class VerbeterenTest extends Browserproef {

    private static final String SCHOOL = "12AB00";

    @Test
    void deIbErVerbetertDeEvaluatieTerwijlDeVolgendeTaakOpenstaat() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        Scherm ib = aangemeld("ib-12AB00");
        ib.pakOp(nummer, "Evaluatie toevoegen aan OPP")
                .vul("Datum van de evaluatie", Tijd.dagenGeleden(3))
                .kies("De evaluatie staat in het OPP")
                .rondAf();
        ib.open(nummer, "OPP opslaan in ParnasSys");
        Locator blad = dossierblad(ib.page);

        Locator evaluatie = blad.locator("[data-onderdeel=evaluatie]");
        assertThat(evaluatie).containsText("Vastgelegd door ib-12AB00");
        evaluatie.getByText("Verbeteren").click();
        Locator datum = evaluatie.getByLabel("Datum van de evaluatie");
        assertThat(datum).hasValue(Tijd.dagenGeleden(3));
        datum.fill(Tijd.dagenGeleden(2));
        evaluatie.getByText("Verbetering opslaan").click();
        assertThat(evaluatie.getByRole(AriaRole.ALERT)).containsText("Geef de reden van de verbetering");
        foto(blad, "verbeteren-in-tasklist");

        evaluatie.getByLabel("Waarom verbetert u dit?").fill("Verkeerde dag overgenomen");
        evaluatie.getByText("Verbetering opslaan").click();
        assertThat(blad.getByText("Reden: Verkeerde dag overgenomen")).isVisible();
        assertThat(blad.locator("[data-onderdeel=evaluatie]")).containsText("Eerder vastgelegd (1)");
        assertThat(loket.dossier(nummer)
                        .path("evaluatie")
                        .path("evaluatiedatum")
                        .asText())
                .isEqualTo(Tijd.dagenGeleden(2));
        assertThat(blad.locator(".handeling")).hasCount(0);
    }

    @Test
    void deIbErVerbetertEenGeslotenDossierUitDeLijstVanHaarSchool() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        Scherm ib = aangemeld("ib-12AB00");
        ib.pakOp(nummer, "Evaluatie toevoegen aan OPP")
                .vul("Datum van de evaluatie", Tijd.dagenGeleden(3))
                .kies("De evaluatie staat in het OPP")
                .rondAf();
        ib.pakOp(nummer, "OPP opslaan in ParnasSys")
                .vul("Wanneer is het OPP opgeslagen in het leerlingdossier in ParnasSys?", Tijd.dagenGeleden(2))
                .rondAf();
        loket.wachtOpStatus(nummer, "AFGEROND");

        ib.naarTasklist();
        ib.page.getByText("Alle dossiers, ook afgeronde").click();
        Locator lijst = ib.page.locator(".overgang-takenblad");
        assertThat(lijst.locator("tbody tr").first()).isVisible();
        lijst.getByLabel("OT- of TOP-dossiernummer").fill(" " + nummer.toLowerCase(java.util.Locale.ROOT));
        lijst.getByText("Zoeken").click();
        assertThat(lijst.getByText("1 dossier gevonden.")).isVisible();
        assertThat(lijst.locator("tbody tr")).hasCount(1);
        assertThat(lijst.locator("tbody tr")).containsText("Afgerond");
        foto(lijst, "dossiers-van-de-school");
        lijst.getByLabel("Status").selectOption("nog open");
        lijst.getByText("Zoeken").click();
        assertThat(lijst.getByText("0 dossiers gevonden.")).isVisible();
        ib.page.goBack();
        lijst.getByText(nummer, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(lijst.locator("h3")).hasText("OT-dossier " + nummer);
        assertThat(lijst.getByText("Status: Afgerond.")).isVisible();
        Locator evaluatie = lijst.locator("[data-onderdeel=evaluatie]");
        evaluatie.getByText("Verbeteren").click();
        evaluatie.getByLabel("Datum van de evaluatie").fill(Tijd.dagenGeleden(4));
        evaluatie.getByLabel("Waarom verbetert u dit?").fill("Verkeerde dag overgenomen");
        foto(lijst, "dossier-van-de-school");
        evaluatie.getByText("Verbetering opslaan").click();
        assertThat(lijst.getByText("Reden: Verkeerde dag overgenomen")).isVisible();
        assertThat(loket.dossier(nummer)
                        .path("evaluatie")
                        .path("evaluatiedatum")
                        .asText())
                .isEqualTo(Tijd.dagenGeleden(4));
        assertThat(loket.dossier(nummer).path("status").asText()).isEqualTo("AFGEROND");

        Scherm directeur = aangemeld("directeur-12AB00");
        directeur.naarTasklist();
        assertThat(directeur.page.getByText("Meer taken tegelijk")).isVisible();
        assertThat(directeur.page.getByText("Alle dossiers, ook afgeronde")).isHidden();
    }

    @Test
    void deConsulentKiestEenAnderScenarioInTasklist() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", SCHOOL);
        Scherm consulent = aangemeld("consulent1");
        consulent.open(nummer, "Nieuwe actie voorbereiden");
        Locator blad = dossierblad(consulent.page);
        blad.locator(".handeling > summary")
                .filter(new Locator.FilterOptions().setHasText("Ander scenario"))
                .click();
        blad.getByLabel("Waarom een ander scenario").fill("Gaat niet door");
        blad.getByText("Scenario wijzigen").click();
        assertThat(blad.getByText("Het dossier gaat van Nieuwe actie naar Afronding"))
                .containsText("Deze open taak vervalt: ‘Nieuwe actie voorbereiden’.");
        foto(blad, "ander-scenario-in-tasklist");
        blad.getByText("Ja, wijzig het scenario").click();
        assertThat(blad.getByText("Het scenario is nu Afronding.")).isVisible();
        loket.wachtOpTaak(nummer, "Evaluatie toevoegen aan OPP");
    }

    @Test
    void deCoordinatorVerbetertEenGeslotenDossierInCockpit() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", SCHOOL);
        loket.bereidNieuweActieVoor("consulent1", nummer);
        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        Overgangspagina pagina =
                Overgangspagina.open(aangemeld("coordinator"), "dossier&nummer=" + nummer, "Dossier " + nummer);
        Locator actie = pagina.inhoud.locator("[data-onderdeel=nieuwe-actie]");
        assertThat(actie).containsText("TLV");
        actie.getByText("Verbeteren").click();
        assertThat(actie.getByText("is al geopend. Staat dit daar ook")).isVisible();
        actie.getByLabel("Arrangement").check();
        actie.getByLabel("Waarom verbetert u dit?").fill("Het is een arrangement");
        pagina.keur("dossier-verbeteren");
        actie.getByText("Verbetering opslaan").click();
        assertThat(pagina.inhoud.getByText("verbeterd: Nieuwe actie: actie van TLV in Arrangement"))
                .isVisible();
        assertThat(loket.dossier(nummer).path("nieuweActie").path("actie").asText())
                .isEqualTo("ARRANGEMENT");
    }

    @Test
    void deCoordinatorVerbetertWatBijHetInlezenNietKlopte() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        Overgangspagina pagina =
                Overgangspagina.open(aangemeld("coordinator"), "dossier&nummer=" + nummer, "Dossier " + nummer);
        Locator handeling = pagina.inhoud
                .locator(".handeling")
                .filter(new Locator.FilterOptions().setHasText("Gegevens verbeteren"));
        handeling.locator("summary").click();
        assertThat(handeling.getByLabel("Groep")).hasValue("6");
        handeling.getByLabel("Groep").fill("7");
        handeling.getByLabel("Einddatum").fill("2020-01-01");
        handeling.getByLabel("Startdatum").fill("2026-01-01");
        handeling.getByLabel("Waarom verbetert u dit?").fill("Verkeerd overgenomen uit OT");
        pagina.knop("Gegevens opslaan").click();
        assertThat(handeling.getByRole(AriaRole.ALERT)).containsText("De einddatum ligt voor de startdatum");
        handeling.getByLabel("Einddatum").fill("");
        pagina.keur("dossier-gegevens-verbeteren");
        pagina.knop("Gegevens opslaan").click();
        assertThat(pagina.melding()).containsText("De gegevens zijn verbeterd.");
        assertThat(pagina.inhoud.getByText("gegevens verbeterd: groep van 6 in 7"))
                .containsText("Reden: Verkeerd overgenomen uit OT");
        assertThat(loket.dossier(nummer).path("groep").asText()).isEqualTo("7");
        assertThat(loket.dossier(nummer).path("startdatum").asText()).isEqualTo("2026-01-01");
    }

    @Test
    void wieOverEenAnderHeenZouOpslaanKijktEerstEnHoudtDeEigenTekst() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", SCHOOL);
        Formulier eerste = aangemeld("consulent1").pakOp(nummer, "Nieuwe actie voorbereiden");
        Scherm tweedeTabblad = aangemeld("consulent1");
        Formulier tweede = tweedeTabblad.open(nummer, "Nieuwe actie voorbereiden");

        eerste.kies("Arrangement").kies("Nee, het begint in de cyclus lichte ondersteuning");
        eerste.opslaan();
        assertThat(eerste.bericht()).containsText("Opgeslagen");

        tweede.kies("A&O-traject (analyse en ondersteuning)").kies("Nee, het begint in de cyclus lichte ondersteuning");
        tweede.rondAfTevergeefs();
        assertThat(tweede.weigering()).containsText("consulent1 sloeg dit formulier intussen op");
        assertThat(tweede.weigering()).containsText("Wat u invulde, staat hieronder nog.");
        assertThat(tweede.veld("A&O-traject (analyse en ondersteuning)")).isChecked();
        tweede.knop("Bekijk wat daar staat").click();
        assertThat(tweede.weigering().locator(".vastgelegd")).containsText("Arrangement");
        foto(tweedeTabblad.page.locator("form.overgang-formulier"), "botsing");
        assertThat(loket.dossier(nummer).path("nieuweActie").path("actie").asText())
                .isEqualTo("ARRANGEMENT");

        tweede.knop("Sla de mijne eroverheen op").click();
        assertThat(tweede.bericht()).containsText("Opgeslagen");
        assertThat(loket.dossier(nummer).path("nieuweActie").path("actie").asText())
                .isEqualTo("A_EN_O");
        assertThat(tweede.weigering()).hasCount(0);

        eerste.kies("TLV (toelaatbaarheidsverklaring)");
        eerste.opslaan();
        eerste.knop("Bekijk wat daar staat").click();
        eerste.knop("Laat dat staan").click();
        assertThat(eerste.bericht()).containsText("Hier staat nu wat de ander opsloeg.");
        assertThat(eerste.veld("A&O-traject (analyse en ondersteuning)")).isChecked();
    }

    private static Locator dossierblad(Page page) {
        page.locator(".tabbed-content .nav-tabs")
                .getByText("Dossier", new Locator.GetByTextOptions().setExact(true))
                .click();
        return page.locator(".overgang-dossierblad");
    }

    private static void foto(Locator deel, String naam) {
        for (int breed : new int[] {1280, 360}) {
            deel.page().setViewportSize(breed, 900);
            deel.screenshot(new Locator.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "%s-%d.png".formatted(naam, breed))));
        }
        deel.page().setViewportSize(1280, 900);
    }
}

package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The coördinator finds what sticks, and gets it going again. */
class KnelpuntenTest extends Browserproef {

    private static final String MET_CURSUS = "12AB00";
    private static final String ZONDER_CURSUS = "77KN00";

    @AfterEach
    void topDossierDoetHetWeer() {
        loket.storing("{\"soort\":\"GEEN\"}");
        for (JsonNode vervanging : loket.vraag("/api/vervangingen")) {
            if (!vervanging.has("beeindigdOp")) {
                loket.beeindigVervanging(vervanging.path("id").asLong());
            }
        }
    }

    @Test
    void eenStoringIsInGewoonNederlandsEnGaatOpnieuwAlsTopDossierHetWeerDoet() {
        loket.storing("{\"soort\":\"ONBESCHIKBAAR\"}");
        String een = strandt();
        String ander = strandt();

        Overgangspagina pagina = knelpunten();
        Locator storing = pagina.inhoud.locator(".storing");
        assertThat(storing).hasCount(1);
        assertThat(storing).containsText("TOP Dossier aanmaken");
        assertThat(storing).containsText("2 storingen. TOP Dossier geeft geen bruikbaar antwoord.");
        assertThat(storing).containsText("Wat te doen");
        storing.locator("summary").click();
        pagina.keur("knelpunten-storingen");

        loket.storing("{\"soort\":\"GEEN\"}");
        assertThat(pagina.knop("0 gekozen opnieuw proberen")).isDisabled();
        storing.getByLabel(een, new Locator.GetByLabelOptions().setExact(true)).check();
        pagina.knop("1 gekozen opnieuw proberen").click();
        assertThat(pagina.melding()).containsText("1 stap wordt nu opnieuw geprobeerd.");
        loket.wachtOpStatus(een, "OVER_NAAR_TOP");
        assertThat(loket.dossier(ander).path("status").asText()).isEqualTo("LOPEND");

        pagina.knop("Opnieuw proberen").click();
        assertThat(pagina.inhoud.getByText("Er zijn geen storingen: alles loopt."))
                .isVisible();
        loket.wachtOpStatus(ander, "OVER_NAAR_TOP");
    }

    @Test
    void wachtendeSchoolEnDeLastVanConsulentenStaanErMetHunDossiers() {
        // of this test alone: no other gives it the course
        loket.importeerSchool(ZONDER_CURSUS, "Noord");
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", ZONDER_CURSUS);
        loket.bereidNieuweActieVoor("consulent1", nummer);
        loket.wachtOpTaak(nummer, "Knoppencursus afwachten");

        Overgangspagina pagina = knelpunten();
        Locator school = pagina.tabel("Scholen waarvan dossiers op de knoppencursus wachten")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("(%s)".formatted(ZONDER_CURSUS)));
        assertThat(school.getByRole(AriaRole.LINK).nth(1))
                .hasAttribute("href", "#/overgang?pagina=dossiers&school=%s&wacht=true".formatted(ZONDER_CURSUS));
        assertThat(pagina.rij("(consulent1)")).containsText(String.valueOf(dossiersVan("consulent1")));
    }

    @Test
    void watInCockpitIsStilgezetStaatErTotHetWeerLoopt() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", MET_CURSUS);
        loket.zetStil(nummer, true);
        Overgangspagina pagina = knelpunten();
        Locator rij = pagina.tabel("Wat in Cockpit is stilgezet").locator("tbody tr");
        assertThat(rij).containsText(nummer);
        assertThat(rij).containsText("Overgang van een OT-dossier");
        assertThat(pagina.inhoud.getByText("Vraag de beheerder het in Cockpit te hervatten"))
                .isVisible();
        pagina.keur("knelpunten-stilgezet");
        loket.zetStil(nummer, false);
        assertThat(knelpunten().inhoud.getByText("Er is niets stilgezet.")).isVisible();
    }

    @Test
    void s8_elkGetalLeidtNaarPreciesWatHetTelt() {
        // of this test alone: nobody has an account there
        loket.importeerSchool("77KN01", "Noord");
        loket.wachtOpSchooltaak("77KN01", "Overgangsplan maken");
        Overgangspagina pagina = knelpunten();
        assertThat(pagina.rij("77KN01")).containsText("De groep school-77KN01 heeft geen leden.");
        List<String> getallen = pagina
                .inhoud
                .locator("main td a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[0-9.]+$")))
                .all()
                .stream()
                .map(getal -> getal.textContent() + " " + getal.getAttribute("href"))
                .toList();
        assertThat(getallen)
                .anyMatch(getal -> getal.contains("pagina=taken&wie=consulent1"))
                .anyMatch(getal -> getal.contains("zonderEigenaar=true"))
                .anyMatch(getal -> getal.contains("termijn=VOORBIJ"));
        for (String getal : getallen) {
            String[] delen = getal.split(" ");
            pagina.page.evaluate("adres => { location.hash = adres; }", delen[1]);
            assertThat(pagina.kop(delen[1].contains("pagina=taken") ? "Open taken" : "Dossiers"))
                    .isVisible();
            assertThat(pagina.aantal())
                    .hasText(Pattern.compile("^%s (dossiers?|open ta(ak|ken)), ".formatted(delen[0])));
        }
        pagina.page.evaluate("location.hash = '#/overgang?pagina=taken&wie=consulent1'");
        assertThat(pagina.kop("Open taken")).isVisible();
        pagina.keur("taken");
    }

    @Test
    void s7_watVanzelfOpnieuwGaatStaatErEnKanNu() {
        loket.storing("{\"soort\":\"ONBESCHIKBAAR\"}");
        String nummer = strandt();
        loket.laatLaterOpnieuwProberen(nummer);
        Overgangspagina pagina = knelpunten();
        Locator vanzelf = pagina.inhoud.locator("#knelpunten-storingen .let-op");
        assertThat(vanzelf).containsText("1 stap lukt nu niet en wordt vanzelf opnieuw geprobeerd, op 1 januari ");
        pagina.keur("knelpunten-vanzelf");
        loket.storing("{\"soort\":\"GEEN\"}");
        vanzelf.getByRole(AriaRole.BUTTON).click();
        assertThat(pagina.melding()).containsText("1 stap wordt nu opnieuw geprobeerd.");
        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
    }

    @Test
    void deTakenVanEenZiekeConsulentGaanInEenKeerOverEnWeerTerug() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", MET_CURSUS);
        loket.wachtOpTaak(nummer, "Nieuwe actie voorbereiden");
        int dossiers = dossiersVan("consulent1");
        assertThat(dossiers).isPositive();

        Overgangspagina pagina = knelpunten();
        pagina.inhoud
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Taken overdragen van"))
                .and(pagina.rij("(consulent1)").getByRole(AriaRole.BUTTON))
                .click();
        assertThat(pagina.inhoud.getByLabel("Wie neemt de taken over?")).isFocused();
        pagina.kies("Wie neemt de taken over?", "consulent2");
        pagina.inhoud.getByLabel("Waarom?").fill("Ziek, dossier van 123456782");
        pagina.knop("Taken overdragen").click();
        assertThat(pagina.inhoud
                        .getByText("Vul in tot en met welke dag de vervanging duurt.")
                        .last())
                .isVisible();
        assertThat(pagina.inhoud.getByLabel("Waarom?")).hasAttribute("aria-invalid", "true");
        pagina.keur("knelpunten-overdragen");

        pagina.inhoud.getByLabel("Waarom?").fill("Langdurig ziek");
        pagina.inhoud.getByLabel("Tot en met").fill(Tijd.morgen());
        pagina.knop("Taken overdragen").click();
        assertThat(pagina.inhoud.locator("#vervanging")).containsText("%d open dossiers en ".formatted(dossiers));
        assertThat(pagina.knop("Ja, draag over")).isFocused();
        pagina.knop("Ja, draag over").click();
        assertThat(pagina.melding()).containsText("%d dossiers en ".formatted(dossiers));
        assertThat(pagina.melding()).containsText("overgedragen.");
        assertThat(pagina.rij("(consulent1)")).containsText("Vervangen door consulent2 tot en met");

        assertThat(loket.dossier(nummer).path("consulent").asText()).isEqualTo("consulent2");
        Scherm vervanger = aangemeld("consulent2");
        vervanger.pakOpMetAdres(nummer, "Nieuwe actie voorbereiden");
        vervanger.naarTasklist();
        assertThat(vervanger.taken("Mijn taken").filter(new Locator.FilterOptions().setHasText(nummer)))
                .hasCount(1);

        pagina.inhoud.getByText("Vervangingen bekijken en beëindigen").click();
        assertThat(pagina.rij("Langdurig ziek")).hasCount(1);
        pagina.keur("knelpunten-vervangingen");
        pagina.knop("De vervanging van consulent1 nu beëindigen").click();
        assertThat(pagina.inhoud.getByText("consulent2 geeft %d dossiers terug".formatted(dossiers)))
                .isVisible();
        pagina.keur("knelpunten-beeindigen-vooruitblik");
        pagina.knop("Nee, terug").click();
        assertThat(loket.dossier(nummer).path("consulent").asText()).isEqualTo("consulent2");
        pagina.knop("De vervanging van consulent1 nu beëindigen").click();
        pagina.knop("Ja, beëindig").click();
        assertThat(pagina.melding()).containsText("De vervanging is beëindigd");
        assertThat(loket.dossier(nummer).path("consulent").asText()).isEqualTo("consulent1");
        assertThat(dossiersVan("consulent1")).isEqualTo(dossiers);
    }

    private Overgangspagina knelpunten() {
        Scherm coordinator = aangemeld("coordinator");
        coordinator.naarCockpit("/overgang?pagina=knelpunten");
        Overgangspagina pagina = new Overgangspagina(coordinator.page);
        assertThat(pagina.inhoud.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Knelpunten")))
                .isVisible();
        return pagina;
    }

    private int dossiersVan(String account) {
        return StreamSupport.stream(
                        loket.vraag("/api/stand/knelpunten").path("consulenten").spliterator(), false)
                .filter(consulent -> consulent.path("account").asText().equals(account))
                .findFirst()
                .orElseThrow()
                .path("dossiers")
                .asInt();
    }

    private String strandt() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", MET_CURSUS);
        loket.bereidNieuweActieVoor("consulent1", nummer);
        loket.wachtOpIncident(nummer);
        return nummer;
    }
}

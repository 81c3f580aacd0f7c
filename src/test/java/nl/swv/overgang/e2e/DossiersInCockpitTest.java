package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages Voortgang, Scholen and Dossiers, worked as the coördinator does. */
class DossiersInCockpitTest extends Browserproef {

    private static final String SCHOOL = "12AB00";

    @Test
    void eenAfgerondDossierIsTeVindenOpNummerMetZijnTijdlijnEnZijnWeg() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", SCHOOL);
        loket.bereidNieuweActieVoor("consulent1", nummer);
        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");

        Overgangspagina pagina = open("dossiers", "Dossiers");
        pagina.inhoud.getByLabel("Zoek op dossiernummer").fill(nummer.toLowerCase(java.util.Locale.ROOT));
        assertThat(pagina.aantal()).hasText("1 dossier, blad 1 van 1");
        assertThat(pagina.rij(nummer)).containsText("Over naar TOP Dossier");
        assertThat(pagina.inhoud.getByLabel("Zoek op dossiernummer")).isFocused();

        pagina.koppeling(nummer).click();
        assertThat(pagina.kop("Dossier " + nummer)).isVisible();
        Locator tijdlijn = pagina.inhoud.locator("ol li");
        assertThat(tijdlijn.first()).containsText("OT-dossier ontvangen");
        assertThat(tijdlijn.filter(new Locator.FilterOptions().setHasText("TOP Dossier geopend: TOP-")))
                .hasCount(1);
        assertThat(pagina.inhoud).containsText("Dit dossier is over naar TOP Dossier.");
        assertThat(pagina.inhoud.locator(".overgang-schema .weg.elders")).hasCount(2);
        assertThat(pagina.inhoud.locator(".overgang-schema .stap.hier")).hasCount(0);
        openProcesmodel(pagina);
        assertThat(op(pagina, "Task_NieuweActieVoorbereiden")).hasClass(Pattern.compile("gedaan"));
        assertThat(op(pagina, "Task_TopDossierAanmaken")).hasClass(Pattern.compile("gedaan"));
        assertThat(op(pagina, "SubProcess_NieuweActie")).hasClass(Pattern.compile("gedaan"));
        assertThat(op(pagina, "SubProcess_Afronding")).not().hasClass(Pattern.compile("gedaan|nu"));
        assertThat(op(pagina, "SubProcess_ScenarioUitvoeren")).not().hasClass(Pattern.compile("gedaan|nu"));
        assertThat(op(pagina, "Task_EvaluatieToevoegenAanOpp")).hasCount(0);
        assertThat(op(pagina, "Flow_NieuweActie")).hasClass(Pattern.compile("gegaan"));
        assertThat(op(pagina, "Flow_Afronding")).not().hasClass(Pattern.compile("gegaan"));
        assertThat(pagina.inhoud.locator(".diagram .nu")).hasCount(0);
        assertThat(pagina.tabel("De stappen van dit dossier").getByText("consulent1"))
                .hasCount(1);
        pagina.keur("dossier");

        pagina.page.goBack();
        assertThat(pagina.inhoud.getByLabel("Zoek op dossiernummer")).hasValue(Pattern.compile(nummer, 2));
        assertThat(pagina.rij(nummer)).hasCount(1);
    }

    @Test
    void eenOpenDossierWijstDeTaakAanWaarHetNuIs() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        loket.wachtOpTaak(nummer, "Evaluatie toevoegen aan OPP");
        Overgangspagina pagina = open("dossier&nummer=" + nummer, "Dossier " + nummer);
        assertThat(pagina.inhoud)
                .containsText("Dit dossier is op weg 1, Afronding. Nu te doen: Evaluatie toevoegen aan OPP.");
        assertThat(pagina.inhoud.locator(".overgang-schema .stap.hier")).hasCount(1);
        assertThat(pagina.inhoud.locator(".overgang-schema .stap.hier")).containsText("Evaluatie");
        assertThat(pagina.inhoud.locator("nav a[aria-current]")).hasText("Dossiers");
        assertThat(pagina.inhoud.locator(".diagram")).hasCount(0);
        pagina.keur("dossier-waar-het-is");
        openProcesmodel(pagina);
        assertThat(op(pagina, "Task_EvaluatieToevoegenAanOpp")).hasClass(Pattern.compile("nu"));
        assertThat(op(pagina, "SubProcess_Afronding")).hasClass(Pattern.compile("nu"));
        assertThat(pagina.inhoud.locator(".diagram .nu")).hasCount(2);
        assertThat(pagina.tabel("De stappen van dit dossier")).containsText("nog bezig");
    }

    @Test
    void eenTekeningDieNietKomtHoudtDeBladzijdeNietTegen() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        loket.wachtOpTaak(nummer, "Evaluatie toevoegen aan OPP");
        Scherm coordinator = aangemeld("coordinator");
        String tekening = "**/diagrammen/*.svg";
        coordinator.page.route(tekening, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        Overgangspagina pagina = Overgangspagina.open(coordinator, "dossier&nummer=" + nummer, "Dossier " + nummer);
        assertThat(pagina.inhoud.locator("ol li").first()).containsText("OT-dossier ontvangen");
        assertThat(pagina.tabel("De stappen van dit dossier")).containsText("nog bezig");
        Locator waarom = pagina.inhoud.getByRole(AriaRole.ALERT);
        assertThat(waarom).containsText("De tekening van de overgangsfase is niet te vinden.");
        openProcesmodel(pagina);
        assertThat(waarom.last()).containsText("De tekening van het proces is nu niet te laden.");
        pagina.keur("dossier-zonder-tekening");

        coordinator.page.unroute(tekening);
        while (waarom.count() > 0) {
            int nog = waarom.count();
            waarom.first().getByRole(AriaRole.BUTTON).click();
            assertThat(waarom).hasCount(nog - 1);
        }
        assertThat(pagina.inhoud.locator(".overgang-schema .stap.hier")).hasCount(1);
        assertThat(op(pagina, "Task_EvaluatieToevoegenAanOpp")).hasClass(Pattern.compile("nu"));
    }

    @Test
    void filtertOpEenSchoolEnEenConsulentDieIemandIntypt() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", SCHOOL);
        Overgangspagina pagina = open("dossiers&sorteer=-nummer", "Dossiers");
        pagina.inhoud
                .getByLabel("School", new Locator.GetByLabelOptions().setExact(true))
                .focus();
        assertThat(pagina.inhoud.locator("#voorstel-school option[value='12AB00']"))
                .hasText("De Regenboog");
        pagina.inhoud
                .getByLabel("Consulent", new Locator.GetByLabelOptions().setExact(true))
                .focus();
        assertThat(pagina.inhoud.locator("#voorstel-consulent option[value='consulent1']"))
                .not()
                .hasText("");
        pagina.inhoud
                .getByLabel("School", new Locator.GetByLabelOptions().setExact(true))
                .fill("12ab00");
        pagina.page.keyboard().press("Enter");
        assertThat(pagina.knop("school 12ab00: dit filter weghalen")).isVisible();
        assertThat(pagina.rij(nummer)).hasCount(1);
        pagina.inhoud
                .getByLabel("Consulent", new Locator.GetByLabelOptions().setExact(true))
                .fill("consulent2");
        pagina.page.keyboard().press("Tab");
        assertThat(pagina.knop("consulent consulent2: dit filter weghalen")).isVisible();
        assertThat(pagina.rij(nummer)).hasCount(0);

        Overgangspagina opNaam = open("dossiers&sorteer=-nummer", "Dossiers");
        Locator school = opNaam.inhoud.getByLabel("School", new Locator.GetByLabelOptions().setExact(true));
        school.focus();
        assertThat(opNaam.inhoud.locator("#voorstel-school option[value='12AB00']"))
                .hasCount(1);
        school.fill("de regenboog");
        opNaam.page.keyboard().press("Enter");
        assertThat(opNaam.knop("school 12AB00: dit filter weghalen")).isVisible();
        assertThat(opNaam.rij(nummer)).hasCount(1);
    }

    @Test
    void sorterenEnFilterenStaatInHetAdresEnTerugGaatTerug() {
        Overgangspagina pagina = open("dossiers", "Dossiers");
        pagina.knop("OT-dossier").click();
        assertThat(pagina.inhoud.locator("th[aria-sort]")).hasAttribute("aria-sort", "ascending");
        pagina.knop("OT-dossier").click();
        assertThat(pagina.inhoud.locator("th[aria-sort]")).hasAttribute("aria-sort", "descending");
        assertThat(pagina.knop("OT-dossier")).isFocused();
        List<String> nummers = pagina.inhoud.locator("tbody th").allTextContents();
        assertThat(nummers).isSortedAccordingTo(java.util.Comparator.reverseOrder());

        pagina.inhoud.getByLabel("Scenario").selectOption("VERLENGING");
        assertThat(pagina.inhoud.locator("tbody td:nth-child(4)").first()).hasText("Verlenging");
        String verlengingen = pagina.aantal().textContent();
        assertThat(pagina.page.url()).contains("sorteer=-nummer", "scenario=VERLENGING");
        pagina.page.reload();
        assertThat(pagina.aantal()).hasText(verlengingen);
        assertThat(pagina.inhoud.getByLabel("Scenario")).hasValue("VERLENGING");
        assertThat(pagina.inhoud.locator("th[aria-sort]")).hasAttribute("aria-sort", "descending");
        pagina.keur("dossiers");

        pagina.page.goBack();
        assertThat(pagina.inhoud.getByLabel("Scenario")).hasValue("");
        assertThat(pagina.aantal()).not().hasText(verlengingen);
        pagina.knop("Volgende").click();
        assertThat(pagina.aantal()).containsText("blad 2 van");
        pagina.page.goBack();
        assertThat(pagina.aantal()).containsText("blad 1 van");
    }

    @Test
    void eenMeegekomenFilterIsTeZienEnWegTeHalen() {
        Overgangspagina pagina = open("dossiers&status=LOPEND&school=" + SCHOOL, "Dossiers");
        assertThat(pagina.inhoud.getByLabel("Status")).hasValue("LOPEND");
        String hier = pagina.aantal().textContent();
        pagina.knop("school 12AB00: dit filter weghalen").click();
        assertThat(pagina.aantal()).not().hasText(hier);
        assertThat(pagina.inhoud.getByLabel("Status")).hasValue("LOPEND");
    }

    @Test
    void scholenKiezenOpWijkBestuurEnNaam() {
        Overgangspagina pagina = open("scholen", "Scholen");
        Locator rijen = pagina.tabel("Scholen").locator("tbody tr");
        pagina.inhoud.getByLabel("Wijk").selectOption("Noord");
        assertThat(rijen.locator("td:nth-child(2)").filter(new Locator.FilterOptions().setHasNotText("Noord")))
                .hasCount(0);
        pagina.inhoud.getByLabel("Bestuur").selectOption("Stichting Voorbeeld");
        pagina.inhoud.getByLabel("Zoek een school").fill("regenboog");
        assertThat(rijen).hasCount(1);
        assertThat(rijen).containsText("De Regenboog (12AB00)");
        assertThat(pagina.page)
                .hasURL(Pattern.compile("wijk=Noord&bestuur=Stichting(%20|\\+)Voorbeeld&zoek=regenboog"));
        pagina.page.reload();
        assertThat(rijen).hasCount(1);
        pagina.inhoud.getByLabel("Zoek een school").fill("bestaat niet");
        assertThat(pagina.inhoud.locator(".leeg")).hasText("Geen school voldoet hieraan. Kies een ander filter.");
        pagina.keur("scholen-leeg");

        Overgangspagina alle = open("scholen", "Scholen");
        Locator volgorde = alle.inhoud.locator("th[aria-sort]");
        alle.knop("Lopend").click();
        assertThat(volgorde).hasAttribute("aria-sort", "ascending");
        alle.knop("Lopend").click();
        assertThat(volgorde).hasAttribute("aria-sort", "descending");
        List<Integer> lopend = alle.inhoud.locator("tbody td:nth-child(10)").allTextContents().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(lopend).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        alle.keur("scholen");
        alle.koppeling("De Regenboog (12AB00)").click();
        assertThat(alle.kop("De Regenboog (12AB00)")).isVisible();
        assertThat(alle.inhoud.locator("nav a[aria-current]")).hasText("Scholen");
        alle.keur("school");
    }

    @Test
    void watIemandTyptTerwijlDeBladzijdeVerandertBlijftStaan() {
        Overgangspagina pagina = open("scholen", "Scholen");
        pagina.page.evaluate(
                """
                () => {
                  const bestuur = document.getElementById('kies-bestuur');
                  bestuur.value = 'Stichting Voorbeeld';
                  bestuur.dispatchEvent(new Event('change'));
                  const zoek = document.getElementById('zoek-zoek');
                  zoek.focus();
                  zoek.value = 'regenboog';
                  zoek.dispatchEvent(new Event('input'));
                }""");
        assertThat(pagina.page).hasURL(Pattern.compile("bestuur=Stichting(%20|\\+)Voorbeeld&zoek=regenboog"));
        assertThat(pagina.tabel("Scholen").locator("tbody tr")).hasCount(1);
        assertThat(pagina.inhoud.getByLabel("Zoek een school")).isFocused();
        assertThat(pagina.inhoud.getByLabel("Zoek een school")).hasValue("regenboog");
    }

    @Test
    void voortgangIsTeLezenVoorIedereen() {
        Overgangspagina pagina = open("voortgang", "Voortgang");
        assertThat(pagina.inhoud.getByRole(AriaRole.IMG)).isVisible();
        pagina.inhoud.getByText("Dezelfde cijfers als tabel").click();
        assertThat(pagina.tabel("Open dossiers per dag")).isVisible();
        pagina.keur("voortgang");
    }

    @Test
    void zonderGrafiekStaanDeCijfersErToch() {
        Scherm coordinator = aangemeld("coordinator");
        coordinator.page.route("**/chart.umd.js", Route::abort);
        Overgangspagina pagina = Overgangspagina.open(coordinator, "voortgang", "Voortgang");
        assertThat(pagina.inhoud.locator("figure .leeg")).containsText("De cijfers staan in de tabel hieronder");
        assertThat(pagina.inhoud.locator(".cijfer")).hasCount(5);
    }

    @Test
    void watLangDuurtOfMisgaatOfLeegIsZegtHet() {
        Scherm coordinator = aangemeld("coordinator");
        CompletableFuture<Route> opgehouden = new CompletableFuture<>();
        coordinator.page.route("**/api/stand/dossiers**", opgehouden::complete);
        coordinator.naarCockpit("/overgang?pagina=dossiers");
        Overgangspagina pagina = new Overgangspagina(coordinator.page);
        assertThat(pagina.inhoud.getByRole(AriaRole.STATUS)).hasText("Even geduld, de gegevens komen eraan.");
        assertThat(pagina.inhoud.locator("[aria-busy]")).hasCount(1);
        // the browser's messages arrive on this very thread: waiting for them outside Playwright is waiting for ever
        coordinator.page.waitForCondition(opgehouden::isDone);
        opgehouden.join().fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}"));
        assertThat(pagina.inhoud.getByRole(AriaRole.ALERT)).containsText("Er ging iets mis.");
        pagina.keur("dossiers-fout");

        coordinator.page.unroute("**/api/stand/dossiers**");
        pagina.knop("Opnieuw proberen").click();
        assertThat(pagina.aantal()).isVisible();

        pagina.inhoud.getByLabel("Zoek op dossiernummer").fill("BESTAATNIET");
        assertThat(pagina.inhoud.locator(".leeg")).containsText("Geen dossier voldoet hieraan.");
        coordinator.naarCockpit("/overgang?pagina=dossier&nummer=BESTAATNIET");
        assertThat(pagina.inhoud.getByRole(AriaRole.ALERT)).containsText("Controleer het OT-dossiernummer");
        coordinator.naarCockpit("/overgang?pagina=dossiers&status=ONZIN");
        assertThat(pagina.inhoud.getByRole(AriaRole.ALERT)).containsText("Kies uit: LOPEND, NAZORG");
        coordinator.naarCockpit("/overgang?pagina=dossier");
        assertThat(pagina.inhoud.locator(".leeg")).hasText("Kies een dossier uit de lijst.");
    }

    @Test
    void hetToetsenbordKomtOveralEnIsTeZien() {
        Overgangspagina pagina = open("dossiers", "Dossiers");
        pagina.inhoud.getByLabel("Zoek op dossiernummer").focus();
        for (int keer = 0; keer < 10; keer++) {
            pagina.page.keyboard().press("Tab");
            assertThat(pagina.page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                            + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }"))
                    .as("tab %d", keer)
                    .isEqualTo(true);
        }
        pagina.knop("OT-dossier").focus();
        pagina.page.keyboard().press("Enter");
        assertThat(pagina.inhoud.locator("th[aria-sort]")).hasCount(1);
        assertThat(pagina.knop("OT-dossier")).isFocused();
    }

    private Overgangspagina open(String vraag, String titel) {
        return Overgangspagina.open(aangemeld("coordinator"), vraag, titel);
    }

    private static void openProcesmodel(Overgangspagina pagina) {
        pagina.inhoud.getByText("Procesmodel (BPMN)").click();
        assertThat(pagina.inhoud.locator("details section").first()).isVisible();
    }

    private static Locator op(Overgangspagina pagina, String element) {
        return pagina.inhoud.locator(".diagram [data-element-id='%s']".formatted(element));
    }
}

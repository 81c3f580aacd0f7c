package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Tasklist shows beside the forms: the tab "Dossier", the line above the list, and several tasks at once. */
class TakenlijstTest extends Browserproef {

    private static final String SCHOOL = "12AB00";
    private static final Set<String> ERNSTIG = Set.of("serious", "critical");

    @Test
    void hetBladDossierZegtWatErNogMoet() {
        String nummer = loket.meldAan("ARRANGEMENT", "VERLENGING", SCHOOL);
        Scherm ib = aangemeld("ib-" + SCHOOL);
        ib.openMetAdres(nummer, "Documenten beveiligd verzenden");
        blad(ib.page, "Dossier").click();

        Locator blad = ib.page.locator(".overgang-dossierblad");
        assertThat(blad.locator("h3")).hasText("OT-dossier " + nummer);
        assertThat(blad).containsText("De Regenboog (12AB00)");
        assertThat(blad.locator(".tijdlijn li"))
                .hasText(new String[] {"%s: OT-dossier ontvangen (consulent1)".formatted(dag(ib.page))});
        assertThat(blad.locator("[data-regel]")).hasCount(7);
        assertThat(blad.locator("[data-regel=R05]").first())
                .containsText(Pattern.compile("Nog niet: Ten minste 1 .*Dat doet u in deze taak\\."));
        assertThat(blad.locator("[data-regel=R01]")).containsText("Voldaan:");
        keur(ib.page, ".overgang-dossierblad", "tab-dossier");

        String ander = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        String taak = loket.wachtOpTaak(ander, "Evaluatie toevoegen aan OPP");
        ib.page.evaluate(
                "id => { location.hash = '#/?forceDisplayTask=true&detailsTab=overgang.dossierblad&task=' + id; }",
                taak);
        assertThat(blad.locator("h3")).hasText("OT-dossier " + ander);
        assertThat(blad.locator("[data-regel=R02]")).containsText("Voldaan:");
    }

    @Test
    void hetBladWaarDitDossierIsWijstDeStapAanInHetSchema() {
        String nummer = loket.meldAan("ARRANGEMENT", "VERLENGING", SCHOOL);
        Scherm ib = aangemeld("ib-" + SCHOOL);
        ib.openMetAdres(nummer, "Documenten beveiligd verzenden");
        blad(ib.page, "Waar dit dossier is").click();

        Locator schema = ib.page.locator(".overgang-schemablad");
        assertThat(schema.locator(".waar"))
                .hasText("Dit dossier is op weg 3, Verlenging. Nu te doen: Documenten beveiligd verzenden.");
        assertThat(schema.locator(".stap.hier")).hasCount(1);
        assertThat(schema.locator(".stap.hier")).containsText("Documenten");
        assertThat(schema.locator(".weg.elders")).hasCount(2);
        keur(ib.page, ".overgang-schemablad", "tab-schema");
    }

    @Test
    void eenTaakVanEenSchoolLaatDeSchoolZien() {
        loket.wachtOpSchooltaak(SCHOOL, "Overgangsplan maken");
        Scherm ib = aangemeld("ib-" + SCHOOL);
        ib.naarTasklist();
        ib.taken("Taken van mijn team of school")
                .filter(new Locator.FilterOptions().setHasText("Overgangsplan maken"))
                .locator("h4 a")
                .click();
        blad(ib.page, "Dossier").click();
        Locator blad = ib.page.locator(".overgang-dossierblad");
        assertThat(blad.locator("h3")).hasText("De Regenboog (12AB00)");
        assertThat(blad.locator("[data-regel=B1]")).containsText("Voldaan:");
        assertThat(blad.locator("[data-regel=B5]")).containsText("Nog niet:");
        keur(ib.page, ".overgang-dossierblad", "tab-school");
    }

    @Test
    void deKopregelTeltDeDagenEnDeTakenEnVolgtDeLijst() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", "19AB00");
        Scherm ib = aangemeld("ib-19AB00");
        ib.openMetAdres(nummer, "Evaluatie toevoegen aan OPP");
        Locator kop = ib.page.locator(".overgang-kopregel");
        assertThat(kop.locator(".termijn"))
                .hasText(Pattern.compile("Overgangsdatum 1 januari \\d{4}, over \\d+ schooldagen"));
        Locator aantallen = kop.locator(".aantallen");
        assertThat(aantallen).hasText(Pattern.compile("0 taken op uw naam, \\d+ voor uw team of school"));
        int team = Integer.parseInt(aantallen.innerText().replaceAll(".*naam, (\\d+).*", "$1"));

        ib.page.locator(".claim").click();
        assertThat(aantallen).hasText("1 taak op uw naam, %d voor uw team of school".formatted(team - 1));
        keur(ib.page, ".overgang-kopregel", "kopregel");
    }

    @Test
    void meerTakenGaanMetDeToetsenAlleenOpNaamEnWeerTerug() {
        String school = "15AB00";
        List.of(1, 2, 3).forEach(keer -> loket.meldAan("STARTGESPREK", "GEEN", school));
        Scherm ib = aangemeld("ib-" + school);
        ib.naarTasklist();
        assertThat(ib.page.locator(".overgang-kopregel .aantallen")).containsText("op uw naam");
        Toetsenbord toetsen = new Toetsenbord(ib.page);
        toetsen.naar("meer taken tegelijk", plek -> plek.tekst().startsWith("Meer taken tegelijk"))
                .druk("Enter");
        Locator blad = ib.page.locator(".overgang-takenblad");
        Locator vrij = blad.locator("form").first();
        assertThat(vrij.locator("legend")).hasText(Pattern.compile("Nog van niemand \\(\\d+\\)"));
        int aantal = vrij.locator("[name=taak]").count();
        keur(ib.page, ".overgang-takenblad", "meer-taken");

        toetsen.naar("op mijn naam zetten", plek -> plek.klasse().contains("opslaan"))
                .druk("Enter");
        assertThat(blad.locator(".uitslag")).hasText("Vink ten minste één taak aan.");
        assertThat(blad.locator(".uitslag > *")).isFocused();

        toetsen.naarVeld("alles").druk("Space");
        assertThat(vrij.locator(".gekozen")).hasText("%1$d van %1$d taken aangevinkt.".formatted(aantal));
        toetsen.naarVeld("taak").druk("Space");
        assertThat(vrij.locator(".gekozen")).hasText("%d van %d taken aangevinkt.".formatted(aantal - 1, aantal));
        toetsen.naar("op mijn naam zetten", plek -> plek.klasse().contains("opslaan"))
                .druk("Enter");
        Locator uitslag = blad.locator(".uitslag");
        assertThat(uitslag).containsText("%1$d van %1$d taken op uw naam gezet.".formatted(aantal - 1));
        assertThat(uitslag.locator("li")).hasCount(aantal - 1);
        assertThat(blad.locator("legend"))
                .hasText(new String[] {"Nog van niemand (1)", "Op uw naam (%d)".formatted(aantal - 1)});

        toetsen.naarVeld("alles").naarVeld("alles").druk("Space");
        toetsen.naar("teruggeven", plek -> plek.tekst().equals("Teruggeven")).druk("Enter");
        assertThat(uitslag).containsText("%1$d van %1$d taken teruggegeven.".formatted(aantal - 1));
        assertThat(blad.locator("legend")).hasText(new String[] {"Nog van niemand (%d)".formatted(aantal)});
        keur(ib.page, ".overgang-takenblad", "meer-taken-uitslag");
    }

    @Test
    void watEenAnderInmiddelsHeeftBlijftVanDieAnder() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", "16AB00");
        String taak = loket.wachtOpTaak(nummer, "Evaluatie toevoegen aan OPP");
        loket.collega("ib-16AB00-2", "school-16AB00");
        Scherm ib = aangemeld("ib-16AB00");
        ib.naarTasklist();
        ib.page.evaluate("() => { location.hash = '#/overgang/taken'; }");
        Locator blad = ib.page.locator(".overgang-takenblad");
        blad.locator("[value='%s']".formatted(taak)).check();
        loket.claim("ib-16AB00-2", taak);

        blad.locator("button.opslaan").first().click();
        assertThat(blad.locator(".uitslag"))
                .containsText(
                        Pattern.compile("Niet gelukt: Evaluatie toevoegen aan OPP, %s .*Staat op naam van ib-16AB00-2"
                                .formatted(nummer)));
        assertThat(blad.locator(".uitslag")).containsText("0 van 1 taak op uw naam gezet.");
    }

    private static String dag(Page page) {
        return (String)
                page.evaluate(
                        "() => new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date())");
    }

    /** No serious hindrance; it fits a telephone, and a screen at 200 %. A picture of each is kept. */
    private static void keur(Page page, String deel, String naam) {
        assertThat(new AxeBuilder(page)
                        .include(deel)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .filteredOn(regel -> ERNSTIG.contains(regel.getImpact()))
                .extracting(Rule::getId)
                .isEmpty();
        foto(page, naam + "-1280");
        for (int[] maat : new int[][] {{360, 900}, {640, 512}}) {
            page.setViewportSize(maat[0], maat[1]);
            page.locator(deel).scrollIntoViewIfNeeded();
            page.waitForFunction(
                    "deel => { const e = document.querySelector(deel); return e.clientWidth <= innerWidth && e.scrollWidth <= e.clientWidth; }",
                    deel);
            foto(page, naam + "-" + maat[0]);
        }
        page.setViewportSize(1280, 900);
    }

    private static void foto(Page page, String naam) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", naam + ".png")));
    }

    private static Locator blad(Page page, String naam) {
        return page.locator(".tabbed-content .nav-tabs").getByText(naam, new Locator.GetByTextOptions().setExact(true));
    }
}

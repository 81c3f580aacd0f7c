package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.swv.overgang.Outside;
import nl.swv.overgang.OwnJvm;
import nl.swv.overgang.Toepassing;
import nl.swv.overgang.e2e.Voorbeeldtelling.Rij;
import nl.swv.overgang.e2e.Voorbeeldtelling.School;
import nl.swv.overgang.platform.Nederlands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A fresh demo of its own, in which nobody did anything yet: every number on the pages beside a count of the files. */
@EnabledIf(value = "nl.swv.overgang.e2e.Chromium#isThere", disabledReason = "no Chromium on this machine")
@Outside
@OwnJvm
class VoorbeeldInCockpitTest {

    private static final LocalDate OVERGANG =
            LocalDate.now(Tijd.AMSTERDAM).plusYears(1).withDayOfYear(1);
    private static final Toepassing TOEPASSING = new Toepassing(
            "voorbeeld",
            "--spring.profiles.active=demo",
            "--spring.datasource.url=jdbc:h2:mem:voorbeeld;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "--overgang.overgangsdatum=" + OVERGANG);

    private final Voorbeeldtelling telling = new Voorbeeldtelling();
    private Scherm coordinator;

    @BeforeAll
    static void begin() {
        TOEPASSING.start();
    }

    @AfterAll
    static void eind() {
        TOEPASSING.close();
    }

    @BeforeEach
    void meldAan() {
        String adres = TOEPASSING.adres();
        coordinator = Scherm.aangemeld(
                "coordinator", adres, new Loket(URI.create(adres).getPort()));
    }

    @AfterEach
    void sluit() {
        coordinator.sluit();
    }

    @Test
    void voortgangTeltWatInHetBestandStaat() {
        long werk = telling.werk(rij -> true);
        long laat = telling.werk(rij -> isVoorbij(rij, LocalDate.now(Tijd.AMSTERDAM)));
        Overgangspagina pagina = Overgangspagina.open(coordinator, "voortgang", "Voortgang");
        Locator cijfers = pagina.inhoud.locator(".cijfer");
        assertThat(cijfers).hasText(new String[] {
            "Gedaan00% van " + werk,
            "Lopend%d100%% van %d".formatted(werk, werk),
            "Wacht op knoppencursus00% van " + werk,
            "Nazorg00% van " + werk,
            "Over de termijn%s%s van wat open is".formatted(Nederlands.getal(laat), Nederlands.procent(laat, werk))
        });
        for (Map.Entry<String, String> scenario : Map.of(
                        "AFRONDING", "Afronding",
                        "NIEUWE_ACTIE", "Nieuwe actie",
                        "VERLENGING", "Verlenging",
                        "BESLUIT_NODIG", "Besluit nodig")
                .entrySet()) {
            assertThat(pagina.tabel("Dossiers per scenario")
                            .locator("tbody tr")
                            .filter(new Locator.FilterOptions().setHasText(scenario.getValue())))
                    .hasText("%s0%d0%%0".formatted(scenario.getValue(), telling.scenario(scenario.getKey())));
        }
        assertThat(pagina.inhoud.locator(".oordeel")).containsText("Er is nog niets afgerond. Nodig is ");
        pagina.keur("voortgang");
        assertThat(pagina.tabel("De tien taken die het langst open staan").locator("tbody tr"))
                .hasCount(10);
        // the running ones, four scenarios, twice what is over its termijn, and what is counted apart
        assertThat(elkGetalLeidtNaarZijnDossiers(pagina)).isEqualTo(9);
    }

    @Test
    void scholenTellenWatInDeBestandenStaat() {
        Overgangspagina pagina = Overgangspagina.open(coordinator, "scholen", "Scholen");
        assertThat(pagina.tabel("Scholen").locator("tbody tr")).hasCount(telling.scholen.size());
        for (School school : telling.scholen.values()) {
            List<String> cellen = cellen(pagina, school.vestiging());
            String open = String.valueOf(telling.werk(rij -> rij.school().equals(school.vestiging())));
            boolean gereed = !school.cursus().isEmpty()
                    && !LocalDate.parse(school.cursus()).isAfter(LocalDate.now(Tijd.AMSTERDAM));
            assertThat(cellen.subList(0, 2)).containsExactly(school.wijk(), leegIsStreep(school.bestuur()));
            String alle = String.valueOf(telling.dossiers.stream()
                    .filter(rij -> rij.school().equals(school.vestiging())
                            && !rij.scenario().equals("BUITEN_BEREIK"))
                    .count());
            assertThat(cellen.subList(3, 13))
                    .as(school.naam())
                    .containsExactly(gereed ? "ja" : "nee", "0", "0", "0", alle, open, "0", "0", "0", "0");
            assertThat(cellen.get(13))
                    .as("%s, over de termijn", school.naam())
                    .isEqualTo(String.valueOf(telling.werk(rij ->
                            rij.school().equals(school.vestiging()) && isVoorbij(rij, LocalDate.now(Tijd.AMSTERDAM)))));
            assertThat(cellen.get(15))
                    .startsWith(gereed ? "nee: %s dossiers open".formatted(open) : "nee: knoppencursus");
        }
        int achter = (int) telling.scholen.values().stream()
                .filter(school -> telling.werk(rij -> rij.school().equals(school.vestiging())
                                && isVoorbij(rij, LocalDate.now(Tijd.AMSTERDAM)))
                        > 0)
                .count();
        assertThat(elkGetalLeidtNaarZijnDossiers(pagina)).isEqualTo(2 * telling.scholen.size() + achter);
    }

    @Test
    void eenSchoolTeltHaarEigenDossiers() {
        Overgangspagina pagina = Overgangspagina.open(coordinator, "school&school=12AB00", "De Regenboog (12AB00)");
        long open = telling.werk(rij -> rij.school().equals("12AB00"));
        assertThat(pagina.rij("Lopend")).hasText("Lopend" + open);
        assertThat(elkGetalLeidtNaarZijnDossiers(pagina)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void filtersVanDeLijstGevenWatInHetBestandStaat() {
        LocalDate vandaag = LocalDate.now(Tijd.AMSTERDAM);
        Map<String, Long> verwacht = Map.of(
                "",
                (long) telling.dossiers.size(),
                "&status=LOPEND",
                telling.werk(rij -> true),
                "&status=ALLEEN_BACKUP",
                telling.scenario("ALLEEN_BACKUP"),
                "&status=BUITEN_BEREIK",
                telling.scenario("BUITEN_BEREIK"),
                "&scenario=VERLENGING",
                telling.scenario("VERLENGING"),
                "&scenario=BESLUIT_NODIG&school=12AB01",
                telling.werk(rij ->
                        rij.scenario().equals("BESLUIT_NODIG") && rij.school().equals("12AB01")),
                "&status=LOPEND&consulent=consulent2",
                telling.werk(rij -> rij.consulent().equals("consulent2")),
                "&termijn=VOORBIJ",
                telling.werk(rij -> isVoorbij(rij, vandaag)));
        verwacht.forEach((vraag, aantal) -> {
            Overgangspagina pagina = Overgangspagina.open(coordinator, "dossiers" + vraag, "Dossiers");
            assertThat(pagina.aantal()).hasText(Pattern.compile("^%d dossiers?, blad 1".formatted(aantal)));
        });
    }

    @Test
    void deKopregelStaatOpHetOverzichtVanCockpit() {
        coordinator.naarCockpit("/dashboard");
        Locator kopregel = coordinator.page.locator(".overgang-kopregel");
        assertThat(kopregel).containsText("0 van %d dossiers gedaan (0%%).".formatted(telling.werk(rij -> true)));
        kopregel.getByRole(AriaRole.LINK).click();
        assertThat(new Overgangspagina(coordinator.page).kop("Voortgang")).isVisible();
    }

    @Test
    void hetDiagramVanHetProcesToontHoeveelErOpenStaatPerTaak() {
        coordinator.naarCockpit("/processes");
        coordinator
                .page
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Overgang van een OT-dossier")
                                .setExact(true))
                .click();
        Map.of(
                        "Task_EvaluatieToevoegenAanOpp", "AFRONDING",
                        "Task_NieuweActieVoorbereiden", "NIEUWE_ACTIE",
                        "Task_DocumentenBeveiligdVerzenden", "VERLENGING",
                        "Task_ScenarioKiezen", "BESLUIT_NODIG")
                .forEach((taak, scenario) -> assertThat(
                                coordinator.page.locator("[data-container-id='%s'] .overgang-overlay".formatted(taak)))
                        .hasText(Pattern.compile("^%d · ".formatted(telling.scenario(scenario)))));
        assertThat(coordinator.page.locator(".overgang-overlay")).hasCount(4);
        Map.of(
                        "SubProcess_Afronding", "AFRONDING",
                        "SubProcess_NieuweActie", "NIEUWE_ACTIE",
                        "SubProcess_Verlenging", "VERLENGING")
                .forEach((weg, scenario) -> assertThat(
                                coordinator.page.locator("[data-container-id='%s'] .overgang-som".formatted(weg)))
                        .hasText("%d open".formatted(telling.scenario(scenario))));
        coordinator.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "overlays.png")));

        // a road opens by a click, on a plane of its own, and the crumbs lead back
        coordinator
                .page
                .locator("[data-container-id='SubProcess_Verlenging'] .bjs-drilldown")
                .click();
        assertThat(coordinator.page.locator(
                        "[data-container-id='Task_DocumentenBeveiligdVerzenden'] .overgang-overlay"))
                .isVisible();
        coordinator.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "overlays-verlenging.png")));
        coordinator.page.locator(".bjs-breadcrumbs li").first().click();

        coordinator
                .page
                .locator("[data-container-id='Task_ScenarioKiezen'] .overgang-overlay")
                .click();
        Overgangspagina lijst = new Overgangspagina(coordinator.page);
        assertThat(lijst.kop("Dossiers")).isVisible();
        assertThat(lijst.aantal()).containsText("%d dossiers, blad 1 van".formatted(telling.scenario("BESLUIT_NODIG")));
    }

    @Test
    void s8_hetGetalOpHetDiagramVanEenSchoolLeidtNaarPreciesDieScholen() {
        coordinator.naarCockpit("/processes");
        coordinator
                .page
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Overgang van een school")
                                .setExact(true))
                .click();
        long zonderCursus = telling.scholen.values().stream()
                .filter(school -> school.cursus().isEmpty()
                        || LocalDate.parse(school.cursus()).isAfter(LocalDate.now(Tijd.AMSTERDAM)))
                .count();
        Locator getal =
                coordinator.page.locator("[data-container-id='Task_KnoppencursusVastleggen'] .overgang-overlay");
        assertThat(getal).hasText(Pattern.compile("^%d · ".formatted(zonderCursus)));
        getal.click();
        Overgangspagina lijst = new Overgangspagina(coordinator.page);
        assertThat(lijst.kop("Open taken")).isVisible();
        assertThat(lijst.aantal()).hasText(Pattern.compile("^%d open ta(ak|ken), blad 1 van".formatted(zonderCursus)));
        assertThat(lijst.tabel("Open taken, de oudste eerst").locator("tbody tr"))
                .hasCount((int) zonderCursus);
    }

    /** Follows each number that is a link and counts them. */
    private int elkGetalLeidtNaarZijnDossiers(Overgangspagina pagina) {
        Locator getallen = pagina.inhoud
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[0-9.]+$")));
        List<String> adressen = getallen.all().stream()
                .map(getal -> getal.textContent() + " " + getal.getAttribute("href"))
                .toList();
        getallen.first().click();
        for (String getal : adressen) {
            String[] delen = getal.split(" ");
            coordinator.page.evaluate("adres => { location.hash = adres; }", delen[1]);
            assertThat(pagina.kop("Dossiers")).isVisible();
            assertThat(pagina.aantal()).hasText(Pattern.compile("^%s dossiers?, ".formatted(delen[0])));
        }
        return adressen.size();
    }

    private static List<String> cellen(Overgangspagina pagina, String vestiging) {
        return pagina.tabel("Scholen")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("(%s)".formatted(vestiging)))
                .locator("td")
                .allTextContents();
    }

    private static String leegIsStreep(String tekst) {
        return tekst.isEmpty() ? "–" : tekst;
    }

    private static boolean isVoorbij(Rij rij, LocalDate vandaag) {
        return rij.einde() != null
                && rij.einde().isBefore(OVERGANG)
                && rij.einde().isBefore(vandaag);
    }
}

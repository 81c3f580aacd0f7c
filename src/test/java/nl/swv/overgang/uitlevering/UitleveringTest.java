package nl.swv.overgang.uitlevering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.swv.overgang.Outside;
import nl.swv.overgang.OwnJvm;
import nl.swv.overgang.Postgres;
import nl.swv.overgang.Toepassing;
import nl.swv.overgang.e2e.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/**
 * What people get: the jar and the image's layers of tools/uitlevering/bouw, started as they start them, and everything
 * that is in the project held against what comes out. See .ci/run.
 */
@EnabledIfSystemProperty(named = UitleveringTest.GEBOUWD, matches = ".+", disabledReason = "a step of .ci/run")
@Timeout(value = 12, unit = TimeUnit.MINUTES)
@Outside
@OwnJvm
class UitleveringTest {

    /** The folder that tools/uitlevering/bouw made. */
    static final String GEBOUWD = "overgang.uitlevering";

    private static final String WACHTWOORD = "lang-en-eigen";
    private static final Path WEBAPPS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path TEKENINGEN = Path.of("docs/diagrammen");
    private static final Path VOORBEELD = Path.of("src/main/resources/voorbeeld");
    private static final Path PROCESSEN = Path.of("processes");

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)");

    private static final String COORDINATOR = "coordinator";

    private final Path gebouwd = Path.of(System.getProperty(GEBOUWD, ""));

    @Test
    void deJarIsAlsDemoCompleet(@TempDir Path werkmap) {
        try (Toepassing demo = new Toepassing(
                "uitgeleverde-demo",
                List.of("-jar", gebouwd.resolve("overgang.jar").toString()),
                werkmap,
                "--spring.profiles.active=demo")) {
            demo.start();
            assertThat(werkmap.resolve("data")).isDirectory();
            isCompleet(demo.adres(), "beheerder", "demo");
            dossierInCockpit(demo.adres(), "coordinator", "demo", "OT-2026-00001");
        }
    }

    @Test
    void deLagenVanDeContainerZijnAlsProductieCompleet() {
        try (Toepassing productie = new Toepassing(
                "uitgeleverde-productie",
                List.of("org.springframework.boot.loader.launch.JarLauncher"),
                gebouwd.resolve("app"),
                "--spring.profiles.active=productie",
                "--spring.datasource.url=" + Postgres.nieuweDatabase(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=een-echt-geheim",
                "--overgang.overgangsdatum=" + LocalDate.now().plusMonths(3),
                "--overgang.swv-code=PO2602",
                "--overgang.audit.sleutel=eigen-sleutel-van-deze-installatie-en-lang-genoeg",
                "--overgang.beheerder.id=baas",
                "--overgang.beheerder.wachtwoord=" + WACHTWOORD,
                "--overgang.top-dossier.koppeling=handmatig")) {
            productie.start();
            maakCoordinator(Bezoek.van(productie.adres(), "baas", WACHTWOORD));
            Bezoek coordinator = Bezoek.van(productie.adres(), COORDINATOR, WACHTWOORD);
            coordinator.importeer("scholen", tekst(VOORBEELD.resolve("scholen.csv")), false);
            coordinator.importeer("ot-export", tekst(VOORBEELD.resolve("ot-export.csv")), false);
            coordinator.stuur(
                    HttpMethod.POST,
                    "/api/overgang",
                    Map.of("overgangsdatum", LocalDate.now().plusMonths(3).toString()));
            coordinator.wachtOp("Task_OvergangsplanMaken");
            isCompleet(productie.adres(), "baas", WACHTWOORD);
            dossierInCockpit(productie.adres(), COORDINATOR, WACHTWOORD, "OT-2026-00001");
        }
    }

    /** The first beheerder sees no dossier, and makes the account of who does. */
    private static void maakCoordinator(Bezoek baas) {
        baas.stuur(
                HttpMethod.POST,
                "/engine-rest/user/create",
                Map.of(
                        "profile", Map.of("id", COORDINATOR, "firstName", "Coördinator", "lastName", "Overgang"),
                        "credentials", Map.of("password", WACHTWOORD)));
        baas.stuur(HttpMethod.PUT, "/engine-rest/group/coordinatoren/members/" + COORDINATOR, Map.of());
    }

    /** The beheerder opens each of the webapps, and the coördinator each dossier: both with this password. */
    private static void isCompleet(String adres, String beheerder, String wachtwoord) {
        Bezoek baas = Bezoek.van(adres, beheerder, wachtwoord);
        bestanden(baas);
        tekeningen(baas);
        talen(baas);
        modellen(baas);
        Rondgang rondgang = new Rondgang(Bezoek.van(adres, COORDINATOR, wachtwoord));
        assertThat(rondgang.takenEnFormulieren())
                .contains("Task_ScenarioKiezen", "Task_EvaluatieToevoegenAanOpp", "Task_OvergangsplanMaken");
        rondgang.heleApi();
    }

    /** Each file that the browser may ask for comes as it stands in the project. */
    private static void bestanden(Bezoek bezoek) {
        onder(WEBAPPS)
                .filter(bestand -> !bestand.toString().contains("/locales/"))
                .forEach(bestand -> isHetzelfde(bezoek, "/camunda/app/" + WEBAPPS.relativize(bestand), bestand));
        onder(STATIC)
                .filter(bestand -> !bestand.startsWith(STATIC.resolve("error")))
                .forEach(bestand -> isHetzelfde(bezoek, "/" + STATIC.relativize(bestand), bestand));
        for (String bladzijde : List.of("tasklist", "cockpit", "admin", "welcome")) {
            assertThat(bezoek.haal("/camunda/app/" + bladzijde + "/default/").tekst())
                    .as(bladzijde)
                    .contains("<html", "</html>")
                    .contains("app/" + bladzijde);
        }
        assertThat(bezoek.haal("/login").tekst()).contains("Gebruikersnaam", "Wachtwoord", "Aanmelden");
        assertThat(bezoek.haal("/aanmelden/huisstijl.css").tekst()).contains("#1f5f99");
    }

    private static void isHetzelfde(Bezoek bezoek, String pad, Path bestand) {
        Bezoek.Antwoord antwoord = bezoek.haal(pad);
        assertThat(antwoord.status()).as(pad).isEqualTo(200);
        assertThat(antwoord.tekst()).as(pad).isEqualTo(tekst(bestand));
    }

    /** Each place of a model where somebody works is in one of the drawings. */
    private static void tekeningen(Bezoek bezoek) {
        onder(TEKENINGEN)
                .forEach(svg -> isHetzelfde(
                        bezoek, "/camunda/app/cockpit/overgang/diagrammen/" + TEKENINGEN.relativize(svg), svg));
        String getekend = onder(TEKENINGEN).map(UitleveringTest::tekst).collect(joining());
        onder(PROCESSEN)
                .filter(model -> model.toString().endsWith(".bpmn"))
                .flatMap(model -> USER_TASK.matcher(tekst(model)).results())
                .forEach(taak -> assertThat(getekend).contains("data-element-id=\"" + taak.group(1) + "\""));
    }

    private static void talen(Bezoek bezoek) {
        for (String webapp : List.of("tasklist", "cockpit", "admin", "welcome")) {
            JsonNode nederlands = bezoek.lees("/camunda/app/" + webapp + "/locales/nl.json");
            JsonNode engels = bezoek.lees("/camunda/app/" + webapp + "/locales/en.json");
            assertThat(sleutels(nederlands))
                    .as(webapp)
                    .containsAll(sleutels(engels))
                    .isNotEmpty();
            assertThat(nederlands.path("labels")).as(webapp).isNotEqualTo(engels.path("labels"));
        }
    }

    private static TreeSet<String> sleutels(JsonNode taal) {
        TreeSet<String> sleutels = new TreeSet<>();
        taal.path("labels").fieldNames().forEachRemaining(sleutels::add);
        return sleutels;
    }

    /** Each model, decision and form is deployed, as it stands in the project. */
    private static void modellen(Bezoek bezoek) {
        TreeSet<String> uitgerold = new TreeSet<>();
        for (JsonNode deployment : bezoek.lees("/engine-rest/deployment?source=overgang")) {
            String pad = "/engine-rest/deployment/" + deployment.path("id").asText() + "/resources";
            bezoek.lees(pad).forEach(deel -> {
                String naam = deel.path("name").asText();
                isHetzelfde(bezoek, pad + "/" + deel.path("id").asText() + "/data", PROCESSEN.resolve(naam));
                uitgerold.add(naam);
            });
        }
        assertThat(uitgerold)
                .containsExactlyElementsOf(onder(PROCESSEN)
                        .map(bestand -> PROCESSEN.relativize(bestand).toString())
                        .sorted()
                        .toList());
    }

    /** The page that was dead in the container. */
    private static void dossierInCockpit(String adres, String wie, String wachtwoord, String nummer) {
        try (Page page = Chromium.browser().newPage()) {
            page.navigate(adres + "/login");
            page.getByLabel("Gebruikersnaam").fill(wie);
            page.getByLabel("Wachtwoord").fill(wachtwoord);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden"))
                    .click();
            page.waitForURL("**/camunda/app/**");
            page.navigate(adres + "/camunda/app/cockpit/default/#/overgang?pagina=dossier&nummer=" + nummer);
            page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions()
                                    .setName("Dossier " + nummer)
                                    .setExact(true))
                    .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(page.locator(".overgang-schema .stap.hier")).hasCount(1);
            page.getByText("Procesmodel (BPMN)").click();
            assertThat(page.locator(".diagram [data-element-id='Task_EvaluatieToevoegenAanOpp']"))
                    .hasClass(Pattern.compile("nu"));
        }
    }

    private static Stream<Path> onder(Path map) {
        try (Stream<Path> paden = Files.walk(map)) {
            List<Path> bestanden = paden.filter(Files::isRegularFile).toList();
            assertThat(bestanden).as("files in %s", map).isNotEmpty();
            return bestanden.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

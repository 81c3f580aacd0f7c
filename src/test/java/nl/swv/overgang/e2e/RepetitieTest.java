package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.swv.overgang.Outside;
import nl.swv.overgang.OwnJvm;
import nl.swv.overgang.Toepassing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** A whole overgang of the example, from 1 September to 31 January, in a JVM of its own: its clock is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Outside
@OwnJvm
class RepetitieTest {

    private static final Duration LANG_GENOEG = Duration.ofMinutes(4);

    private final Toepassing toepassing = Toepassing.metKleinVoorbeeld(
            "repetitie",
            "--spring.profiles.active=repetitie",
            "--overgang.repetitie.school=45",
            "--overgang.repetitie.consulent=25",
            "--overgang.repetitie.directie=1");
    private final RestClient client = RestClient.builder()
            .baseUrl(toepassing.adres())
            .defaultHeaders(koppen -> koppen.setBasicAuth("coordinator", "demo"))
            .build();

    @BeforeAll
    void start() {
        toepassing.start();
    }

    @AfterAll
    void stop() {
        toepassing.close();
    }

    @Test
    @Order(1)
    void eindigtMetEenRapportDatKloptOokAlsErWerkOverblijft() throws IOException {
        gespeeld();
        JsonNode rapport = lees("/api/overgang/eindrapport");
        klopt(rapport);
        assertThat(rapport.path("nogOpen").asLong()).as("people were slow").isPositive();
        assertThat(rapport.path("naNazorg").asLong() + rapport.path("nogOpen").asLong())
                .isEqualTo(nazorg().size() + rapport.path("naNazorg").asLong());
        elkOpenDossierHeeftEenEigenaar();
        assertThat(lees("/api/dossiers?status=LOPEND").path("totaal").asLong())
                .as("everything open is nazorg")
                .isZero();
    }

    @Test
    @Order(2)
    @EnabledIf(value = "nl.swv.overgang.e2e.Chromium#isThere", disabledReason = "no Chromium on this machine")
    void elkeSluitingVanHetEindrapportStaatOpHaarDagInDeBurndown() {
        JsonNode rapport = lees("/api/overgang/eindrapport");
        LocalDate overgangsdatum = LocalDate.parse(
                lees("/api/stand/voortgang").path("overgangsdatum").asText());

        String adres = toepassing.adres();
        Scherm coordinator = Scherm.aangemeld(
                "coordinator", adres, new Loket(URI.create(adres).getPort()));
        Overgangspagina pagina = Overgangspagina.open(coordinator, "voortgang", "Voortgang");
        pagina.inhoud.getByText("Dezelfde cijfers als tabel").click();
        Locator rijen = pagina.tabel("Open dossiers per dag").locator("tbody tr");
        assertThat(rijen.first()).isVisible();

        Map<LocalDate, Long> gesloten = gesloten(rijen);
        assertThat(som(gesloten, overgangsdatum))
                .isEqualTo(rapport.path("opTijd").asLong());
        assertThat(som(gesloten, LocalDate.MAX) - som(gesloten, overgangsdatum))
                .isEqualTo(rapport.path("naNazorg").asLong())
                .isPositive();
        assertThat(getal(rijen.last().locator("td").last().textContent()))
                .isEqualTo(rapport.path("nogOpen").asLong());
        assertThat(rijen.locator("td:nth-child(2)").allTextContents().stream()
                        .mapToLong(RepetitieTest::getal)
                        .sum())
                .isEqualTo(rapport.path("dossiers").asLong()
                        - rapport.path("zonderWerk").asLong());
        assertThat(pagina.inhoud.locator(".oordeel")).containsText("is voorbij");
        pagina.keur("voortgang-na-repetitie");

        LocalDate drukst = gesloten.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Locator gedaan = pagina.inhoud.locator("a[href*='gesloten=%s&status=AFGEROND']".formatted(drukst));
        long aantal = getal(gedaan.textContent());
        gedaan.click();
        assertThat(pagina.aantal()).hasText(Pattern.compile("^%d dossiers?, ".formatted(aantal)));
    }

    /** Costs as much again, so only where everything is looked at. */
    @Test
    @Order(3)
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true")
    void eenTweedeSpelMetSnelleMensenLaatNietsOver() throws IOException {
        snel();
        gespeeld();
        JsonNode tweede = lees("/api/overgang/eindrapport");
        klopt(tweede);
        assertThat(tweede.path("nogOpen").asLong()).isZero();
        assertThat(lees("/api/overgang").path("afgeslotenOp").isNull()).isFalse();
        assertThat(tweede.path("scholen").findValues("over")).hasSize(3).allMatch(JsonNode::asBoolean);
        assertThat(tweede.path("afboekingen").findValuesAsText("bevestigdDoor")).isNotEmpty();

        // R22: what comes in after closing reopens it, and the closing task says what stands in the way
        String adres = toepassing.adres();
        Loket loket = new Loket(URI.create(adres).getPort());
        loket.importeerDossiers(new Exportbestand("REP", "12AB00").metOnbekendeSchool(1));
        assertThat(lees("/api/overgang").path("afgeslotenOp").isNull()).isTrue();
        Formulier afsluiten = Scherm.aangemeld("coordinator", adres, loket).pakOpVanSwv("Overgangsfase afsluiten");
        assertThat(afsluiten.tekst("1 geweigerde regel heeft geen uitkomst")).isVisible();
        afsluiten.kies("Sluit de overgangsfase").rondAfTevergeefs();
        assertThat(afsluiten.weigering()).containsText("De overgangsfase kan nog niet dicht.");
    }

    private void klopt(JsonNode rapport) throws IOException {
        assertThat(rapport.path("sluit").asBoolean()).isTrue();
        assertThat(lees("/api/overgang/aansluiting").path("sluit").asBoolean()).isTrue();
        assertThat(lees("/api/overgang/aansluiting").path("aantalOnverklaard").asLong())
                .isZero();
        assertThat(rapport.at("/statussen/BUITEN_BEREIK").asLong()).isEqualTo(otPovo());
        assertThat(rapport.path("opTijd").asLong()
                        + rapport.path("naNazorg").asLong()
                        + rapport.path("ingetrokken").asLong()
                        + rapport.path("nogOpen").asLong()
                        + rapport.path("zonderWerk").asLong())
                .isEqualTo(rapport.path("dossiers").asLong())
                .isEqualTo(lees("/api/dossiers").path("totaal").asLong());
    }

    private void elkOpenDossierHeeftEenEigenaar() {
        List<JsonNode> open = nazorg();
        assertThat(open).isNotEmpty().allSatisfy(regel -> {
            JsonNode dossier =
                    lees("/api/dossiers/" + regel.path("otDossiernummer").asText());
            assertThat(dossier.path("openTaken"))
                    .as("%s", regel)
                    .isNotEmpty()
                    .allMatch(taak -> taak.hasNonNull("groep") || taak.hasNonNull("toegewezenAan"));
            assertThat(dossier.path("tijdlijn").findValuesAsText("wat")).containsOnlyOnce("NAZORG_BEGONNEN");
        });
    }

    private List<JsonNode> nazorg() {
        List<JsonNode> alle = new ArrayList<>();
        JsonNode pagina;
        int nummer = 1;
        do {
            pagina = lees("/api/dossiers?status=NAZORG&pagina=" + nummer);
            pagina.path("dossiers").forEach(alle::add);
        } while (nummer++ < pagina.path("paginas").asInt());
        return alle;
    }

    /** Counted in the file itself. */
    private static long otPovo() throws IOException {
        return new ClassPathResource("repetitie/voorbeeld/ot-export.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(regel -> regel.contains("OT-POVO"))
                .count();
    }

    /** Each closing is a link that names its day. */
    private static Map<LocalDate, Long> gesloten(Locator rijen) {
        Map<LocalDate, Long> gesloten = new TreeMap<>();
        List<Locator> dagen = rijen.locator("a[href*='gesloten=']").all();
        for (Locator dag : dagen) {
            String href = dag.getAttribute("href");
            int begin = href.indexOf("gesloten=") + "gesloten=".length();
            // what was done and what was withdrawn stand apart (R21)
            gesloten.merge(
                    LocalDate.parse(href.substring(begin, begin + "2027-01-01".length())),
                    getal(dag.textContent()),
                    Long::sum);
        }
        return gesloten;
    }

    private static long som(Map<LocalDate, Long> gesloten, LocalDate voor) {
        return gesloten.entrySet().stream()
                .filter(dag -> dag.getKey().isBefore(voor))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long getal(String tekst) {
        return Long.parseLong(tekst.replace(".", ""));
    }

    private void snel() {
        client.post()
                .uri("/repetitie")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("zaad=7&school=2&consulent=2&coordinator=1&cursus=0")
                .retrieve()
                .toBodilessEntity();
    }

    private void gespeeld() {
        await().atMost(LANG_GENOEG).pollInterval(Duration.ofMillis(500)).until(() -> {
            String pagina = client.get().uri("/repetitie").retrieve().body(String.class);
            assertThat(pagina).doesNotContain("is gestopt");
            return pagina.contains("De repetitie is gespeeld");
        });
    }

    private JsonNode lees(String pad) {
        return client.get().uri(pad).retrieve().body(JsonNode.class);
    }
}

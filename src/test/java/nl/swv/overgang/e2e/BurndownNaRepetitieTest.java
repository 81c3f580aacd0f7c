package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.swv.overgang.Outside;
import nl.swv.overgang.Toepassing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.web.client.RestClient;

/** A whole overgang was played; its burn-down in Cockpit beside the closing report. */
@Timeout(600)
@EnabledIf(value = "nl.swv.overgang.e2e.Chromium#isThere", disabledReason = "no Chromium on this machine")
@Outside
class BurndownNaRepetitieTest {

    private final Toepassing toepassing = new Toepassing(
            "burndown",
            "--spring.profiles.active=repetitie",
            "--overgang.repetitie.school=30",
            "--overgang.repetitie.consulent=20");
    private final RestClient client = RestClient.builder()
            .baseUrl(toepassing.adres())
            .defaultHeaders(koppen -> koppen.setBasicAuth("coordinator", "demo"))
            .build();

    @BeforeEach
    void begin() {
        toepassing.start();
    }

    @AfterEach
    void eind() {
        toepassing.close();
    }

    @Test
    void elkeSluitingVanHetEindrapportStaatOpHaarDagInDeBurndown() {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .until(this::isGespeeld);
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
                        .mapToLong(BurndownNaRepetitieTest::getal)
                        .sum())
                .isEqualTo(rapport.path("dossiers").asLong()
                        - rapport.path("zonderWerk").asLong());
        assertThat(pagina.inhoud.locator(".oordeel")).containsText("is voorbij");
        pagina.keur("voortgang-na-repetitie");

        LocalDate drukst = gesloten.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        pagina.inhoud
                .locator("a[href$='gesloten=%s']".formatted(drukst))
                .first()
                .click();
        assertThat(pagina.aantal())
                .hasText(java.util.regex.Pattern.compile("^%d dossiers?, ".formatted(gesloten.get(drukst))));
    }

    /** Each closing is a link that names its day. */
    private static Map<LocalDate, Long> gesloten(Locator rijen) {
        Map<LocalDate, Long> gesloten = new TreeMap<>();
        List<Locator> dagen = rijen.locator("a[href*='gesloten=']").all();
        for (Locator dag : dagen) {
            String href = dag.getAttribute("href");
            gesloten.put(
                    LocalDate.parse(href.substring(href.indexOf("gesloten=") + "gesloten=".length())),
                    getal(dag.textContent()));
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

    private boolean isGespeeld() {
        String pagina = client.get().uri("/repetitie").retrieve().body(String.class);
        assertThat(pagina).doesNotContain("is gestopt");
        return pagina.contains("De repetitie is gespeeld");
    }

    private JsonNode lees(String pad) {
        return client.get().uri(pad).retrieve().body(JsonNode.class);
    }
}

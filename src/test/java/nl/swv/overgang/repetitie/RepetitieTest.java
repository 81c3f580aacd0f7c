package nl.swv.overgang.repetitie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.Toepassing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** A whole overgang of the example, from 1 September to 31 January, in a JVM of its own: its clock is moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Tag("application")
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

    /** Costs as much again, so only where everything is looked at. */
    @Test
    @Order(2)
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true")
    void eenTweedeSpelMetSnelleMensenLaatNietsOver() throws IOException {
        snel();
        gespeeld();
        JsonNode tweede = lees("/api/overgang/eindrapport");
        klopt(tweede);
        assertThat(tweede.path("nogOpen").asLong()).isZero();
        assertThat(lees("/api/overgang").path("afgeslotenOp").isNull()).isFalse();
        assertThat(tweede.path("scholen").findValues("over")).hasSize(3).allMatch(JsonNode::asBoolean);
    }

    private void klopt(JsonNode rapport) throws IOException {
        assertThat(rapport.path("sluit").asBoolean()).isTrue();
        assertThat(lees("/api/overgang/aansluiting").path("sluit").asBoolean()).isTrue();
        assertThat(lees("/api/overgang/aansluiting").path("aantalOnverklaard").asLong())
                .isZero();
        assertThat(rapport.at("/statussen/BUITEN_BEREIK").asLong()).isEqualTo(otPovo());
        assertThat(rapport.path("opTijd").asLong()
                        + rapport.path("naNazorg").asLong()
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

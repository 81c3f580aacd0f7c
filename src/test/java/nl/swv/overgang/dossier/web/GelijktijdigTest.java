package nl.swv.overgang.dossier.web;

import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.platform.Groepen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Two people at one form, and a dossier that goes away while somebody types: nobody's text is lost or overwritten unseen. */
@Proef
class GelijktijdigTest {

    private static final String IB_ER = "ib-12AB00";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Groepen groepen;

    @Test
    void wieEenOudereStandZagLeestWieHetIntussenOpsloeg() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        groepen.account("ib2-12AB00", "Ib", "Er", "demo", Set.of("school-12AB00"));
        assertThat(versie(nummer)).isZero();
        assertThat(legVast("ib2-12AB00", nummer, "2026-11-02", "\"0\"")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        long nu = versie(nummer);
        assertThat(nu).isPositive();

        ResponseEntity<JsonNode> botst = legVast(IB_ER, nummer, "2026-11-03", "\"0\"");
        assertThat(botst.getStatusCode().value()).isEqualTo(409);
        assertThat(botst.getBody().path("versie").asLong()).isEqualTo(nu);
        assertThat(botst.getBody().path("detail").asText())
                .startsWith("ib2-12AB00 sloeg dit formulier intussen op, op 24 november 2026 om 12:00 uur");
        assertThat(evaluatiedatum(nummer)).isEqualTo("2026-11-02");

        // knowingly
        assertThat(legVast(IB_ER, nummer, "2026-11-03", "\"%d\"".formatted(nu))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(evaluatiedatum(nummer)).isEqualTo("2026-11-03");
    }

    @Test
    void zonderVersieGaatHetZoalsHetGing() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        legVast(IB_ER, nummer, "2026-11-02", null);
        assertThat(legVast(IB_ER, nummer, "2026-11-03", null).getStatusCode().value())
                .isEqualTo(200);
        ResponseEntity<JsonNode> onleesbaar = legVast(IB_ER, nummer, "2026-11-04", "\"gisteren\"");
        assertThat(onleesbaar.getStatusCode().value()).isEqualTo(400);
        assertThat(onleesbaar.getBody().path("detail").asText()).contains("zoals \"12\"");
        assertThat(evaluatiedatum(nummer)).isEqualTo("2026-11-03");
    }

    @Test
    void ingetrokkenTijdensHetTypenZegtWieDatDeed() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        http.withBasicAuth("coordinator", "demo")
                .postForEntity("/api/dossiers/" + nummer + "/intrekken", Map.of("reden", "dubbel"), JsonNode.class);
        ResponseEntity<JsonNode> teLaat = legVast(IB_ER, nummer, "2026-11-02", "\"0\"");
        assertThat(teLaat.getStatusCode().value()).isEqualTo(409);
        assertThat(teLaat.getBody().path("detail").asText())
                .isEqualTo(
                        "Deze taak staat niet meer open. Het laatste wat er gebeurde: hier vastgelegd als ingetrokken (coordinator, 24 november 2026 om 12:00 uur). Wat u net invulde, is niet opgeslagen.");
    }

    @Test
    void verhuisdTijdensHetTypenZegtDatAlleenDeOudeSchool() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        reis.legVast(IB, nummer, new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
        http.withBasicAuth("coordinator", "demo")
                .exchange(
                        "/api/dossiers/" + nummer + "/school",
                        HttpMethod.PUT,
                        new HttpEntity<>(Map.of("school", ZONDER_CURSUS)),
                        JsonNode.class);
        ResponseEntity<JsonNode> teLaat = legVast(IB_ER, nummer, "2026-11-03", "\"0\"");
        assertThat(teLaat.getStatusCode().value()).isEqualTo(409);
        assertThat(teLaat.getBody().path("detail").asText())
                .startsWith("Dit dossier is verhuisd naar een andere school: school gewijzigd (coordinator, ")
                .doesNotContain(ZONDER_CURSUS);
        groepen.account("ib-56EF00", "Ib", "Er", "demo", Set.of("school-56EF00"));
        assertThat(legVast("ib-56EF00", nummer, "2026-11-03", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(http.withBasicAuth("coordinator", "demo")
                        .getForObject("/api/dossiers/" + nummer, JsonNode.class)
                        .path("tijdlijn")
                        .findValuesAsText("zin"))
                .contains("school gewijzigd in 34CD00 (was 12AB00)");
    }

    private JsonNode dossier(String nummer) {
        return http.withBasicAuth("coordinator", "demo").getForObject("/api/dossiers/" + nummer, JsonNode.class);
    }

    private long versie(String nummer) {
        return dossier(nummer).path("versies").path("evaluatie").asLong();
    }

    private String evaluatiedatum(String nummer) {
        return dossier(nummer).path("evaluatie").path("evaluatiedatum").asText();
    }

    private ResponseEntity<JsonNode> legVast(String wie, String nummer, String dag, @Nullable String gezien) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        if (gezien != null) {
            koppen.set(HttpHeaders.IF_MATCH, gezien);
        }
        return http.withBasicAuth(wie, "demo")
                .exchange(
                        "/api/dossiers/" + nummer + "/evaluatie",
                        HttpMethod.PUT,
                        new HttpEntity<>(
                                "{\"evaluatiedatum\":\"%s\",\"toegevoegdAanOpp\":true}".formatted(dag), koppen),
                        JsonNode.class);
    }
}

package nl.swv.overgang.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** R17: what is done with accounts elsewhere is what somebody says, by name and day; the application closes none. */
@Proef
class AccountApiTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    VasteKlok.Wijzer klok;

    @BeforeEach
    void begin() {
        reis.mensen();
        overgang.start(LocalDate.of(2027, 1, 1));
    }

    @Test
    void watTeDoenIsHangtAfVanDeOvergangsdatumEnDeCursus() {
        assertThat(lijst())
                .containsExactly(
                        "12AB00 OT_SLUITEN NOG_NIET",
                        "12AB00 TOP_OPENEN TE_DOEN",
                        "34CD00 OT_SLUITEN NOG_NIET",
                        "34CD00 TOP_OPENEN NOG_NIET");
        assertThat(open()).isEqualTo("0 1");

        klok.zet(Instant.parse("2026-12-31T23:00:00Z"));

        assertThat(lijst()).contains("12AB00 OT_SLUITEN TE_DOEN", "34CD00 OT_SLUITEN TE_DOEN");
        assertThat(open()).isEqualTo("2 1");
        assertThat(csv()).contains("Accounts in OT sluiten").contains("Te doen");
    }

    @Test
    void afvinkenStaatMetNaamEnDagInDeTijdlijnEnKanTerug() {
        assertThat(vinkAf("TOP_OPENEN", "[\"12ab00\",\"12AB00\"]", "2026-11-23")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(vinkAf("TOP_OPENEN", "[\"12AB00\"]", "2026-11-24")
                        .getStatusCode()
                        .value())
                .as("again keeps its day")
                .isEqualTo(204);

        JsonNode regel = get("/api/accounts").path(1);
        assertThat(regel.path("stand").asText()).isEqualTo("GEDAAN");
        assertThat(regel.path("gedaanOp").asText()).isEqualTo("2026-11-23");
        assertThat(regel.path("door").asText()).isEqualTo("coordinator");
        assertThat(zinnen("12AB00"))
                .first()
                .isEqualTo("opgegeven: toegang tot TOP Dossier gegeven op 23 november 2026");

        assertThat(neemTerug("TOP_OPENEN", "12AB00", " ")
                        .getBody()
                        .path("fouten")
                        .path(0)
                        .path("veld")
                        .asText())
                .isEqualTo("reden");
        assertThat(neemTerug("TOP_OPENEN", "12AB00", "Verkeerde school")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(lijst()).contains("12AB00 TOP_OPENEN TE_DOEN");
        assertThat(zinnen("12AB00"))
                .first()
                .isEqualTo("afvinken van de toegang tot TOP Dossier teruggenomen, was 23 november 2026");
        assertThat(neemTerug("TOP_OPENEN", "12AB00", "Nog eens").getStatusCode().value())
                .isEqualTo(409);
    }

    @Test
    void watNogNietKanWordtNietAfgevinktOokNietVoorDeAnderen() {
        assertThat(vinkAf("OT_SLUITEN", "[\"12AB00\"]", "2026-11-24")
                        .getBody()
                        .path("detail")
                        .asText())
                .startsWith("De overgangsdatum is nog niet bereikt");
        ResponseEntity<JsonNode> nietGereed = vinkAf("TOP_OPENEN", "[\"12AB00\",\"34CD00\"]", "2026-11-24");
        assertThat(nietGereed.getStatusCode().value()).isEqualTo(409);
        assertThat(nietGereed.getBody().path("detail").asText()).contains("34CD00 is nog niet TOP-gereed");
        assertThat(vinkAf("TOP_OPENEN", "[\"99ZZ99\"]", "2026-11-24")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(vinkAf("TOP_OPENEN", "[]", "2026-11-25")
                        .getBody()
                        .path("fouten")
                        .findValuesAsText("veld"))
                .containsExactly("vestigingen", "op");
        assertThat(lijst()).noneMatch(regel -> regel.endsWith("GEDAAN"));
    }

    @Test
    void alleenDeCoordinatorZietDeLijst() {
        assertThat(stuur("ib-12AB00", HttpMethod.GET, "/api/accounts", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(stuur("consulent1", HttpMethod.POST, "/api/accounts/afgevinkt", "{}")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private List<String> lijst() {
        return StreamSupport.stream(get("/api/accounts").spliterator(), false)
                .map(regel -> "%s %s %s"
                        .formatted(
                                regel.path("vestiging").asText(),
                                regel.path("werk").asText(),
                                regel.path("stand").asText()))
                .toList();
    }

    private String open() {
        JsonNode open = get("/api/accounts/open");
        return "%d %d"
                .formatted(
                        open.path("otSluiten").asLong(), open.path("topOpenen").asLong());
    }

    @Test
    void eenLeegVakjeInDeLijstIsGeenStoring() {
        ResponseEntity<JsonNode> leeg = vinkAf("TOP_OPENEN", "[\"12AB00\",null]", "2026-11-20");
        assertThat(leeg.getStatusCode().value()).isEqualTo(400);
        assertThat(leeg.getBody().toString()).contains("Noem van elke school de vestigingscode, zoals 12AB00.");
    }

    private List<String> zinnen(String school) {
        return get("/api/scholen/" + school + "/tijdlijn").findValuesAsText("zin");
    }

    private String csv() {
        return http.withBasicAuth("coordinator", "demo").getForObject("/api/accounts.csv", String.class);
    }

    private ResponseEntity<JsonNode> vinkAf(String werk, String vestigingen, String op) {
        return stuur(
                "coordinator",
                HttpMethod.POST,
                "/api/accounts/afgevinkt",
                "{\"werk\":\"%s\",\"vestigingen\":%s,\"op\":\"%s\"}".formatted(werk, vestigingen, op));
    }

    private ResponseEntity<JsonNode> neemTerug(String werk, String vestiging, String reden) {
        return stuur(
                "coordinator",
                HttpMethod.POST,
                "/api/accounts/teruggenomen",
                "{\"werk\":\"%s\",\"vestiging\":\"%s\",\"reden\":\"%s\"}".formatted(werk, vestiging, reden));
    }

    private JsonNode get(String pad) {
        return stuur("coordinator", HttpMethod.GET, pad, null).getBody();
    }

    private ResponseEntity<JsonNode> stuur(String wie, HttpMethod methode, String pad, String inhoud) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo").exchange(pad, methode, new HttpEntity<>(inhoud, koppen), JsonNode.class);
    }
}

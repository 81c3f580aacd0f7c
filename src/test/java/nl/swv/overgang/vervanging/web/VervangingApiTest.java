package nl.swv.overgang.vervanging.web;

import static nl.swv.overgang.Reis.MET_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Handing over through the API: who may, what a refusal says, and who may still read a task afterwards. */
@Proef
class VervangingApiTest {

    private static final String PAD = "/api/vervangingen";
    private static final String ZIEK =
            "{\"afwezige\":\"consulent1\",\"vervanger\":\"ver-weg\",\"reden\":\"Ziek\",\"tot\":\"2026-12-04\"}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Groepen groepen;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("ver-weg", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-zuid"));
        groepen.account("andere-wijk", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-oost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ib-12AB00", "consulent1"})
    void alleenDeCoordinatorDraagtOver(String wie) {
        reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        assertThat(status(stuur(wie, HttpMethod.POST, PAD, ZIEK))).isEqualTo(403);
        assertThat(status(stuur(wie, HttpMethod.GET, PAD, null))).isEqualTo(403);
        assertThat(status(stuur(wie, HttpMethod.POST, PAD + "/1/beeindigen", null)))
                .isEqualTo(403);
        assertThat(status(stuur(wie, HttpMethod.GET, "/api/stand/knelpunten", null)))
                .isEqualTo(403);
    }

    @Test
    void wieUitEenAnderWijkteamIsVervangenLeestDeTaakNietMeerEnDeVervangerWel() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        String taak = "/engine-rest/task/"
                + tasks.createTaskQuery()
                        .processInstanceBusinessKey(nummer)
                        .singleResult()
                        .getId();
        stuur(
                "coordinator",
                HttpMethod.PUT,
                "/api/dossiers/%s/consulent".formatted(nummer),
                "{\"consulent\":\"andere-wijk\"}");
        assertThat(status(stuur("andere-wijk", HttpMethod.GET, taak, null))).isEqualTo(200);

        ResponseEntity<JsonNode> gedaan =
                stuur("coordinator", HttpMethod.POST, PAD, ZIEK.replace("consulent1", "andere-wijk"));
        assertThat(status(gedaan)).isEqualTo(201);
        assertThat(gedaan.getBody().path("dossiers").asInt()).isEqualTo(1);
        assertThat(gedaan.getBody().path("taken").asInt()).isEqualTo(1);
        assertThat(status(stuur("andere-wijk", HttpMethod.GET, taak, null))).isNotEqualTo(200);
        assertThat(status(stuur("andere-wijk", HttpMethod.GET, "/api/dossiers/" + nummer, null)))
                .isEqualTo(404);
        assertThat(status(stuur("ver-weg", HttpMethod.GET, taak, null))).isEqualTo(200);
        assertThat(status(stuur("ver-weg", HttpMethod.GET, "/api/dossiers/" + nummer, null)))
                .isEqualTo(200);

        JsonNode lijst = stuur("coordinator", HttpMethod.GET, PAD, null).getBody();
        assertThat(lijst.path(0).path("reden").asText()).isEqualTo("Ziek");
        String id = lijst.path(0).path("id").asText();
        JsonNode vooruit = stuur("coordinator", HttpMethod.GET, PAD + "/%s/beeindigen/vooruitblik".formatted(id), null)
                .getBody();
        assertThat(vooruit).hasToString("{\"dossiers\":1,\"blijven\":0,\"naar\":{\"andere-wijk\":1}}");
        JsonNode klaar = stuur("coordinator", HttpMethod.POST, PAD + "/%s/beeindigen".formatted(id), null)
                .getBody();
        assertThat(klaar.path("terug").asInt()).isEqualTo(1);
        assertThat(status(stuur("ver-weg", HttpMethod.GET, taak, null))).isNotEqualTo(200);
        assertThat(status(stuur("coordinator", HttpMethod.GET, PAD + "/%s/beeindigen/vooruitblik".formatted(id), null)))
                .as("ended already")
                .isEqualTo(409);
    }

    @Test
    void eenWeigeringZegtInHetNederlandsWatErMoet() {
        JsonNode leeg = stuur("coordinator", HttpMethod.POST, PAD, "{}").getBody();
        assertThat(leeg.path("fouten").findValuesAsText("veld"))
                .containsExactlyInAnyOrder("afwezige", "vervanger", "reden", "tot");
        assertThat(status(stuur("coordinator", HttpMethod.POST, PAD, ZIEK))).isEqualTo(409);
        JsonNode bsn = stuur("coordinator", HttpMethod.POST, PAD, ZIEK.replace("Ziek", "Ziek, 123456782"))
                .getBody();
        assertThat(bsn.path("fouten").path(0).path("veld").asText()).isEqualTo("reden");
        assertThat(bsn.toString()).contains("BSN").doesNotContain("123456782");
        assertThat(status(stuur("coordinator", HttpMethod.POST, PAD + "/99/beeindigen", null)))
                .isEqualTo(404);
    }

    private static int status(ResponseEntity<?> antwoord) {
        return antwoord.getStatusCode().value();
    }

    private ResponseEntity<JsonNode> stuur(String wie, HttpMethod methode, String pad, String json) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo").exchange(pad, methode, new HttpEntity<>(json, koppen), JsonNode.class);
    }
}

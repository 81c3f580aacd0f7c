package nl.swv.overgang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import nl.swv.overgang.Pseudoniemen;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What a test does beside the browser: new dossiers, the switches of the simulator, and looking what came of it. */
final class Loket {

    private static final Duration LANG_GENOEG = Duration.ofSeconds(60);
    private static final AtomicInteger TELLER = new AtomicInteger();

    private final RestClient client;

    Loket(int port) {
        client = RestClient.create("http://localhost:" + port);
    }

    /** A running OT dossier of consulent1, who has schools in Noord and Oost. */
    String meldAan(String soort, String vervolg, String school) {
        int volg = TELLER.incrementAndGet();
        String nummer = "EE-%03d".formatted(volg);
        stuur(
                "consulent1",
                HttpMethod.POST,
                "/api/dossiers",
                """
                {"otdossiernummer":"%s","module":"OT-1LOKET","soort":"%s","status":"LOPEND","school":"%s",
                 "leerling":"%s","groep":"6","vervolg":"%s","consulent":"consulent1"}
                """
                        .formatted(nummer, soort, school, Pseudoniemen.van(volg), vervolg));
        return nummer;
    }

    JsonNode dossier(String nummer) {
        return stuur("coordinator", HttpMethod.GET, "/api/dossiers/" + nummer, null);
    }

    String wachtOpTaak(String nummer, String naam) {
        return await().atMost(LANG_GENOEG)
                .until(
                        () -> StreamSupport.stream(
                                        dossier(nummer).path("openTaken").spliterator(), false)
                                .filter(taak -> taak.path("naam").asText().equals(naam))
                                .map(taak -> taak.path("id").asText())
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }

    void wachtOpStatus(String nummer, String status) {
        await().atMost(LANG_GENOEG)
                .untilAsserted(() ->
                        assertThat(dossier(nummer).path("status").asText()).isEqualTo(status));
    }

    /** What the simulator has of this OT dossier. */
    JsonNode topDossiers(String nummer) {
        return stuur(
                "coordinator",
                HttpMethod.GET,
                "/simulator/top-dossier/api/v1/dossiers?otDossiernummer=" + nummer,
                null);
    }

    void storing(String json) {
        stuur("coordinator", HttpMethod.PUT, "/simulator/top-dossier/storing", json);
    }

    /** What happens before a dossier waits for the course of its school. */
    void bereidNieuweActieVoor(String wie, String nummer) {
        String taak = wachtOpTaak(nummer, "Nieuwe actie voorbereiden");
        stuur(
                wie,
                HttpMethod.PUT,
                "/api/dossiers/%s/nieuwe-actie".formatted(nummer),
                "{\"actie\":\"TLV\",\"lichteOvergeslagen\":false}");
        stuur(wie, HttpMethod.POST, "/engine-rest/task/%s/complete".formatted(taak), "{}");
    }

    void cursusGevolgd(String school) {
        stuur(
                "coordinator",
                HttpMethod.PUT,
                "/api/scholen/%s/knoppencursus".formatted(school),
                "{\"gevolgdOp\":\"2026-01-15\",\"deelnemers\":4}");
    }

    JsonNode school(String vestiging) {
        return stuur("coordinator", HttpMethod.GET, "/api/scholen/" + vestiging, null);
    }

    void importeerSchool(String vestiging, String wijk) {
        String csv = "vestiging;naam;wijk\n%s;Nieuwe school;%s\n".formatted(vestiging, wijk);
        importeer("scholen", csv.getBytes(StandardCharsets.UTF_8));
    }

    void importeerDossiers(Exportbestand export) {
        importeer("ot-export", export.bestand().buffer);
    }

    private void importeer(String soort, byte[] csv) {
        MultiValueMap<String, Object> bestand = new LinkedMultiValueMap<>();
        bestand.add("bestand", new ByteArrayResource(csv) {
            @Override
            public String getFilename() {
                return soort + ".csv";
            }
        });
        client.post()
                .uri("/api/import/" + soort)
                .headers(koppen -> koppen.setBasicAuth("coordinator", "demo"))
                .body(bestand)
                .retrieve()
                .toBodilessEntity();
    }

    void wachtOpSchooltaak(String vestiging, String naam) {
        String query = "/engine-rest/task?processInstanceBusinessKey=%s".formatted(vestiging);
        await().atMost(LANG_GENOEG).untilAsserted(() -> assertThat(
                        stuur("coordinator", HttpMethod.GET, query, null).findValuesAsText("name"))
                .contains(naam));
    }

    /** Another account in a group. */
    void collega(String wie, String groep) {
        stuur(
                "beheerder",
                HttpMethod.POST,
                "/engine-rest/user/create",
                "{\"profile\":{\"id\":\"%s\"},\"credentials\":{\"password\":\"demo\"}}".formatted(wie));
        stuur("beheerder", HttpMethod.PUT, "/engine-rest/group/%s/members/%s".formatted(groep, wie), "{}");
    }

    void claim(String wie, String taak) {
        stuur(wie, HttpMethod.POST, "/engine-rest/task/%s/claim".formatted(taak), "{\"userId\":\"%s\"}".formatted(wie));
    }

    /** The process instance of the call activity that stands still on an incident. */
    String wachtOpIncident(String nummer) {
        String query = "/engine-rest/process-instance?withIncident=true&businessKey=%s&processDefinitionKey=%s"
                .formatted(nummer, "TopDossierOpenenProcess");
        return await().atMost(LANG_GENOEG)
                .until(
                        () -> stuur("coordinator", HttpMethod.GET, query, null)
                                .path(0)
                                .path("id")
                                .asText(),
                        id -> !id.isEmpty());
    }

    /** A job that came to a halt has chances again, the first of them in a year. */
    void laatLaterOpnieuwProberen(String nummer) {
        String job = stuur(
                        "beheerder",
                        HttpMethod.GET,
                        "/engine-rest/job?withException=true&processInstanceId=" + wachtOpIncident(nummer),
                        null)
                .path(0)
                .path("id")
                .asText();
        stuur(
                "beheerder",
                HttpMethod.PUT,
                "/engine-rest/job/%s/retries".formatted(job),
                "{\"retries\":3,\"dueDate\":\"%d-01-01T08:00:00.000+0100\"}"
                        .formatted(LocalDate.now().getYear() + 2));
    }

    /** As the beheerder does in Cockpit, and makes undone. */
    void zetStil(String nummer, boolean stil) {
        String proces = stuur(
                        "beheerder",
                        HttpMethod.GET,
                        "/engine-rest/process-instance?processDefinitionKey=OvergangDossierProcess&businessKey="
                                + nummer,
                        null)
                .path(0)
                .path("id")
                .asText();
        stuur(
                "beheerder",
                HttpMethod.PUT,
                "/engine-rest/process-instance/%s/suspended".formatted(proces),
                "{\"suspended\":%b}".formatted(stil));
    }

    /** What the coördinator reads there. */
    JsonNode vraag(String pad) {
        return stuur("coordinator", HttpMethod.GET, pad, null);
    }

    void beeindigVervanging(long id) {
        stuur("coordinator", HttpMethod.POST, "/api/vervangingen/%d/beeindigen".formatted(id), "{}");
    }

    private JsonNode stuur(String wie, HttpMethod methode, String pad, String json) {
        var vraag = client.method(methode).uri(pad).headers(koppen -> koppen.setBasicAuth(wie, "demo"));
        if (json != null) {
            vraag.header("Content-Type", "application/json").body(json);
        }
        ResponseEntity<JsonNode> antwoord = vraag.retrieve().toEntity(JsonNode.class);
        return antwoord.getBody();
    }
}

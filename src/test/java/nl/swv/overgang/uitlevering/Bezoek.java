package nl.swv.overgang.uitlevering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** One account at a running application, over HTTP. */
public record Bezoek(RestClient client, String wie) {

    private static final Duration LANG_GENOEG = Duration.ofMinutes(2);

    /** An answer as it came, whatever its status. */
    record Antwoord(int status, String soort, byte[] inhoud) {

        String tekst() {
            return new String(inhoud, StandardCharsets.UTF_8);
        }
    }

    public static Bezoek van(String adres, String wie, String wachtwoord) {
        return new Bezoek(
                RestClient.builder()
                        .baseUrl(adres)
                        .defaultHeaders(koppen -> koppen.setBasicAuth(wie, wachtwoord))
                        .build(),
                wie);
    }

    Antwoord haal(String pad) {
        return client.get()
                .uri(pad)
                .exchange((vraag, antwoord) -> new Antwoord(
                        antwoord.getStatusCode().value(),
                        String.valueOf(antwoord.getHeaders().getContentType()),
                        antwoord.getBody().readAllBytes()));
    }

    public JsonNode lees(String pad) {
        return client.get().uri(pad).retrieve().body(JsonNode.class);
    }

    public void stuur(HttpMethod methode, String pad, Object inhoud) {
        client.method(methode)
                .uri(pad)
                .contentType(MediaType.APPLICATION_JSON)
                .body(inhoud)
                .retrieve()
                .toBodilessEntity();
    }

    /** @param proef a dry run, that keeps nothing */
    public void importeer(String soort, String csv, boolean proef) {
        MultiValueMap<String, Object> delen = new LinkedMultiValueMap<>();
        delen.add("bestand", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return soort + ".csv";
            }
        });
        client.post()
                .uri("/api/import/" + soort + "?proef=" + proef)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(delen)
                .retrieve()
                .toBodilessEntity();
    }

    /** The tasks of this kind that are offered to this account; waits until there is one. */
    public List<String> taken(String taak) {
        await("%s has %s".formatted(wie, taak)).atMost(LANG_GENOEG).until(() -> !open(taak)
                .isEmpty());
        return open(taak);
    }

    /** Waits until there is a task of this kind, whoever it is for. */
    void wachtOp(String taak) {
        await(taak).atMost(LANG_GENOEG).until(() -> !lees("/engine-rest/task?taskDefinitionKey=" + taak)
                .isEmpty());
    }

    private List<String> open(String taak) {
        JsonNode taken = lees("/engine-rest/task?candidateUser=%s&includeAssignedTasks=true&taskDefinitionKey=%s"
                .formatted(wie, taak));
        return StreamSupport.stream(taken.spliterator(), false)
                .map(open -> open.path("id").asText())
                .sorted()
                .toList();
    }

    /** Fills in the form of the first task of this kind, and completes it. */
    public void doe(String taak, String onderdeel, Map<String, ?> inhoud) {
        String id = taken(taak).get(0);
        JsonNode kaart = lees("/api/taken?id=" + id).path(id);
        String over = kaart.isMissingNode()
                ? "/api/scholen/"
                        + lees("/api/schooltaken?id=" + id)
                                .path(id)
                                .path("vestiging")
                                .asText()
                : "/api/dossiers/" + kaart.path("otDossiernummer").asText();
        stuur(HttpMethod.PUT, over + "/" + onderdeel, inhoud);
        stuur(HttpMethod.POST, "/engine-rest/task/" + id + "/submit-form", Map.of("variables", Map.of()));
        assertThat(open(taak)).as(taak).doesNotContain(id);
    }
}

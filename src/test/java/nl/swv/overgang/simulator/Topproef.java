package nl.swv.overgang.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Talks to the simulator as somebody outside would, and makes numbers that no other test has. */
public final class Topproef {

    private static final AtomicInteger TELLER = new AtomicInteger();

    public final RestClient client;

    public Topproef(int port) {
        client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port + "/simulator/top-dossier")
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    public static String nieuw(String soort) {
        return "%s-%05d".formatted(soort, TELLER.incrementAndGet());
    }

    public ResponseEntity<JsonNode> open(String ot, String leerling, String sleutel) {
        return post(
                "/dossiers",
                sleutel,
                Map.of(
                        "otDossiernummer",
                        ot,
                        "school",
                        "12AB00",
                        "leerling",
                        leerling,
                        "cyclus",
                        "EXTRA_ONDERSTEUNING"));
    }

    public String nummer(String ot, String leerling, String sleutel) {
        return open(ot, leerling, sleutel).getBody().path("nummer").asText();
    }

    public ResponseEntity<JsonNode> post(String pad, String sleutel, Object inhoud) {
        return client.post()
                .uri("/api/v1" + pad)
                .header("Idempotency-Key", sleutel)
                .contentType(MediaType.APPLICATION_JSON)
                .body(inhoud)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    public JsonNode dossiers(String ot) {
        return client.get()
                .uri("/api/v1/dossiers?otDossiernummer={ot}", ot)
                .retrieve()
                .body(JsonNode.class);
    }

    public ResponseEntity<JsonNode> zet(String pad, Object inhoud) {
        return client.put()
                .uri(pad)
                .contentType(MediaType.APPLICATION_JSON)
                .body(inhoud)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    public void storing(String soort, int aantal) {
        zet("/storing", Map.of("soort", soort, "aantal", aantal));
    }

    public String stand() {
        return client.get()
                .uri("/storing")
                .retrieve()
                .body(JsonNode.class)
                .path("soort")
                .asText();
    }

    public void allesGoed() {
        zet("/storing", Map.of("soort", "GEEN"));
        zet("/onbekende-scholen", Map.of("scholen", new String[0]));
    }
}

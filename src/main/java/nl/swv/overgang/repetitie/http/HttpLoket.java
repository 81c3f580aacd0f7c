package nl.swv.overgang.repetitie.http;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.swv.overgang.repetitie.Geweigerd;
import nl.swv.overgang.repetitie.Loket;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** The API of this very application, over its own port. */
@Component
@Profile("repetitie")
class HttpLoket implements Loket {

    private static final String WACHTWOORD = "demo";

    /** As many as the cards may ask about at once. */
    private static final int MEESTE = 200;

    private final Environment omgeving;
    private final ObjectMapper json;
    private final RestClient client;

    /** What each task is about, which never changes: asked once, however many days it lies on a desk. */
    private final Map<String, String> sleutels = new HashMap<>();

    HttpLoket(Environment omgeving, ObjectMapper json) {
        this.omgeving = omgeving;
        this.json = json;
        // not the shared builder: its metrics would name each address
        this.client = RestClient.create();
    }

    @Override
    public JsonNode lees(String wie, String pad) {
        return stuur(wie, HttpMethod.GET, pad, null);
    }

    @Override
    public JsonNode bewaar(String wie, String pad, Object inhoud) {
        return stuur(wie, HttpMethod.PUT, pad, inhoud);
    }

    @Override
    public JsonNode doe(String wie, String pad, Object inhoud) {
        return stuur(wie, HttpMethod.POST, pad, inhoud);
    }

    @Override
    public List<Taak> taken(String wie) {
        List<JsonNode> taken = lijst(lees(
                        wie,
                        "/engine-rest/task?candidateUser=%s&includeAssignedTasks=true&maxResults=%d"
                                .formatted(wie, MEESTE)))
                .filter(taak ->
                        List.of("null", wie).contains(taak.path("assignee").asText()))
                .toList();
        leerSleutels(
                wie,
                taken.stream()
                        .map(taak -> taak.path("id").asText())
                        .filter(id -> !sleutels.containsKey(id))
                        .toList());
        return taken.stream()
                .map(taak -> new Taak(
                        taak.path("id").asText(),
                        taak.path("taskDefinitionKey").asText(),
                        sleutels.getOrDefault(taak.path("id").asText(), ""),
                        taak.path("assignee").asText().equals(wie)))
                .sorted(comparing(Taak::taak).thenComparing(Taak::sleutel))
                .toList();
    }

    /** As the cards in Tasklist ask it. */
    private void leerSleutels(String wie, List<String> nieuw) {
        if (!nieuw.isEmpty()) {
            String ids = nieuw.stream().map(id -> "id=" + id).collect(joining("&"));
            lees(wie, "/api/taken?" + ids)
                    .properties()
                    .forEach(taak -> sleutels.put(
                            taak.getKey(),
                            taak.getValue().path("otDossiernummer").asText()));
            lees(wie, "/api/schooltaken?" + ids)
                    .properties()
                    .forEach(taak -> sleutels.put(
                            taak.getKey(), taak.getValue().path("vestiging").asText()));
            nieuw.forEach(id -> sleutels.putIfAbsent(id, ""));
        }
    }

    private static Stream<JsonNode> lijst(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    @Override
    public void rondAf(String wie, Taak taak) {
        String pad = "/engine-rest/task/" + taak.id();
        if (!taak.vanMij()) {
            stuur(wie, HttpMethod.POST, pad + "/claim", Map.of("userId", wie));
        }
        stuur(wie, HttpMethod.POST, pad + "/submit-form", Map.of("variables", Map.of()));
    }

    @Override
    public boolean bestaat(String wie, Taak taak) {
        return !lees(wie, "/engine-rest/task?maxResults=1&taskIdIn=" + taak.id())
                .isEmpty();
    }

    private JsonNode stuur(String wie, HttpMethod methode, String pad, @Nullable Object inhoud) {
        try {
            RestClient.RequestBodySpec vraag = client.method(methode)
                    .uri("http://localhost:%s%s".formatted(omgeving.getProperty("local.server.port"), pad))
                    .headers(koppen -> koppen.setBasicAuth(wie, WACHTWOORD));
            if (inhoud != null) {
                vraag.contentType(MediaType.APPLICATION_JSON).body(json.<JsonNode>valueToTree(inhoud));
            }
            return Objects.requireNonNullElse(vraag.retrieve().body(JsonNode.class), MissingNode.getInstance());
        } catch (RestClientResponseException e) {
            throw new Geweigerd(pad, e.getStatusCode().value(), e.getResponseBodyAsString());
        }
    }
}

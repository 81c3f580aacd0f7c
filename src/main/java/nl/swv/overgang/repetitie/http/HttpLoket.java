package nl.swv.overgang.repetitie.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Environment omgeving;
    private final ObjectMapper json;
    private final RestClient client;

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
    public List<Taak> taken(String wie) {
        JsonNode taken = lees(
                wie, "/engine-rest/task?candidateUser=%s&includeAssignedTasks=true&maxResults=1000".formatted(wie));
        return StreamSupport.stream(taken.spliterator(), false)
                .filter(taak ->
                        List.of("null", wie).contains(taak.path("assignee").asText()))
                .map(taak -> new Taak(
                        taak.path("id").asText(),
                        taak.path("taskDefinitionKey").asText(),
                        taak.path("assignee").asText().equals(wie)))
                .toList();
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

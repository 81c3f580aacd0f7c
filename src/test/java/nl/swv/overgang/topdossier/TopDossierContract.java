package nl.swv.overgang.topdossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** docs/top-dossier-api.yaml as a judge of what really goes over the line. */
public final class TopDossierContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode api;

    public TopDossierContract() {
        try (InputStream yaml = Files.newInputStream(Path.of("docs/top-dossier-api.yaml"))) {
            api = JSON.valueToTree(new Yaml().load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode api() {
        return api;
    }

    /** @param pad from /api/v1 on */
    public void toetsVerzoek(String methode, String pad, Map<String, String> kopregels, String inhoud) {
        JsonNode handeling = handeling(methode, pad);
        for (JsonNode verwijzing : handeling.path("parameters")) {
            JsonNode parameter = volg(verwijzing);
            String waarde = "header".equals(parameter.path("in").asText())
                    ? kopregels.get(parameter.path("name").asText())
                    : pad.split("/")[4];
            assertThat(waarde).as("%s van %s", parameter.path("name"), pad).isNotNull();
            schema(parameter.path("schema")).toets(JSON.getNodeFactory().textNode(waarde), "parameter");
        }
        assertThat(kopregels.get("Authorization")).as("token").startsWith("Bearer ");
        schema(handeling.at("/requestBody/content/application~1json/schema")).toets(lees(inhoud), "verzoek");
    }

    public void toetsAntwoord(String methode, String pad, int status, String soort, String inhoud) {
        JsonNode antwoord = volg(handeling(methode, pad).path("responses").path(String.valueOf(status)));
        assertThat(antwoord.isMissingNode()).as("status %d bij %s", status, pad).isFalse();
        JsonNode soorten = antwoord.path("content");
        if (soorten.isMissingNode()) {
            assertThat(inhoud).as("inhoud bij %d", status).isEmpty();
            return;
        }
        assertThat(soorten.has(soort))
                .as("content type %s bij %d", soort, status)
                .isTrue();
        schema(soorten.path(soort).path("schema")).toets(lees(inhoud), "antwoord");
    }

    Schema schema(JsonNode schema) {
        return new Schema(volg(schema), this::volg);
    }

    static JsonNode lees(String inhoud) {
        try {
            return JSON.readTree(inhoud);
        } catch (IOException e) {
            throw new AssertionError("Geen JSON", e);
        }
    }

    private JsonNode handeling(String methode, String pad) {
        for (Iterator<String> paden = api.path("paths").fieldNames(); paden.hasNext(); ) {
            String sjabloon = paden.next();
            if (pad.matches(sjabloon.replaceAll("\\{\\w+}", "[^/]+"))) {
                return api.path("paths").path(sjabloon).path(methode.toLowerCase(java.util.Locale.ROOT));
            }
        }
        throw new AssertionError("Het contract kent geen " + methode + " " + pad);
    }

    private JsonNode volg(JsonNode node) {
        return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
    }
}

package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes down what the API says of itself: tools/javascript makes the types of the pages out of it. */
class ApibeschrijvingTest extends Veiligheidsproef {

    @Test
    void elkAntwoordHeeftEenTypeVanZichzelf() throws IOException {
        String beschrijving = machine("beheerder").get("/v3/api-docs").body();

        JsonNode api = new ObjectMapper().readTree(beschrijving);
        assertThat(antwoord(api, "/api/stand/voortgang")).endsWith("nl.swv.overgang.stand.Voortgang");
        assertThat(antwoord(api, "/api/woorden")).endsWith("WoordenController.Woordenlijst");
        assertThat(api.at("/components/schemas/nl.swv.overgang.stand.Voortgang/properties/oordeel")
                        .isMissingNode())
                .isFalse();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/openapi.json"), beschrijving);
    }

    private static String antwoord(JsonNode api, String pad) {
        return api.path("paths")
                .path(pad)
                .at("/get/responses/200/content")
                .path("*/*")
                .at("/schema/$ref")
                .asText();
    }
}

package nl.swv.overgang.topdossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/** As much of an OpenAPI schema as the contract uses; anything else in it is an error, so nothing goes unchecked. */
record Schema(JsonNode regels, UnaryOperator<JsonNode> volg) {

    void toets(JsonNode waarde, String waar) {
        assertThat(regels.isObject()).as("schema bij %s", waar).isTrue();
        regels.fieldNames().forEachRemaining(regel -> toets(regel, regels.path(regel), waarde, waar));
    }

    private void toets(String naam, JsonNode regel, JsonNode waarde, String waar) {
        switch (naam) {
            case "type" ->
                assertThat(isSoort(regel.asText(), waarde))
                        .as("%s is %s", waar, regel)
                        .isTrue();
            case "required" ->
                regel.forEach(veld -> assertThat(waarde.has(veld.asText()))
                        .as("%s.%s", waar, veld)
                        .isTrue());
            case "properties" ->
                regel.fieldNames().forEachRemaining(veld -> {
                    if (waarde.has(veld)) {
                        deel(regel.path(veld)).toets(waarde.path(veld), waar + "." + veld);
                    }
                });
            case "additionalProperties" ->
                waarde.fieldNames().forEachRemaining(veld -> assertThat(
                                regels.path("properties").has(veld))
                        .as("%s.%s mag", waar, veld)
                        .isTrue());
            case "items" -> waarde.forEach(item -> deel(regel).toets(item, waar + "[]"));
            case "enum" ->
                assertThat(StreamSupport.stream(regel.spliterator(), false))
                        .as(waar)
                        .contains(waarde);
            case "pattern" -> assertThat(waarde.asText()).as(waar).matches(regel.asText());
            case "minLength" -> assertThat(waarde.asText()).as(waar).hasSizeGreaterThanOrEqualTo(regel.asInt());
            case "maxLength" -> assertThat(waarde.asText()).as(waar).hasSizeLessThanOrEqualTo(regel.asInt());
            case "minItems" -> assertThat(waarde).as(waar).hasSizeGreaterThanOrEqualTo(regel.asInt());
            case "format" -> LocalDate.parse(waarde.asText());
            case "description", "example" -> {}
            default -> throw new AssertionError("Onbekende regel in het contract: " + naam);
        }
    }

    private Schema deel(JsonNode schema) {
        return new Schema(volg.apply(schema), volg);
    }

    private static boolean isSoort(String soort, JsonNode waarde) {
        return switch (soort) {
            case "object" -> waarde.isObject();
            case "array" -> waarde.isArray();
            case "string" -> waarde.isTextual();
            case "integer" -> waarde.isIntegralNumber();
            default -> throw new AssertionError("Onbekende soort in het contract: " + soort);
        };
    }
}

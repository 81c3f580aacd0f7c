package nl.swv.overgang.topdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.onderdeel.Cyclus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract against itself, and proof that the judge says no. */
class TopDossierContractTest {

    private static final Map<String, String> KOPREGELS = Map.of("Idempotency-Key", "s", "Authorization", "Bearer t");
    private static final String GOED =
            "{\"otDossiernummer\":\"OT\",\"school\":\"12AB00\",\"leerling\":\"LL\",\"cyclus\":\"EXTRA_ONDERSTEUNING\"}";

    private final TopDossierContract contract = new TopDossierContract();

    @Test
    void kentPreciesDeAfgesprokenHandelingen() {
        assertThat(contract.api().path("paths").fieldNames())
                .toIterable()
                .containsExactly(
                        "/api/v1/dossiers",
                        "/api/v1/dossiers/{nummer}/bijlagen",
                        "/api/v1/dossiers/{nummer}/momentopnamen");
    }

    static Stream<JsonNode> metVoorbeeld() {
        return new TopDossierContract()
                .api().findParents("schema").stream().filter(deel -> deel.has("example") || deel.has("examples"));
    }

    @ParameterizedTest
    @MethodSource("metVoorbeeld")
    void elkVoorbeeldVoldoet(JsonNode deel) {
        List<JsonNode> voorbeelden = deel.has("example")
                ? List.of(deel.path("example"))
                : deel.path("examples").findValues("value");
        assertThat(voorbeelden).isNotEmpty().allSatisfy(voorbeeld -> contract.schema(deel.path("schema"))
                .toets(voorbeeld, "voorbeeld"));
    }

    @Test
    void waardenVanDeCodeZijnDieVanHetContract() {
        assertThat(codes("cyclus")).containsExactlyElementsOf(namen(Cyclus.values()));
        assertThat(codes("basis")).containsExactlyElementsOf(namen(Basis.values()));
    }

    @Test
    void goedVerzoekMag() {
        contract.toetsVerzoek("POST", "/api/v1/dossiers", KOPREGELS, GOED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"otDossiernummer\":\"OT\",\"school\":\"12AB\",\"leerling\":\"LL\",\"cyclus\":\"EXTRA_ONDERSTEUNING\"}",
                "{\"otDossiernummer\":\"\",\"school\":\"12AB00\",\"leerling\":\"LL\",\"cyclus\":\"EXTRA_ONDERSTEUNING\"}",
                "{\"otDossiernummer\":\"OT\",\"school\":\"12AB00\",\"leerling\":7,\"cyclus\":\"EXTRA_ONDERSTEUNING\"}",
                "{\"otDossiernummer\":\"OT\",\"school\":\"12AB00\",\"leerling\":\"LL\",\"cyclus\":\"ANDERS\"}"
            })
    void verkeerdVerzoekMagNiet(String inhoud) {
        assertThatThrownBy(() -> contract.toetsVerzoek("POST", "/api/v1/dossiers", KOPREGELS, inhoud))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void extraVeldZonderSleutelOfOnbekendAntwoordMagNiet() {
        String extra = GOED.replace("}", ",\"bsn\":\"x\"}");
        Map<String, String> zonder = Map.of("Authorization", "Bearer t");

        assertThatThrownBy(() -> contract.toetsVerzoek("POST", "/api/v1/dossiers", KOPREGELS, extra))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.toetsVerzoek("POST", "/api/v1/dossiers", zonder, GOED))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.toetsAntwoord("POST", "/api/v1/dossiers", 202, "application/json", "{}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.toetsAntwoord("POST", "/api/v1/dossiers", 201, "application/json", "{}"))
                .isInstanceOf(AssertionError.class);
    }

    private List<String> codes(String veld) {
        JsonNode codes = contract.api().at("/components/schemas/Opening/properties/" + veld + "/enum");
        return Stream.iterate(0, i -> i < codes.size(), i -> i + 1)
                .map(i -> codes.get(i).asText())
                .toList();
    }

    private static List<String> namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).toList();
    }
}

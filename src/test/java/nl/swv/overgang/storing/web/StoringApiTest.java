package nl.swv.overgang.storing.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** What the coördinator reads of a TOP Dossier that fails, and that trying again helps. */
class StoringApiTest extends Storingsproef {

    static Stream<ResponseDefinitionBuilder> onbereikbaar() {
        return Stream.of(
                aResponse().withStatus(503).withBody(GEHEIM),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withStatus(201).withBody(GEHEIM),
                aResponse().withStatus(429));
    }

    @ParameterizedTest
    @MethodSource("onbereikbaar")
    void onbereikbareTopDossierIsEenStoringDieNaHerstelOpnieuwGaat(ResponseDefinitionBuilder antwoord) {
        topDossier(antwoord);
        String nummer = strandt();

        JsonNode storing = storingen().path(0);
        assertThat(storing.path("proces").asText()).isEqualTo("TOP Dossier openen");
        assertThat(storing.path("element").asText()).isEqualTo("Task_TopDossierAanmaken");
        assertThat(storing.path("naam").asText()).isEqualTo("TOP Dossier aanmaken");
        assertThat(storing.path("oorzaak").asText()).isEqualTo("TOP_DOSSIER_ONBEREIKBAAR");
        assertThat(storing.path("aantal").asInt()).isEqualTo(1);
        assertThat(storing.path("kenmerken").path(0).asText()).isEqualTo(nummer);
        assertThat(storingen().toString()).doesNotContain(GEHEIM, "Onbereikbaar\"");
        JsonNode words = ((ObjectNode) storing.deepCopy()).without(List.of("sinds", "kenmerken"));
        assertThat(words.toString())
                .as("a moment and a number may hold any digits")
                .doesNotContain("503");

        topDossierDoetHet();
        assertThat(opnieuw("{}").path("aantal").asInt()).isEqualTo(1);
        assertThat(storingen()).isEmpty();
        reis.voerUit(nummer);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void koppelingDieNietWordtToegelatenIsVoorDeBeheerder(int status) {
        topDossier(aResponse().withStatus(status));
        strandt();
        assertThat(storingen().path(0).path("oorzaak").asText()).isEqualTo("TOP_DOSSIER_WEIGERT");
        assertThat(storingen().path(0).path("watTeDoen").asText()).contains("beheerder", "token");
    }

    @Test
    void veelStoringenGaanInEenBulkbewerkingOpnieuw() {
        topDossier(aResponse().withStatus(503));
        List<String> nummers = Stream.generate(this::strandt).limit(101).toList();
        assertThat(storingen().path(0).path("aantal").asInt()).isEqualTo(101);
        assertThat(storingen().path(0).path("kenmerken")).hasSize(50);

        assertThat(opnieuw("{}").path("aantal").asInt()).isEqualTo(101);
        assertThat(kansen(nummers.get(0))).isZero();
        topDossierDoetHet();
        reis.voerUit(nummers.get(0));
        nummers.forEach(reis::voerUit);
        assertThat(nummers)
                .allSatisfy(nummer -> assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ib-12AB00", "consulent1"})
    void alleenDeCoordinatorZietStoringenEnProbeertOpnieuw(String wie) {
        assertThat(stuur(wie, HttpMethod.GET, "/api/storingen", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(stuur(wie, HttpMethod.POST, "/api/storingen/opnieuw", "{}")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }
}

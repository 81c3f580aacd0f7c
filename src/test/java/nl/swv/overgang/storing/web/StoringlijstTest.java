package nl.swv.overgang.storing.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which storingen belong together: asked of the tables of the engine. */
class StoringlijstTest extends Storingsproef {

    @Test
    void eenFoutVanOnszelfHeeftEenCodeEnNooitHaarTekst() {
        topDossier(aResponse().withStatus(503));
        String nummer = strandt();
        jdbc.sql("update act_ru_job set exception_msg_ = ?").param(GEHEIM).update();
        jdbc.sql("update act_ge_bytearray set bytes_ = ? where id_ in (select exception_stack_id_ from act_ru_job)")
                .param(("java.lang.IllegalStateException: " + GEHEIM + "\n\tat nl.swv").getBytes())
                .update();

        JsonNode storing = storingen().path(0);
        assertThat(storing.path("oorzaak").asText()).isEqualTo("FOUT");
        assertThat(storing.path("code").asText()).isEqualTo("Task_TopDossierAanmaken/IllegalStateException");
        assertThat(storing.path("kenmerken").path(0).asText()).isEqualTo(nummer);
        assertThat(storingen().toString()).doesNotContain(GEHEIM);
    }

    @Test
    void storingenMetDezelfdeOorzaakStaanBijElkaarEnGaanApartOfSamenOpnieuw() {
        topDossier(aResponse().withStatus(503));
        List<String> onbereikbaar = List.of(strandt(), strandt());
        topDossier(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        String verbroken = strandt();
        topDossier(aResponse().withStatus(401));
        String geweigerd = strandt();

        assertThat(storingen()).hasSize(2);
        assertThat(storingen().path(0).path("aantal").asInt()).isEqualTo(3);
        assertThat(storingen().path(0).path("kenmerken")).hasSize(3);
        assertThat(storingen().path(1).path("kenmerken").path(0).asText()).isEqualTo(geweigerd);

        String een = "{\"element\":\"Task_TopDossierAanmaken\",\"kenmerken\":[\"%s\"]}".formatted(onbereikbaar.get(0));
        assertThat(opnieuw(een).path("aantal").asInt()).isEqualTo(1);
        assertThat(opnieuw(een).path("aantal").asInt())
                .as("it stands no longer")
                .isZero();
        assertThat(opnieuw("{\"element\":\"Task_Anders\"}").path("aantal").asInt())
                .isZero();
        assertThat(opnieuw("{\"oorzaak\":\"TOP_DOSSIER_ONBEREIKBAAR\"}")
                        .path("aantal")
                        .asInt())
                .isEqualTo(2);
        assertThat(storingen()).hasSize(1);
        assertThat(kansen(verbroken)).isOne();
        assertThat(kansen(geweigerd)).isZero();
    }
}

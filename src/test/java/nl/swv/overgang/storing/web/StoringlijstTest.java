package nl.swv.overgang.storing.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Instant;
import java.util.List;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.Status;
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
    void s7_watVanzelfOpnieuwWordtGeprobeerdStaatErMetZijnTijdEnKanNu() {
        topDossier(aResponse().withStatus(503));
        String vast = strandt();
        List<String> straks = List.of(hapert(), hapert());
        int kansen = kansen(straks.get(0));

        assertThat(storingen()).hasSize(2);
        assertThat(storingen().path(0).path("kenmerken").path(0).asText()).isEqualTo(vast);
        assertThat(storingen().path(0).has("opnieuwOp")).isFalse();
        JsonNode vanzelf = storingen().path(1);
        assertThat(vanzelf.path("naam").asText()).isEqualTo("TOP Dossier aanmaken");
        assertThat(vanzelf.path("oorzaak").asText()).isEqualTo("TOP_DOSSIER_ONBEREIKBAAR");
        assertThat(vanzelf.path("aantal").asInt()).isEqualTo(2);
        assertThat(Instant.parse(vanzelf.path("opnieuwOp").asText())).isAfter(VasteKlok.BEGIN);

        assertThat(opnieuw("{\"vanzelf\":true,\"element\":\"Task_TopDossierAanmaken\"}")
                        .path("aantal")
                        .asInt())
                .isEqualTo(2);
        assertThat(storingen()).as("it is being tried").hasSize(1);
        assertThat(straks)
                .allSatisfy(nummer ->
                        assertThat(kansen(nummer)).as("its chances are its own").isEqualTo(kansen));
        topDossierDoetHet();
        straks.forEach(reis::voerUit);
        assertThat(straks)
                .allSatisfy(nummer -> assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP));
        assertThat(kansen(vast)).isZero();
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

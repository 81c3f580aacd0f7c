package nl.swv.overgang.simulator.web;

import static nl.swv.overgang.simulator.Topproef.nieuw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.swv.overgang.Proef;
import nl.swv.overgang.simulator.Topproef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.ResourceAccessException;

@Proef
class StoringTest {

    private final String ot = nieuw("OT");
    private final String leerling = nieuw("LL");
    private Topproef top;

    @BeforeEach
    void verbind(@LocalServerPort int port) {
        top = new Topproef(port);
        top.allesGoed();
    }

    @AfterEach
    void herstel() {
        top.allesGoed();
    }

    @ParameterizedTest
    @CsvSource({"WEIGEREN, 409", "ONBESCHIKBAAR, 503"})
    void doetNietsEnLaatDeSleutelVrij(String soort, int status) {
        top.storing(soort, 1);

        assertThat(top.open(ot, leerling, ot).getStatusCode().value()).isEqualTo(status);
        assertThat(top.dossiers(ot)).isEmpty();
        assertThat(top.open(ot, leerling, ot).getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void antwoordKwijtDoetHetWerkEnVerbreektDeVerbinding() {
        top.storing("ANTWOORD_KWIJT", 1);

        assertThatThrownBy(() -> top.open(ot, leerling, ot))
                .isInstanceOf(ResourceAccessException.class)
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(top.dossiers(ot)).hasSize(1);
        assertThat(top.nummer(ot, leerling, ot))
                .isEqualTo(top.dossiers(ot).get(0).path("nummer").asText());
    }

    @Test
    void traagDoetHetWerkMeteenEnAntwoordtLater() {
        top.storing("TRAAG", 1);
        Instant begin = Instant.now();

        assertThat(top.nummer(ot, leerling, ot)).startsWith("TOP-");

        assertThat(Duration.between(begin, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(1500));
        assertThat(top.dossiers(ot)).hasSize(1);
    }

    @Test
    void zonderAantalDuurtDeStoringTotZijWordtOpgeheven() {
        top.zet("/storing", Map.of("soort", "ONBESCHIKBAAR"));

        for (int keer = 0; keer < 3; keer++) {
            assertThat(top.open(ot, leerling, ot).getStatusCode().value()).isEqualTo(503);
        }
        top.zet("/storing", Map.of("soort", "GEEN"));
        assertThat(top.open(ot, leerling, ot).getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void aantalTeltAlleenWatIetsVerandert() {
        top.storing("ONBESCHIKBAAR", 2);

        assertThat(top.dossiers(ot)).isEmpty();
        assertThat(top.open(ot, leerling, ot).getStatusCode().value()).isEqualTo(503);
        assertThat(top.stand()).isEqualTo("ONBESCHIKBAAR");
        assertThat(top.post("/dossiers/TOP-0/bijlagen", "x", Map.of("soort", "VERSLAG_AO"))
                        .getStatusCode()
                        .value())
                .isEqualTo(503);
        assertThat(top.stand()).isEqualTo("GEEN");
    }

    @ParameterizedTest
    @CsvSource({"KAPOT, 1", "TRAAG, 0", "TRAAG, -1"})
    void onzinnigeStoringWordtNietIngesteld(String soort, int aantal) {
        assertThat(top.zet("/storing", Map.of("soort", soort, "aantal", aantal))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(top.stand()).isEqualTo("GEEN");
    }
}

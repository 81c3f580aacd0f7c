package nl.swv.overgang.uitlevering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import nl.swv.overgang.OwnJvm;
import nl.swv.overgang.Postgres;
import nl.swv.overgang.Toepassing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A second start on a filled PostgreSQL: nothing of the first is left in memory, and a read-only transaction is one. So
 * whatever only looks, writes nothing.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@OwnJvm
class HerstartTest {

    private final String database = Postgres.nieuweDatabase();
    private final Toepassing toepassing = new Toepassing(
            "herstart",
            "--spring.profiles.active=demo",
            "--spring.datasource.url=" + database,
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=",
            "--camunda.bpm.job-execution.wait-time-in-millis=200",
            "--camunda.bpm.job-execution.max-wait=500");

    @AfterEach
    void stop() {
        toepassing.close();
    }

    @Test
    void naEenHerstartGaatElkeBladzijdeElkFormulierEnElkBestandOpen() {
        toepassing.start();
        new Overgangswerk(toepassing.adres()).breng();
        toepassing.breekAf();

        toepassing.start();
        Rondgang rondgang = new Rondgang(Bezoek.van(toepassing.adres(), "coordinator", "demo"));
        assertThat(rondgang.takenEnFormulieren()).containsAll(Overgangswerk.TAKEN);
        rondgang.heleApi();
        // a job says that it is the application: nothing is done by nobody
        assertThat(rondgang.gebeurtenissen())
                .contains("NIEUWE_ACTIE_VOORBEREID consulent2", "TOP_DOSSIER_GEOPEND systeem")
                .noneMatch(een -> een.endsWith(" niemand"));
    }
}

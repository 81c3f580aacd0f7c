package nl.swv.overgang.afbreken;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import nl.swv.overgang.OwnJvm;
import nl.swv.overgang.uitlevering.Rondgang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * The demo on one PostgreSQL, in three chapters: it is started five times, and killed in the middle of its work before
 * each start but the first. A start costs some ten seconds of a core, so each chapter goes on where the one before ended.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@OwnJvm
class AfbrekenEnHerstartenTest {

    private final Afbreekproef proef = new Afbreekproef();
    private int gelukt;

    /** What a chapter does. */
    private interface Verloop {
        void doe() throws SQLException;
    }

    @BeforeAll
    void start() {
        proef.toepassing.start();
    }

    @AfterAll
    void stop() {
        proef.toepassing.close();
    }

    @Test
    @Order(1)
    void alleWachtendeDossiersGaanPreciesEenKeerVerder() throws SQLException {
        hoofdstuk(1, new CursusAfgebroken(proef)::verloop);
    }

    /** Kinds of task that only come later lie open too when it is killed: see the next chapter. */
    @Test
    @Order(2)
    void elkOpenDossierIsPreciesEenKeerNazorg() throws SQLException {
        hoofdstuk(2, () -> {
            new Overgangswerk(proef.toepassing.adres()).breng();
            proef.wachtTotAllesGedaanIs();
            new OvergangsdatumAfgebroken(proef).verloop();
        });
    }

    /**
     * Nobody has asked this start for anything: nothing of the one before is left in memory, and a read-only transaction
     * is one. So whatever only looks, writes nothing.
     */
    @Test
    @Order(3)
    void naEenHerstartGaatElkeBladzijdeElkFormulierEnElkBestandOpen() throws SQLException {
        hoofdstuk(3, () -> {
            Rondgang rondgang = new Rondgang(proef.als("coordinator"));
            assertThat(rondgang.takenEnFormulieren()).containsAll(Overgangswerk.TAKEN);
            rondgang.heleApi();
            // a job says that it is the application: nothing is done by nobody
            assertThat(rondgang.gebeurtenissen())
                    .contains("NIEUWE_ACTIE_VOORBEREID consulent2", "TOP_DOSSIER_GEOPEND systeem")
                    .noneMatch(een -> een.endsWith(" niemand"));
        });
    }

    private void hoofdstuk(int nummer, Verloop verloop) throws SQLException {
        assertThat(gelukt)
                .as("chapter %d goes on where the one before ended, which failed or did not run: look there", nummer)
                .isEqualTo(nummer - 1);
        verloop.doe();
        gelukt = nummer;
    }
}

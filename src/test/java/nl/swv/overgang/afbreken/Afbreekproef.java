package nl.swv.overgang.afbreken;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.swv.overgang.Postgres;
import nl.swv.overgang.Toepassing;
import nl.swv.overgang.uitlevering.Bezoek;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An application that is killed half-way and started again; the database lives on. Slow machines get their time. */
final class Afbreekproef {

    static final String DOSSIERS =
            "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n";

    private static final Duration LANG_GENOEG = Duration.ofMinutes(4);

    final Toepassing toepassing;
    final Stand stand;
    private final DataSource database;

    Afbreekproef() {
        String url = Postgres.nieuweDatabase();
        database = new DriverManagerDataSource(url, "postgres", "");
        stand = new Stand(database);
        toepassing = new Toepassing(
                "afbreken",
                "--spring.profiles.active=demo",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--camunda.bpm.job-execution.wait-time-in-millis=200",
                "--camunda.bpm.job-execution.max-wait=500",
                // what a killed one had taken is free again by the time the next one has started
                "--camunda.bpm.job-execution.lock-time-in-millis=10000");
    }

    Bezoek als(String wie) {
        return Bezoek.van(toepassing.adres(), wie, "demo");
    }

    static void wacht(String waarop, Callable<Boolean> totDat) {
        await(waarop)
                .atMost(LANG_GENOEG)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(totDat);
    }

    void wachtTotAllesGedaanIs() {
        wacht("nothing is left to do", () -> stand.aantal("act_ru_job where type_ = 'message'") == 0);
    }

    /**
     * Kills the application in the middle of its work: what needs the lock of this test cannot be done before the kill,
     * however fast or slow the machine is.
     *
     * @param slot the statement that takes the lock
     * @param werk sets the application to work
     * @param totDat what must have been done before the kill
     */
    void breekAfTijdens(String slot, Runnable werk, String waarop, Callable<Boolean> totDat) throws SQLException {
        try (Connection obstakel = database.getConnection();
                Statement sql = obstakel.createStatement()) {
            obstakel.setAutoCommit(false);
            sql.execute(slot);
            werk.run();
            wacht(waarop, totDat);
            wacht("the work stands before the lock", stand::wachtOpSlot);
            toepassing.breekAf();
            obstakel.rollback();
        }
        wacht("the database has noticed", stand::isVerlaten);
    }
}

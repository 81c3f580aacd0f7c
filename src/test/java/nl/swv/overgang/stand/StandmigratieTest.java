package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import nl.swv.overgang.Postgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Rows of before V007 get their civil days (R14) from their moments, wherever the server stands. */
class StandmigratieTest {

    private final TimeZone hier = TimeZone.getDefault();

    @AfterEach
    void zoneTerug() {
        TimeZone.setDefault(hier);
    }

    @ParameterizedTest
    @CsvSource({"false,UTC", "false,America/New_York", "true,UTC", "true,Asia/Tokyo"})
    void bestaandeDossiersKrijgenHunDagInAmsterdam(boolean postgres, String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        DriverManagerDataSource bron = postgres
                ? new DriverManagerDataSource(Postgres.nieuweDatabase(), "postgres", "")
                : new DriverManagerDataSource(
                        "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", "");
        migreer(bron, "006");
        JdbcClient jdbc = JdbcClient.create(bron);
        dossier(jdbc, "A", "2026-11-25 23:30:00+00", "2026-12-31 23:30:00+00");
        dossier(jdbc, "B", "2026-07-01 22:30:00+00", null);
        dossier(jdbc, "C", "2026-11-25 22:30:00+00", "2026-11-25 22:59:59+00");
        migreer(bron, "007");
        assertThat(jdbc.sql(
                                "select cast(ontvangen_dag as varchar) || ' ' || coalesce(cast(gesloten_dag as varchar), '-')"
                                        + " from dossier order by ot_dossiernummer")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("2026-11-26 2027-01-01", "2026-07-02 -", "2026-11-25 2026-11-25"));
    }

    private static void migreer(DriverManagerDataSource bron, String tot) {
        Flyway.configure()
                .dataSource(bron)
                .locations("classpath:db/migration")
                .target(tot)
                .load()
                .migrate();
    }

    private static void dossier(JdbcClient jdbc, String nummer, String ontvangen, String gesloten) {
        jdbc.sql("insert into dossier (ot_dossiernummer, module, scenario, status, ontvangen_op, gesloten_op)"
                        + " values (?, 'OT_1LOKET', 'AFRONDING', 'AFGEROND', cast(? as timestamp with time zone),"
                        + " cast(? as timestamp with time zone))")
                .params(nummer, ontvangen, gesloten)
                .update();
    }
}

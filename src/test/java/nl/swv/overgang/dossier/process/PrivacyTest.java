package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.nuMin;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people type and whom it is about stays in our own tables: no ACT_* table and no log line holds it. */
@ExtendWith(OutputCaptureExtension.class)
@Proef
class PrivacyTest {

    private static final String GETYPT = "Zeer-herkenbare-tekst";

    @Autowired
    Reis reis;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void schrijfAlles() {
        logniveau(LogLevel.DEBUG);
    }

    @AfterAll
    static void stil() {
        logniveau(LogLevel.WARN);
    }

    private static void logniveau(LogLevel niveau) {
        LoggingSystem.get(PrivacyTest.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, niveau);
    }

    @Test
    void nietsVanDeLeerlingStaatInDeEngineOfInHetLog(CapturedOutput log) throws SQLException {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        String leerling = reis.dossier(nummer).leerling();
        reis.doe(
                IB,
                nummer,
                new Verzendbewijs(
                        Kanaal.ZIVVER, GETYPT, "consulent1", nuMin(9), Set.of(Document.GEEVALUEERD_OPP), null, null));
        reis.doe(
                CONSULENT,
                nummer,
                new Evaluatiegesprek(
                        nuMin(2),
                        Uitkomst.VERLENGEN,
                        true,
                        GETYPT,
                        true,
                        true,
                        LocalDate.of(2026, 11, 24),
                        null,
                        null,
                        null,
                        null));
        reis.doe(
                IB, nummer, new Momentopname(LocalDate.of(2026, 11, 24), List.of(GETYPT), List.of(GETYPT), null, null));

        assertThat(alles("ONDERDEEL")).contains(GETYPT);
        assertThat(alles("ACT_")).contains(nummer).doesNotContain(GETYPT).doesNotContain(leerling);
        assertThat(log.getAll())
                .contains("OvergangDossierProcess")
                .doesNotContain(GETYPT)
                .doesNotContain(leerling);
    }

    /** Every value of every column of the tables whose name begins so. */
    private String alles(String prefix) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            try (ResultSet found = meta.getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    String name = found.getString("TABLE_NAME");
                    if (name.toUpperCase(java.util.Locale.ROOT).startsWith(prefix)) {
                        tables.add(name);
                    }
                }
            }
        }
        assertThat(tables).isNotEmpty();
        StringBuilder all = new StringBuilder();
        for (String table : tables) {
            jdbc.sql("select * from " + table).query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object value = row.getObject(column);
                    byte[] bytes =
                            value instanceof java.sql.Blob || value instanceof byte[] ? row.getBytes(column) : null;
                    all.append(bytes == null ? row.getString(column) : new String(bytes, StandardCharsets.UTF_8))
                            .append('\n');
                }
            });
        }
        return all.toString();
    }
}

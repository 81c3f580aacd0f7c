package nl.swv.overgang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The state just after the start, in which each test begins: what came since is gone, what went is back, and helpers are
 * as they were. Which tables there are is asked of the database, so that none is forgotten.
 */
@TestComponent
public class Beginstand {

    private static final LocalDate OVERGANGSDATUM = LocalDate.of(2027, 1, 1);

    private final JdbcClient jdbc;
    private final Overgangskalender kalender;
    private final List<Herstelbaar> helpers;
    private final boolean h2;
    private String script = "";

    Beginstand(JdbcClient jdbc, Overgangskalender kalender, List<Herstelbaar> helpers, Environment settings) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.helpers = helpers;
        this.h2 = settings.acceptsProfiles(Profiles.of("h2"));
    }

    /** Keeps a copy of every row that is there now. */
    @EventListener(ApplicationReadyEvent.class)
    public void bewaar() {
        List<String> stappen = new ArrayList<>();
        stappen.add(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
        jdbc.sql("create schema beginstand").update();
        for (String tabel : tabellen()) {
            stappen.add("delete from " + tabel);
            if (jdbc.sql("select count(*) from " + tabel).query(Long.class).single() > 0) {
                jdbc.sql("create table beginstand.%1$s as select * from %1$s".formatted(tabel))
                        .update();
                stappen.add("insert into %1$s select * from beginstand.%1$s".formatted(tabel));
            }
        }
        stappen.add(h2 ? "set referential_integrity true" : "set session_replication_role = origin");
        script = String.join(";", stappen);
    }

    /** Back to it; what waits for a lock of something still at work fails. */
    public void herstel() {
        jdbc.sql(script).update();
        kalender.verzet(OVERGANGSDATUM);
        helpers.forEach(Herstelbaar::herstel);
    }

    private List<String> tabellen() {
        return jdbc.sql(
                        """
                        select '"' || table_name || '"' from information_schema.tables
                        where table_schema = current_schema and table_type = 'BASE TABLE' order by table_name""")
                .query(String.class)
                .list();
    }

    /** Before each test of an application that has this. */
    public static final class Luisteraar extends AbstractTestExecutionListener {

        /** Before the transaction of a test that takes itself back. */
        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void beforeTestMethod(TestContext test) {
            test.getApplicationContext().getBeanProvider(Beginstand.class).ifAvailable(Beginstand::herstel);
        }
    }
}

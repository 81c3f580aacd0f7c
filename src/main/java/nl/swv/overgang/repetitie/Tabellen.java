package nl.swv.overgang.repetitie;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties our tables; accounts stay. Only in profile repetitie, which has an H2 of its own in memory. */
@Repository
@Profile("repetitie")
public class Tabellen {

    private final JdbcClient jdbc;

    Tabellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every table that is ours, whichever a later migration adds, in any order: what refers to a row goes with it. */
    public void maakLeeg() {
        List<String> namen = jdbc.sql(
                        """
                select table_name from information_schema.tables
                where table_schema = current_schema and table_type = 'BASE TABLE'
                  and table_name not like 'ACT\\_%' and lower(table_name) not like 'flyway%'
                  and table_name <> 'SIMULATOR_SLOT'""")
                .query(String.class)
                .list();
        jdbc.sql("set referential_integrity false").update();
        namen.forEach(naam -> jdbc.sql("delete from \"%s\"".formatted(naam)).update());
        jdbc.sql("set referential_integrity true").update();
    }
}

package nl.swv.overgang.repetitie.store;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties our tables; accounts stay. Only in profile repetitie, which has a database of its own in memory. */
@Repository
@Profile("repetitie")
public class Tabellen {

    /** What refers to another table comes before it. */
    private static final List<String> NAMEN = List.of(
            "overgang",
            "herinnering",
            "school_onderdeel",
            "vervanging_dossier",
            "vervanging",
            "onderdeel",
            "gebeurtenis",
            "top_dossier",
            "dossier",
            "import_regel",
            "import_run",
            "school",
            "simulator_bijlage",
            "simulator_momentopname",
            "simulator_dossier");

    private final JdbcClient jdbc;

    Tabellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void maakLeeg() {
        jdbc.sql("update school set opvolger = null").update();
        NAMEN.forEach(naam -> jdbc.sql("delete from " + naam).update());
    }
}

package nl.swv.overgang.overgangsfase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of all dossiers, counted. */
@Repository
public class Uitkomsten {

    /**
     * @param opTijd finished or over to TOP without having been nazorg (R21)
     * @param naNazorg the same, after having been nazorg
     */
    record Telling(Map<Status, Long> statussen, long opTijd, long naNazorg) {}

    private static final Set<String> GEDAAN = Set.of(Status.AFGEROND.name(), Status.OVER_NAAR_TOP.name());

    private final JdbcClient jdbc;

    Uitkomsten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Telling tel() {
        Map<Status, Long> statussen = new EnumMap<>(Status.class);
        long[] gedaan = new long[2];
        jdbc.sql(
                        """
                        select status, count(*) as aantal, count(nazorg_op) as na_nazorg
                        from v_dossier group by status""")
                .query(row -> {
                    statussen.put(Status.valueOf(row.getString("status")), row.getLong("aantal"));
                    if (GEDAAN.contains(row.getString("status"))) {
                        gedaan[0] += row.getLong("aantal") - row.getLong("na_nazorg");
                        gedaan[1] += row.getLong("na_nazorg");
                    }
                });
        return new Telling(statussen, gedaan[0], gedaan[1]);
    }
}

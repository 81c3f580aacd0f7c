package nl.swv.overgang.overgangsfase;

import java.util.EnumMap;
import java.util.Map;
import nl.swv.overgang.dossier.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of all dossiers, counted. */
@Repository
public class Uitkomsten {

    /**
     * @param opTijd finished, over to TOP or withdrawn without having been nazorg
     * @param naNazorg the same, after having been nazorg
     */
    record Telling(Map<Status, Long> statussen, long opTijd, long naNazorg) {}

    private final JdbcClient jdbc;

    Uitkomsten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Telling tel() {
        Map<Status, Long> statussen = new EnumMap<>(Status.class);
        long[] gesloten = new long[2];
        jdbc.sql(
                        """
                        select status, count(*) as aantal, count(gesloten_op) as gesloten,
                               count(case when nazorg_op is not null and gesloten_op is not null then 1 end) as na_nazorg
                        from v_dossier group by status""")
                .query(row -> {
                    statussen.put(Status.valueOf(row.getString("status")), row.getLong("aantal"));
                    gesloten[0] += row.getLong("gesloten") - row.getLong("na_nazorg");
                    gesloten[1] += row.getLong("na_nazorg");
                });
        return new Telling(statussen, gesloten[0], gesloten[1]);
    }
}

package nl.swv.overgang.accounts;

import static nl.swv.overgang.platform.Columns.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept what was checked off; what is not there, nobody said. */
@Repository
class Accountvinkjes {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Accountvinkjes(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<Afgevinkt> alle() {
        return jdbc.sql("select * from accountvinkje")
                .query((row, number) -> new Afgevinkt(
                        row.getString("vestiging"),
                        Accountwerk.valueOf(row.getString("werk")),
                        row.getObject("gedaan_op", LocalDate.class),
                        row.getString("door")))
                .list();
    }

    void voegToe(List<Afgevinkt> nieuw, Instant op) {
        batch.batchUpdate(
                "insert into accountvinkje (vestiging, werk, gedaan_op, door, afgevinkt_op) values (?, ?, ?, ?, ?)",
                nieuw.stream()
                        .map(een ->
                                new Object[] {een.vestiging(), een.werk().name(), een.gedaanOp(), een.door(), utc(op)})
                        .toList());
    }

    void neemTerug(String vestiging, Accountwerk werk) {
        jdbc.sql("delete from accountvinkje where vestiging = ? and werk = ?")
                .params(vestiging, werk.name())
                .update();
    }
}

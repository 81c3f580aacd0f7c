package nl.swv.overgang.dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.swv.overgang.dossier.Openstaand;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenstaand implements Openstaand {

    private static final String OPEN = "status in ('LOPEND', 'NAZORG')";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    JdbcOpenstaand(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public List<String> van(String school) {
        return nummers("school = ? and " + OPEN + " order by 1", school);
    }

    @Override
    public boolean isErNog() {
        return !nummers(OPEN + " fetch first 1 row only").isEmpty();
    }

    @Override
    public List<String> vergrendelLopend() {
        return nummers("status = 'LOPEND' order by 1 for update");
    }

    @Override
    public List<String> vergrendelVanConsulent(String consulent) {
        return nummers("consulent = ? and " + OPEN + " order by 1 for update", consulent);
    }

    @Override
    public void wijzigConsulent(Collection<String> nummers, String consulent) {
        batch.batchUpdate(
                "update dossier set consulent = ? where ot_dossiernummer = ?",
                nummers.stream().map(nummer -> new Object[] {consulent, nummer}).toList());
    }

    @Override
    public void maakNazorg(Collection<String> nummers, Instant op) {
        batch.batchUpdate(
                "update dossier set status = 'NAZORG', nazorg_op = ? where ot_dossiernummer = ?",
                nummers.stream()
                        .map(nummer -> new Object[] {DossierRow.utc(op), nummer})
                        .toList());
    }

    private List<String> nummers(String where, Object... values) {
        return jdbc.sql("select ot_dossiernummer from dossier where " + where)
                .params(values)
                .query(String.class)
                .list();
    }
}

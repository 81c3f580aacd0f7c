package nl.swv.overgang.dossier.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.platform.Aangemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTijdlijn implements Tijdlijn {

    private static final String INSERT =
            "insert into gebeurtenis (ot_dossiernummer, op, wat, detail, door) values (?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Aangemeld aangemeld;
    private final Clock clock;

    JdbcTijdlijn(JdbcClient jdbc, JdbcTemplate batch, Aangemeld aangemeld, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    @Override
    public List<Gebeurtenis> van(String nummer) {
        return jdbc.sql("select * from gebeurtenis where ot_dossiernummer = ? order by id")
                .param(nummer)
                .query((row, number) -> {
                    Instant op = DossierRow.moment(row, "op");
                    return new Gebeurtenis(
                            op == null ? Instant.EPOCH : op,
                            Wat.valueOf(row.getString("wat")),
                            row.getString("detail"),
                            row.getString("door"));
                })
                .list();
    }

    @Override
    public void noteer(String nummer, Wat wat, @Nullable String detail) {
        jdbc.sql(INSERT).params(Arrays.asList(values(nummer, wat, detail))).update();
    }

    @Override
    public void noteer(Collection<String> nummers, Wat wat, @Nullable String detail) {
        batch.batchUpdate(
                INSERT,
                nummers.stream().map(nummer -> values(nummer, wat, detail)).toList());
    }

    private @Nullable Object[] values(String nummer, Wat wat, @Nullable String detail) {
        return new @Nullable Object[] {
            nummer,
            DossierRow.utc(clock.instant()),
            wat.name(),
            detail,
            aangemeld.gebruiker().id()
        };
    }
}

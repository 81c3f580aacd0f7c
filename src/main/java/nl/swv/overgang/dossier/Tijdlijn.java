package nl.swv.overgang.dossier;

import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.utc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.Aangemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the events of dossiers live. */
@Repository
public class Tijdlijn {

    private static final String INSERT =
            "insert into gebeurtenis (ot_dossiernummer, op, wat, detail, door, reden) values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Tijdlijn(JdbcClient jdbc, JdbcTemplate batch, Aangemeld aangemeld, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    public List<Gebeurtenis> van(OtDossiernummer nummer) {
        return jdbc.sql("select * from gebeurtenis where ot_dossiernummer = ? order by id")
                .param(nummer.waarde())
                .query((row, number) -> new Gebeurtenis(
                        moment(row.getObject("op", OffsetDateTime.class)),
                        Wat.valueOf(row.getString("wat")),
                        row.getString("detail"),
                        row.getString("door"),
                        row.getString("reden")))
                .list();
    }

    public void noteer(OtDossiernummer nummer, Wat wat, @Nullable String detail) {
        noteer(nummer, wat, detail, null);
    }

    /** @param reden why: typed text (R16) */
    public void noteer(OtDossiernummer nummer, Wat wat, @Nullable String detail, @Nullable String reden) {
        jdbc.sql(INSERT)
                .params(Arrays.asList(values(nummer, wat, detail, reden)))
                .update();
    }

    /** The same event for many dossiers at once. */
    public void noteer(Collection<OtDossiernummer> nummers, Wat wat) {
        noteer(nummers, wat, null);
    }

    public void noteer(Collection<OtDossiernummer> nummers, Wat wat, @Nullable String detail) {
        batch.batchUpdate(
                INSERT,
                nummers.stream()
                        .map(nummer -> values(nummer, wat, detail, null))
                        .toList());
    }

    private @Nullable Object[] values(
            OtDossiernummer nummer, Wat wat, @Nullable String detail, @Nullable String reden) {
        return new @Nullable Object[] {
            nummer.waarde(),
            utc(clock.instant()),
            wat.name(),
            detail,
            aangemeld.gebruiker().id(),
            reden
        };
    }
}

package nl.swv.overgang.school;

import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the tijdlijn of each school and of the SWV lives (R25). */
@Repository
public class Overgangstijdlijn {

    private static final String INSERT =
            """
            insert into overgang_gebeurtenis (vestiging, op, wat, oud, nieuw, reden, door)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Overgangstijdlijn(JdbcClient jdbc, JdbcTemplate batch, Aangemeld aangemeld, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Overgangsgebeurtenis> vanSchool(String vestiging) {
        return jdbc.sql("select * from overgang_gebeurtenis where vestiging = ? order by id desc")
                .param(vestiging)
                .query(Overgangstijdlijn::read)
                .list();
    }

    /** What is no school's alone, the newest first. */
    public List<Overgangsgebeurtenis> vanSwv() {
        return jdbc.sql("select * from overgang_gebeurtenis where vestiging is null order by id desc")
                .query(Overgangstijdlijn::read)
                .list();
    }

    /** When this last happened to the school. */
    public Optional<Instant> laatste(String vestiging, Wat wat) {
        return jdbc.sql(
                        """
                        select * from overgang_gebeurtenis where vestiging = ? and wat = ?
                        order by id desc fetch first 1 row only""")
                .params(vestiging, wat.name())
                .query(Overgangstijdlijn::read)
                .optional()
                .map(Overgangsgebeurtenis::op);
    }

    /** Whether no person changed anything of the school after this moment. */
    public boolean isStilSinds(String vestiging, Instant op) {
        return jdbc.sql("select count(*) from overgang_gebeurtenis where vestiging = ? and op > ? and door <> ?")
                        .params(vestiging, utc(op), Gebruiker.SYSTEEM.id())
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** The school was made by mistake and goes: what made it stands in the tijdlijn of another. */
    public void vergeet(String vestiging) {
        jdbc.sql("delete from overgang_gebeurtenis where vestiging = ?")
                .param(vestiging)
                .update();
    }

    public void noteer(
            String vestiging, Wat wat, @Nullable Object oud, @Nullable Object nieuw, @Nullable String reden) {
        bewaar(new Blad().regel(vestiging, wat, oud, nieuw, reden));
    }

    public void noteerVanSwv(Wat wat, @Nullable Object oud, @Nullable Object nieuw, @Nullable String reden) {
        bewaar(new Blad().regel(null, wat, oud, nieuw, reden));
    }

    /** All of these lines at once. */
    void bewaar(Blad blad) {
        if (!blad.regels.isEmpty()) {
            OffsetDateTime nu = utc(clock.instant());
            String door = aangemeld.gebruiker().id();
            batch.batchUpdate(
                    INSERT,
                    blad.regels.stream().map(regel -> regel.values(nu, door)).toList());
        }
    }

    private record Regel(
            @Nullable String vestiging, Wat wat, @Nullable Object oud, @Nullable Object nieuw, @Nullable String reden) {

        @Nullable
        Object[] values(OffsetDateTime op, String door) {
            return new @Nullable Object[] {vestiging, op, wat.name(), tekst(oud), tekst(nieuw), reden, door};
        }

        private static @Nullable String tekst(@Nullable Object waarde) {
            return waarde == null ? null : waarde.toString();
        }
    }

    /** Lines that belong together, for many schools too. */
    static final class Blad {

        private final List<Regel> regels = new ArrayList<>();

        Blad regel(
                @Nullable String vestiging,
                Wat wat,
                @Nullable Object oud,
                @Nullable Object nieuw,
                @Nullable String reden) {
            regels.add(new Regel(vestiging, wat, oud, nieuw, reden));
            return this;
        }

        /** Only when the two differ. */
        Blad verschil(String vestiging, Wat wat, @Nullable Object oud, @Nullable Object nieuw) {
            return Objects.equals(oud, nieuw) ? this : regel(vestiging, wat, oud, nieuw, null);
        }
    }

    private static Overgangsgebeurtenis read(ResultSet row, int number) throws SQLException {
        return new Overgangsgebeurtenis(
                moment(row.getObject("op", OffsetDateTime.class)),
                Wat.valueOf(row.getString("wat")),
                row.getString("oud"),
                row.getString("nieuw"),
                row.getString("reden"),
                row.getString("door"));
    }
}

package nl.swv.overgang.school;

import static nl.swv.overgang.platform.Columns.days;
import static nl.swv.overgang.platform.Columns.momentOrNull;
import static nl.swv.overgang.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.swv.overgang.platform.ReadOnce;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the schools live. */
@Repository
public class Scholen {

    private static final String SELECT = "select * from school ";

    private final ReadOnce<Optional<School>> known = new ReadOnce<>();
    private final JdbcClient jdbc;

    public Scholen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<School> vind(String vestiging) {
        return known.of(vestiging, () -> een("where vestiging = ?", vestiging));
    }

    /**
     * The same, and keeps others from changing it until the transaction ends: a course and a wait never miss each other.
     *
     * @throws SchoolOnbekend when there is none
     */
    public School vergrendel(String vestiging) {
        Optional<School> school = een("where vestiging = ? for update", vestiging);
        known.know(vestiging, school);
        return school.orElseThrow(SchoolOnbekend::new);
    }

    private Optional<School> een(String where, String vestiging) {
        return jdbc.sql(SELECT + where).param(vestiging).query(Scholen::read).optional();
    }

    /** Those that take part, and those that were taken over. */
    public List<School> alle() {
        return jdbc.sql(SELECT + "order by vestiging").query(Scholen::read).list();
    }

    /** Adds new schools and renews known ones; a known knoppencursus is never wiped out by an empty one. */
    public void bewaar(Collection<School> scholen) {
        ReadOnce.forgetAll();
        for (School school : scholen) {
            int known = jdbc.sql(
                            """
                            update school set naam = :naam, bestuur = :bestuur, wijk = :wijk, wijkteam = :wijkteam, las = :las,
                                   knoppencursus_op = coalesce(:cursus, knoppencursus_op),
                                   knoppencursus_gepland_op = coalesce(:gepland, knoppencursus_gepland_op),
                                   deelnemers = coalesce(:deelnemers, deelnemers)
                            where vestiging = :vestiging""")
                    .paramSource(values(school))
                    .update();
            if (known == 0) {
                jdbc.sql(
                                """
                                insert into school (vestiging, naam, bestuur, wijk, wijkteam, las, knoppencursus_op,
                                                    knoppencursus_gepland_op, deelnemers)
                                values (:vestiging, :naam, :bestuur, :wijk, :wijkteam, :las, :cursus, :gepland, :deelnemers)""")
                        .paramSource(values(school))
                        .update();
            }
        }
    }

    /** The longest ontheffing holds. */
    public void geefOntheffing(String vestiging, LocalDate tot) {
        zet("ontheffing_tot = greatest(coalesce(ontheffing_tot, :waarde), :waarde)", vestiging, tot);
    }

    /** R24: it was registered by mistake. */
    public void trekCursusIn(String vestiging) {
        wis("knoppencursus_op = null, deelnemers = null", vestiging);
    }

    /** The same of a course that was only planned. */
    public void trekPlanIn(String vestiging) {
        wis("knoppencursus_gepland_op = null, deelnemers = null", vestiging);
    }

    /** R24: it was given by mistake. */
    public void trekOntheffingIn(String vestiging) {
        wis("ontheffing_tot = null", vestiging);
    }

    private void wis(String kolommen, String vestiging) {
        ReadOnce.forgetAll();
        jdbc.sql("update school set " + kolommen + " where vestiging = ?")
                .param(vestiging)
                .update();
    }

    public void bewaarVrijeDagen(String vestiging, SortedSet<LocalDate> dagen) {
        zet("vrije_dagen = :waarde", vestiging, days(dagen));
    }

    /** The overgang of this school begins; @return false when it had begun before. */
    public boolean begin(String vestiging, Instant op) {
        ReadOnce.forgetAll();
        return jdbc.sql(
                                """
                                update school set overgang_begonnen_op = ?
                                where vestiging = ? and overgang_begonnen_op is null and opvolger is null""")
                        .params(utc(op), vestiging)
                        .update()
                == 1;
    }

    public void trekOtIn(String vestiging, Instant op) {
        zet("ot_ingetrokken_op = coalesce(ot_ingetrokken_op, :waarde)", vestiging, utc(op));
    }

    public void isOver(String vestiging, Instant op) {
        zet("over_op = :waarde", vestiging, utc(op));
    }

    /** A dossier came in since (R23). */
    public void isNietOver(String vestiging) {
        wis("over_op = null", vestiging);
    }

    public void volgOp(String vestiging, String opvolger) {
        zet("opvolger = :waarde", vestiging, opvolger);
    }

    /** It goes its own way again. */
    public void volgNietOp(String vestiging) {
        wis("opvolger = null", vestiging);
    }

    /** It was made by mistake, and nothing hangs on it. */
    public void verwijder(String vestiging) {
        ReadOnce.forgetAll();
        jdbc.sql("delete from school where vestiging = ?").param(vestiging).update();
    }

    private void zet(String kolom, String vestiging, Object waarde) {
        ReadOnce.forgetAll();
        jdbc.sql("update school set " + kolom + " where vestiging = :vestiging")
                .param("vestiging", vestiging)
                .param("waarde", waarde)
                .update();
    }

    private static MapSqlParameterSource values(School school) {
        return new MapSqlParameterSource()
                .addValue("vestiging", school.vestiging())
                .addValue("naam", school.naam())
                .addValue("bestuur", school.bestuur())
                .addValue("wijk", school.wijk())
                .addValue("wijkteam", school.wijkteam())
                .addValue("las", school.las())
                .addValue("cursus", school.knoppencursusOp(), Types.DATE)
                .addValue("gepland", school.cursusGeplandOp(), Types.DATE)
                .addValue("deelnemers", school.deelnemers(), Types.INTEGER);
    }

    private static School read(ResultSet row, int number) throws SQLException {
        return new School(
                row.getString("vestiging"),
                row.getString("naam"),
                row.getString("bestuur"),
                row.getString("wijk"),
                row.getString("las"),
                row.getObject("knoppencursus_op", LocalDate.class),
                row.getObject("deelnemers", Integer.class),
                row.getObject("knoppencursus_gepland_op", LocalDate.class),
                row.getObject("ontheffing_tot", LocalDate.class),
                days(row.getString("vrije_dagen")),
                row.getString("opvolger"),
                momentOrNull(row.getObject("ot_ingetrokken_op", OffsetDateTime.class)),
                momentOrNull(row.getObject("over_op", OffsetDateTime.class)));
    }
}

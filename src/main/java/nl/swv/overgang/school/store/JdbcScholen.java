package nl.swv.overgang.school.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScholen implements Scholen {

    private static final String SELECT = "select * from school ";

    private final JdbcClient jdbc;

    JdbcScholen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<School> vind(String vestiging) {
        return een("where vestiging = ?", vestiging);
    }

    @Override
    public Optional<School> vergrendel(String vestiging) {
        return een("where vestiging = ? for update", vestiging);
    }

    private Optional<School> een(String where, String vestiging) {
        return jdbc.sql(SELECT + where).param(vestiging).query(SchoolRow::read).optional();
    }

    @Override
    public List<School> alle() {
        return jdbc.sql(SELECT + "order by vestiging").query(SchoolRow::read).list();
    }

    @Override
    public void bewaar(Collection<School> scholen) {
        for (School school : scholen) {
            int known = jdbc.sql(
                            """
                            update school set naam = :naam, bestuur = :bestuur, wijk = :wijk, wijkteam = :wijkteam, las = :las,
                                   knoppencursus_op = coalesce(:cursus, knoppencursus_op),
                                   knoppencursus_gepland_op = coalesce(:gepland, knoppencursus_gepland_op),
                                   deelnemers = coalesce(:deelnemers, deelnemers)
                            where vestiging = :vestiging""")
                    .paramSource(SchoolRow.values(school))
                    .update();
            if (known == 0) {
                jdbc.sql(
                                """
                                insert into school (vestiging, naam, bestuur, wijk, wijkteam, las, knoppencursus_op,
                                                    knoppencursus_gepland_op, deelnemers)
                                values (:vestiging, :naam, :bestuur, :wijk, :wijkteam, :las, :cursus, :gepland, :deelnemers)""")
                        .paramSource(SchoolRow.values(school))
                        .update();
            }
        }
    }

    @Override
    public void geefOntheffing(String vestiging, LocalDate tot) {
        zet("ontheffing_tot = greatest(coalesce(ontheffing_tot, :waarde), :waarde)", vestiging, tot);
    }

    @Override
    public void bewaarVrijeDagen(String vestiging, SortedSet<LocalDate> dagen) {
        zet(
                "vrije_dagen = :waarde",
                vestiging,
                dagen.stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    @Override
    public boolean begin(String vestiging, Instant op) {
        return jdbc.sql(
                                "update school set overgang_begonnen_op = ? where vestiging = ? and overgang_begonnen_op is null and opvolger is null")
                        .params(op.atOffset(ZoneOffset.UTC), vestiging)
                        .update()
                == 1;
    }

    @Override
    public void trekOtIn(String vestiging, Instant op) {
        zet("ot_ingetrokken_op = coalesce(ot_ingetrokken_op, :waarde)", vestiging, op.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void isOver(String vestiging, Instant op) {
        zet("over_op = :waarde", vestiging, op.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void volgOp(String vestiging, String opvolger) {
        zet("opvolger = :waarde", vestiging, opvolger);
    }

    private void zet(String kolom, String vestiging, Object waarde) {
        jdbc.sql("update school set " + kolom + " where vestiging = :vestiging")
                .param("vestiging", vestiging)
                .param("waarde", waarde)
                .update();
    }
}

package nl.swv.overgang.school.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
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
        return jdbc.sql(SELECT + "where vestiging = ?")
                .param(vestiging)
                .query(JdbcScholen::school)
                .optional();
    }

    @Override
    public Optional<School> vergrendel(String vestiging) {
        return jdbc.sql(SELECT + "where vestiging = ? for update")
                .param(vestiging)
                .query(JdbcScholen::school)
                .optional();
    }

    @Override
    public List<School> alle() {
        return jdbc.sql(SELECT + "order by vestiging")
                .query(JdbcScholen::school)
                .list();
    }

    @Override
    public void bewaar(Collection<School> scholen) {
        for (School school : scholen) {
            int known = jdbc.sql(
                            """
                            update school set naam = :naam, bestuur = :bestuur, wijk = :wijk, wijkteam = :wijkteam, las = :las,
                                   knoppencursus_op = coalesce(:cursus, knoppencursus_op),
                                   deelnemers = coalesce(:deelnemers, deelnemers)
                            where vestiging = :vestiging""")
                    .paramSource(row(school))
                    .update();
            if (known == 0) {
                jdbc.sql(
                                """
                                insert into school (vestiging, naam, bestuur, wijk, wijkteam, las, knoppencursus_op, deelnemers)
                                values (:vestiging, :naam, :bestuur, :wijk, :wijkteam, :las, :cursus, :deelnemers)""")
                        .paramSource(row(school))
                        .update();
            }
        }
    }

    private static MapSqlParameterSource row(School school) {
        return new MapSqlParameterSource()
                .addValue("vestiging", school.vestiging())
                .addValue("naam", school.naam())
                .addValue("bestuur", school.bestuur())
                .addValue("wijk", school.wijk())
                .addValue("wijkteam", school.wijkteam())
                .addValue("las", school.las())
                .addValue("cursus", school.knoppencursusOp(), Types.DATE)
                .addValue("deelnemers", school.deelnemers(), Types.INTEGER);
    }

    private static School school(ResultSet row, int number) throws SQLException {
        return new School(
                row.getString("vestiging"),
                row.getString("naam"),
                row.getString("bestuur"),
                row.getString("wijk"),
                row.getString("las"),
                row.getObject("knoppencursus_op", LocalDate.class),
                row.getObject("deelnemers", Integer.class));
    }
}

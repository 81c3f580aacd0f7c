package nl.swv.overgang.school.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A row of table school. */
final class SchoolRow {

    private SchoolRow() {}

    static MapSqlParameterSource values(School school) {
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

    static School read(ResultSet row, int number) throws SQLException {
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
                dagen(row.getString("vrije_dagen")),
                row.getString("opvolger"),
                moment(row.getObject("ot_ingetrokken_op", OffsetDateTime.class)),
                moment(row.getObject("over_op", OffsetDateTime.class)));
    }

    private static SortedSet<LocalDate> dagen(@Nullable String dagen) {
        return Stream.of((dagen == null ? "" : dagen).split(" "))
                .filter(dag -> !dag.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

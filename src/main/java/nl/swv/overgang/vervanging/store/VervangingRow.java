package nl.swv.overgang.vervanging.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.swv.overgang.vervanging.Vervanging;
import org.jspecify.annotations.Nullable;

/** A vervanging from its row. */
final class VervangingRow {

    private VervangingRow() {}

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Vervanging read(ResultSet row, int number) throws SQLException {
        return new Vervanging(
                row.getLong("id"),
                row.getString("afwezige"),
                row.getString("vervanger"),
                row.getString("reden"),
                row.getObject("tot", LocalDate.class),
                requireNonNull(moment(row, "begonnen_op")),
                row.getString("begonnen_door"),
                row.getInt("dossiers"),
                row.getInt("taken"),
                moment(row, "beeindigd_op"),
                row.getString("beeindigd_door"),
                row.getInt("terug"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

package nl.swv.overgang.overgangsfase.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.swv.overgang.overgangsfase.Overgang;
import nl.swv.overgang.overgangsfase.Overgangen;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOvergangen implements Overgangen {

    private final JdbcClient jdbc;

    JdbcOvergangen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Overgang> vind(String swvCode) {
        return een("", swvCode);
    }

    @Override
    public Optional<Overgang> vergrendel(String swvCode) {
        return een(" for update", swvCode);
    }

    private Optional<Overgang> een(String hoe, String swvCode) {
        return jdbc.sql("select * from overgang where swv_code = ?" + hoe)
                .param(swvCode)
                .query(JdbcOvergangen::read)
                .optional();
    }

    @Override
    public boolean begin(String swvCode, LocalDate overgangsdatum, Instant op, String door) {
        if (vind(swvCode).isPresent()) {
            return false;
        }
        try {
            voegToe(swvCode, overgangsdatum, op, door);
            return true;
        } catch (DuplicateKeyException raced) {
            return false;
        }
    }

    private void voegToe(String swvCode, LocalDate overgangsdatum, Instant op, String door) {
        jdbc.sql(
                        """
                        insert into overgang (swv_code, overgangsdatum, begonnen_op, begonnen_door, eerste_top_dossier_op)
                        values (?, ?, ?, ?, (select min(op) from gebeurtenis where wat = 'TOP_DOSSIER_GEOPEND'))""")
                .params(swvCode, overgangsdatum, utc(op), door)
                .update();
    }

    @Override
    public void verzet(String swvCode, LocalDate overgangsdatum) {
        jdbc.sql("update overgang set overgangsdatum = ? where swv_code = ?")
                .params(overgangsdatum, swvCode)
                .update();
    }

    @Override
    public void sluitOt(String swvCode, Instant op) {
        eersteKeer("ot_gesloten_op", swvCode, op);
    }

    @Override
    public void eersteTopDossier(String swvCode, Instant op) {
        eersteKeer("eerste_top_dossier_op", swvCode, op);
    }

    @Override
    public void laatsteOtDossier(String swvCode, Instant op) {
        jdbc.sql(
                        """
                        update overgang set laatste_ot_dossier_op = coalesce((select max(gesloten_op) from dossier), ?)
                        where swv_code = ?""")
                .params(utc(op), swvCode)
                .update();
    }

    @Override
    public void sluitAf(String swvCode, Instant op, String door) {
        jdbc.sql("update overgang set afgesloten_op = ?, afgesloten_door = ? where swv_code = ?")
                .params(utc(op), door, swvCode)
                .update();
    }

    private void eersteKeer(String kolom, String swvCode, Instant op) {
        jdbc.sql("update overgang set %1$s = ? where swv_code = ? and %1$s is null".formatted(kolom))
                .params(utc(op), swvCode)
                .update();
    }

    private static Overgang read(ResultSet row, int number) throws SQLException {
        return new Overgang(
                row.getString("swv_code"),
                row.getObject("overgangsdatum", LocalDate.class),
                Objects.requireNonNull(moment(row, "begonnen_op")),
                row.getString("begonnen_door"),
                moment(row, "ot_gesloten_op"),
                moment(row, "eerste_top_dossier_op"),
                moment(row, "laatste_ot_dossier_op"),
                moment(row, "afgesloten_op"),
                row.getString("afgesloten_door"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

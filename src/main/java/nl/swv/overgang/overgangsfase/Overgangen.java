package nl.swv.overgang.overgangsfase;

import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.momentOrNull;
import static nl.swv.overgang.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the overgang of the installation lives. */
@Repository
public class Overgangen {

    private final JdbcClient jdbc;

    Overgangen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Overgang> vind(String swvCode) {
        return een("", swvCode);
    }

    /** The same, and keeps others from changing it until the transaction ends: two last dossiers never miss each other. */
    public Optional<Overgang> vergrendel(String swvCode) {
        return een(" for update", swvCode);
    }

    private Optional<Overgang> een(String hoe, String swvCode) {
        return jdbc.sql("select * from overgang where swv_code = ?" + hoe)
                .param(swvCode)
                .query(Overgangen::read)
                .optional();
    }

    /** Begins it; a TOP Dossier that was opened before counts as the first. @return false when it had begun before */
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
                        values (?, ?, ?, ?, (select min(op) from v_gebeurtenis
                                               where wat in ('TOP_DOSSIER_GEOPEND', 'TOP_DOSSIER_OPGEGEVEN')))""")
                .params(swvCode, overgangsdatum, utc(op), door)
                .update();
    }

    public void verzet(String swvCode, LocalDate overgangsdatum) {
        jdbc.sql("update overgang set overgangsdatum = ? where swv_code = ?")
                .params(overgangsdatum, swvCode)
                .update();
    }

    public void sluitOt(String swvCode, Instant op) {
        eersteKeer("ot_gesloten_op", swvCode, op);
    }

    /** Only the first one is kept. @return whether this was the first */
    public boolean eersteTopDossier(String swvCode, Instant op) {
        return eersteKeer("eerste_top_dossier_op", swvCode, op);
    }

    /** @param dag empty takes it back */
    public void geefEersteTopDossierOp(String swvCode, @Nullable LocalDate dag) {
        jdbc.sql("update overgang set eerste_top_dossier_opgegeven = :dag where swv_code = :swv")
                .param("dag", dag, Types.DATE)
                .param("swv", swvCode)
                .update();
    }

    public void laatsteOtDossier(String swvCode, Instant op) {
        jdbc.sql(
                        """
                        update overgang set laatste_ot_dossier_op = coalesce((select max(gesloten_op) from v_dossier), ?)
                        where swv_code = ?""")
                .params(utc(op), swvCode)
                .update();
    }

    /** There is an open dossier again: nobody knows yet which one is the last. */
    public void vergeetLaatsteOtDossier(String swvCode) {
        jdbc.sql(
                        "update overgang set laatste_ot_dossier_op = null where swv_code = ? and laatste_ot_dossier_op is not null")
                .param(swvCode)
                .update();
    }

    /** R22: it was closed, and is open again. */
    public void heropen(String swvCode) {
        jdbc.sql("update overgang set afgesloten_op = null, afgesloten_door = null where swv_code = ?")
                .param(swvCode)
                .update();
    }

    public void sluitAf(String swvCode, Instant op, String door) {
        jdbc.sql("update overgang set afgesloten_op = ?, afgesloten_door = ? where swv_code = ?")
                .params(utc(op), door, swvCode)
                .update();
    }

    private boolean eersteKeer(String kolom, String swvCode, Instant op) {
        return jdbc.sql("update overgang set %1$s = ? where swv_code = ? and %1$s is null".formatted(kolom))
                        .params(utc(op), swvCode)
                        .update()
                == 1;
    }

    private static Overgang read(ResultSet row, int number) throws SQLException {
        return new Overgang(
                row.getString("swv_code"),
                row.getObject("overgangsdatum", LocalDate.class),
                moment(row.getObject("begonnen_op", OffsetDateTime.class)),
                row.getString("begonnen_door"),
                momentOrNull(row.getObject("ot_gesloten_op", OffsetDateTime.class)),
                momentOrNull(row.getObject("eerste_top_dossier_op", OffsetDateTime.class)),
                row.getObject("eerste_top_dossier_opgegeven", LocalDate.class),
                momentOrNull(row.getObject("laatste_ot_dossier_op", OffsetDateTime.class)),
                momentOrNull(row.getObject("afgesloten_op", OffsetDateTime.class)),
                row.getString("afgesloten_door"));
    }
}

package nl.swv.overgang.overgangsfase.opvolging;

import static java.util.Objects.requireNonNull;
import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.swv.overgang.dossier.OtDossiernummer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Where it stands which school went up in which, and what moved with it. */
@Repository
class Opvolgingen {

    /**
     * An account that moved along.
     *
     * @param directie whether as schooldirecteur
     * @param wasAl whether it was in the group of the opvolger before
     */
    record Verhuisd(String account, boolean directie, boolean wasAl) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Opvolgingen(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void voegToe(
            String vestiging,
            String opvolger,
            boolean nieuw,
            Instant op,
            String door,
            Collection<OtDossiernummer> dossiers,
            Collection<Verhuisd> accounts) {
        GeneratedKeyHolder sleutel = new GeneratedKeyHolder();
        jdbc.sql("insert into opvolging (vestiging, opvolger, nieuw, op, door) values (?, ?, ?, ?, ?)")
                .params(vestiging, opvolger, nieuw, utc(op), door)
                .update(sleutel, "id");
        long id = requireNonNull(sleutel.getKey()).longValue();
        batch.batchUpdate(
                "insert into opvolging_dossier (opvolging, ot_dossiernummer) values (?, ?)",
                dossiers.stream()
                        .map(nummer -> new Object[] {id, nummer.waarde()})
                        .toList());
        batch.batchUpdate(
                "insert into opvolging_account (opvolging, account, directie, was_al) values (?, ?, ?, ?)",
                accounts.stream()
                        .map(een -> new Object[] {id, een.account(), een.directie(), een.wasAl()})
                        .toList());
    }

    /** The last one of this school that was not undone. */
    Optional<Opvolging> laatste(String vestiging) {
        return jdbc.sql(
                        """
                        select * from opvolging where vestiging = ? and ongedaan_op is null
                        order by id desc fetch first 1 row only""")
                .param(vestiging)
                .query((row, number) -> new Opvolging(
                        row.getLong("id"),
                        row.getString("vestiging"),
                        row.getString("opvolger"),
                        row.getBoolean("nieuw"),
                        moment(row.getObject("op", OffsetDateTime.class))))
                .optional();
    }

    List<OtDossiernummer> dossiers(Opvolging opvolging) {
        return jdbc.sql("select ot_dossiernummer from opvolging_dossier where opvolging = ? order by 1")
                .param(opvolging.id())
                .query((row, number) -> new OtDossiernummer(row.getString(1)))
                .list();
    }

    List<Verhuisd> accounts(Opvolging opvolging) {
        return jdbc.sql("select account, directie, was_al from opvolging_account where opvolging = ? order by 1, 2")
                .param(opvolging.id())
                .query((row, number) -> new Verhuisd(row.getString(1), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }

    void maakOngedaan(Opvolging opvolging, Instant op, String door) {
        jdbc.sql("update opvolging set ongedaan_op = ?, ongedaan_door = ? where id = ?")
                .params(utc(op), door, opvolging.id())
                .update();
    }
}

package nl.swv.overgang.wijziging;

import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.momentOrNull;
import static nl.swv.overgang.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.wijziging.Wijziging.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each field stands that OT said otherwise than before, with what became of it (R15, R16). */
@Repository
public class Wijzigingen {

    private static final String SELECT =
            "select w.*, (select d.school from v_dossier d where d.ot_dossiernummer = w.ot_dossiernummer) as school from wijziging w ";

    /** What an export said of one field. */
    record Nieuw(
            OtDossiernummer nummer,
            Veld veld,
            @Nullable String oud,
            @Nullable String nieuw,
            @Nullable Long regel,
            Stand stand) {}

    /**
     * How many wait for a decision.
     *
     * @param verdwenen those of a number that is no longer in a full export
     */
    public record Open(long gewijzigd, long verdwenen) {

        /** Of both kinds. */
        public long aantal() {
            return gewijzigd + verdwenen;
        }
    }

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    Wijzigingen(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void voegToe(long importId, Instant nu, Collection<Nieuw> nieuw) {
        batch.batchUpdate(
                """
                insert into wijziging (ot_dossiernummer, veld, oud, nieuw, import_id, regel, stand, gezien_op)
                values (:nummer, :veld, :oud, :nieuw, :import, :regel, :stand, :nu)""",
                nieuw.stream()
                        .map(een -> new MapSqlParameterSource()
                                .addValue("nummer", een.nummer().waarde())
                                .addValue("veld", een.veld().name())
                                .addValue("oud", een.oud(), Types.VARCHAR)
                                .addValue("nieuw", een.nieuw(), Types.VARCHAR)
                                .addValue("import", importId)
                                .addValue("regel", een.regel(), Types.BIGINT)
                                .addValue("stand", een.stand().name())
                                .addValue("nu", utc(nu), Types.TIMESTAMP_WITH_TIMEZONE))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What waits for a decision about these dossiers. */
    List<Wijziging> openVan(Collection<OtDossiernummer> nummers) {
        return jdbc.sql(SELECT + "where w.stand = 'OPEN' and w.ot_dossiernummer in (:nummers) order by w.id")
                .param("nummers", nummers.stream().map(OtDossiernummer::waarde).toList())
                .query(Wijzigingen::read)
                .list();
    }

    /** These need no decision any more. */
    void vervallen(Collection<Wijziging> settled, Instant nu) {
        jdbc.sql("update wijziging set stand = 'VERVALLEN', besloten_op = :nu where stand = 'OPEN' and id in (:ids)")
                .param("nu", utc(nu))
                .param("ids", settled.stream().map(Wijziging::id).toList())
                .update();
    }

    /** Of one stand, or of all; by kind and number. */
    public List<Wijziging> lijst(@Nullable Stand stand) {
        return jdbc.sql(
                        SELECT
                                + "where w.stand = coalesce(cast(:stand as varchar), w.stand) order by w.veld, w.ot_dossiernummer, w.id fetch first 1000 rows only")
                .param("stand", stand == null ? null : stand.name(), Types.VARCHAR)
                .query(Wijzigingen::read)
                .list();
    }

    /** Of which dossiers a decision about this is waited for. */
    Set<OtDossiernummer> openOver(Veld veld) {
        return Set.copyOf(jdbc.sql("select distinct ot_dossiernummer from wijziging where stand = 'OPEN' and veld = ?")
                .param(veld.name())
                .query((row, number) -> new OtDossiernummer(row.getString(1)))
                .list());
    }

    public Open open() {
        return jdbc.sql(
                        """
                        select count(case when veld <> 'VERDWENEN' then 1 end) as gewijzigd,
                               count(case when veld = 'VERDWENEN' then 1 end) as verdwenen
                        from wijziging where stand = 'OPEN'""")
                .query((row, number) -> new Open(row.getLong("gewijzigd"), row.getLong("verdwenen")))
                .single();
    }

    /** Keeps others from deciding about it until the transaction ends. */
    Optional<Wijziging> vergrendel(long id) {
        return jdbc.sql(SELECT + "where w.id = ? for update")
                .param(id)
                .query(Wijzigingen::read)
                .optional();
    }

    void besluit(long id, Stand stand, String reden, String door, Instant nu) {
        jdbc.sql("update wijziging set stand = ?, reden = ?, besloten_door = ?, besloten_op = ? where id = ?")
                .params(stand.name(), reden, door, utc(nu), id)
                .update();
    }

    private static Wijziging read(ResultSet row, int number) throws SQLException {
        return new Wijziging(
                row.getLong("id"),
                new OtDossiernummer(row.getString("ot_dossiernummer")),
                Veld.valueOf(row.getString("veld")),
                row.getString("oud"),
                row.getString("nieuw"),
                row.getLong("import_id"),
                row.getObject("regel", Long.class),
                row.getString("school"),
                Stand.valueOf(row.getString("stand")),
                moment(row.getObject("gezien_op", OffsetDateTime.class)),
                row.getString("reden"),
                row.getString("besloten_door"),
                momentOrNull(row.getObject("besloten_op", OffsetDateTime.class)));
    }
}

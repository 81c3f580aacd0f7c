package nl.swv.overgang.vervanging;

import static java.util.Objects.requireNonNull;
import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.momentOrNull;
import static nl.swv.overgang.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.OtDossiernummer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Where the vervangingen live. */
@Repository
class Vervangingen {

    private static final String SELECT =
            """
            select v.*, (select count(*) from vervanging_dossier d where d.vervanging = v.id) as dossiers,
                   (select count(*) from vervanging_dossier d where d.vervanging = v.id and d.teruggegeven) as terug
              from vervanging v\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Vervangingen(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** All that run, and the last hundred that have ended; the latest first. */
    public List<Vervanging> alle() {
        return jdbc.sql(SELECT
                        + "where v.id in (select id from vervanging order by id desc fetch first 100 rows only)"
                        + " or v.beeindigd_op is null order by v.id desc")
                .query(Vervangingen::read)
                .list();
    }

    /** The one that runs for this afwezige. */
    public Optional<Vervanging> looptVoor(String afwezige) {
        return jdbc.sql(SELECT + "where v.loopt_voor = ?")
                .param(afwezige)
                .query(Vervangingen::read)
                .optional();
    }

    public Optional<Vervanging> vind(long id) {
        return jdbc.sql(SELECT + "where v.id = ?")
                .param(id)
                .query(Vervangingen::read)
                .optional();
    }

    /** The same, and keeps others from ending it until the transaction ends. */
    public Optional<Vervanging> vergrendel(long id) {
        return jdbc.sql(SELECT + "where v.id = ? for update")
                .param(id)
                .query(Vervangingen::read)
                .optional();
    }

    /** What runs although its last day lies before this one, the oldest first. */
    public List<Long> verlopenOp(LocalDate vandaag) {
        return jdbc.sql("select id from vervanging where beeindigd_op is null and tot < ? order by tot, id")
                .param(vandaag)
                .query(Long.class)
                .list();
    }

    /**
     * @param dossiers what went over
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException when one runs for this afwezige already
     */
    public long voegToe(
            Vervangingsaanvraag aanvraag, String door, Instant op, Collection<OtDossiernummer> dossiers, int taken) {
        GeneratedKeyHolder sleutel = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into vervanging
                               (afwezige, vervanger, reden, tot, begonnen_op, begonnen_door, taken, loopt_voor)
                        values (:afwezige, :vervanger, :reden, :tot, :op, :door, :taken, :afwezige)""")
                .param("afwezige", aanvraag.afwezige())
                .param("vervanger", aanvraag.vervanger())
                .param("reden", aanvraag.reden())
                .param("tot", aanvraag.tot())
                .param("op", utc(op))
                .param("door", door)
                .param("taken", taken)
                .update(sleutel, "id");
        long id = requireNonNull(sleutel.getKey()).longValue();
        batch.batchUpdate(
                "insert into vervanging_dossier (vervanging, ot_dossiernummer, terug_naar) values (?, ?, ?)",
                dossiers.stream()
                        .map(nummer -> new Object[] {id, nummer.waarde(), requireNonNull(aanvraag.afwezige())})
                        .toList());
        return id;
    }

    /** The dossiers that went over, each with the consulent to whom it goes back. */
    public Map<OtDossiernummer, String> terugNaar(long id) {
        Map<OtDossiernummer, String> terugNaar = new LinkedHashMap<>();
        jdbc.sql("select ot_dossiernummer, terug_naar from vervanging_dossier where vervanging = ? order by 1")
                .param(id)
                .query(row -> {
                    terugNaar.put(new OtDossiernummer(row.getString(1)), row.getString(2));
                });
        return terugNaar;
    }

    /**
     * It has ended.
     *
     * @param terug the dossiers that went back
     */
    public void beeindig(Vervanging vervanging, String door, Instant op, Collection<OtDossiernummer> terug) {
        jdbc.sql("update vervanging set beeindigd_op = ?, beeindigd_door = ?, loopt_voor = null where id = ?")
                .params(utc(op), door, vervanging.id())
                .update();
        batch.batchUpdate(
                "update vervanging_dossier set teruggegeven = true where vervanging = ? and ot_dossiernummer = ?",
                terug.stream()
                        .map(nummer -> new Object[] {vervanging.id(), nummer.waarde()})
                        .toList());
        // the vervanger is away too by now: what that one's vervanger has, goes past that one, straight to whom it came
        // from
        jdbc.sql(
                        """
                        update vervanging_dossier
                           set terug_naar = (select eerder.terug_naar from vervanging_dossier eerder
                                              where eerder.vervanging = :id
                                                and eerder.ot_dossiernummer = vervanging_dossier.ot_dossiernummer)
                         where terug_naar = :vervanger
                           and vervanging in (select id from vervanging where beeindigd_op is null)
                           and ot_dossiernummer in (select ot_dossiernummer from vervanging_dossier
                                                     where vervanging = :id)""")
                .param("id", vervanging.id())
                .param("vervanger", vervanging.vervanger())
                .update();
    }

    private static Vervanging read(ResultSet row, int number) throws SQLException {
        return new Vervanging(
                row.getLong("id"),
                row.getString("afwezige"),
                row.getString("vervanger"),
                row.getString("reden"),
                row.getObject("tot", LocalDate.class),
                moment(row.getObject("begonnen_op", OffsetDateTime.class)),
                row.getString("begonnen_door"),
                row.getInt("dossiers"),
                row.getInt("taken"),
                momentOrNull(row.getObject("beeindigd_op", OffsetDateTime.class)),
                row.getString("beeindigd_door"),
                row.getInt("terug"));
    }
}

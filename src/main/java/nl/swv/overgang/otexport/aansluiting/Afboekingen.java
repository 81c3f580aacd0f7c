package nl.swv.overgang.otexport.aansluiting;

import static nl.swv.overgang.platform.Columns.moment;
import static nl.swv.overgang.platform.Columns.momentOrNull;
import static nl.swv.overgang.platform.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.swv.overgang.otexport.Importstanden;
import nl.swv.overgang.otexport.aansluiting.Onderwerp.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the afboekingen live (R22), and what may be one. */
@Repository
class Afboekingen {

    /**
     * What is to be written off.
     *
     * @param sleutel by which the account knows it
     */
    record Post(Onderwerp onderwerp, String sleutel, @Nullable String nummer) {}

    /** Whether a school signed is not for this module to see. */
    private static final String SELECT = Tellingen.ONVOLLEDIG
            + """
            select a.*, case when a.soort = 'REGEL' then (select count(*) from dossier d where d.ot_dossiernummer = a.nummer)
                             when a.soort = 'IMPORT' and a.import_id not in (select id from onvolledig) then 1
                             else 0 end as opgelost
            from afboeking a""";

    private final JdbcClient jdbc;

    Afboekingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Afboeking> alle() {
        return jdbc.sql(SELECT + " order by a.id").query(Afboekingen::read).list();
    }

    /** A row of an export without a dossier, if that is what it is. */
    Optional<Post> regel(long importId, long regel) {
        return jdbc.sql(
                        """
                        select r.sleutel, coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar)) as post
                        from import_regel r join import_run i on i.id = r.import_id
                        where r.import_id = ? and r.regel = ? and i.soort = 'OT_EXPORT' and r.ot_dossiernummer is null
                          and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)""")
                .params(importId, regel)
                .query((row, number) ->
                        new Post(Onderwerp.regel(importId, regel), row.getString("post"), row.getString("sleutel")))
                .optional();
    }

    /**
     * An import that broke off, if that is what it is; one that runs is only busy.
     */
    Optional<Post> onvolledig(long importId) {
        return jdbc.sql(Tellingen.ONVOLLEDIG
                        + """
                        select o.id from onvolledig o join import_run i on i.id = o.id
                        where o.id = ? and not %s"""
                                .formatted(Importstanden.LEEFT))
                .param(importId)
                .query(Long.class)
                .optional()
                .map(id -> new Post(Onderwerp.heleImport(id), String.valueOf(id), null));
    }

    boolean isEr(Soort soort, String sleutel) {
        return jdbc.sql("select count(*) from afboeking where soort = ? and sleutel = ?")
                        .params(soort.name(), sleutel)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void voegToe(Soort soort, Post post, String reden, String door, Instant op) {
        jdbc.sql(
                        """
                        insert into afboeking (soort, sleutel, import_id, regel, nummer, reden, door, op)
                        values (:soort, :sleutel, :import, :regel, :nummer, :reden, :door, :op)""")
                .param("soort", soort.name())
                .param("sleutel", post.sleutel())
                .param("import", post.onderwerp().importId(), Types.BIGINT)
                .param("regel", post.onderwerp().regel(), Types.BIGINT)
                .param("nummer", post.nummer(), Types.VARCHAR)
                .param("reden", reden)
                .param("door", door)
                .param("op", utc(op))
                .update();
    }

    /** Keeps others from doing something with it until the transaction ends. */
    Optional<Afboeking> vergrendel(long id) {
        jdbc.sql("select id from afboeking where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id)
                .query(Afboekingen::read)
                .optional();
    }

    void bevestig(long id, String door, Instant op) {
        jdbc.sql("update afboeking set bevestigd_door = ?, bevestigd_op = ? where id = ?")
                .params(door, utc(op), id)
                .update();
    }

    void verwijder(long id) {
        jdbc.sql("delete from afboeking where id = ?").param(id).update();
    }

    private static Afboeking read(ResultSet row, int number) throws SQLException {
        Soort soort = Soort.valueOf(row.getString("soort"));
        Onderwerp onderwerp = new Onderwerp(
                soort,
                row.getObject("import_id", Long.class),
                row.getObject("regel", Long.class),
                soort == Soort.SCHOOL ? row.getString("sleutel") : null);
        return new Afboeking(
                row.getLong("id"),
                onderwerp,
                row.getString("nummer"),
                row.getLong("opgelost") > 0,
                row.getString("reden"),
                row.getString("door"),
                moment(row.getObject("op", OffsetDateTime.class)),
                row.getString("bevestigd_door"),
                momentOrNull(row.getObject("bevestigd_op", OffsetDateTime.class)));
    }
}

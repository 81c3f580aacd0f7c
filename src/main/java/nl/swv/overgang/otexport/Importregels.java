package nl.swv.overgang.otexport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.swv.overgang.otexport.Geweigerden.Geweigerd;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.NietGevonden;
import nl.swv.overgang.school.Opvolgers;
import nl.swv.overgang.school.Scholen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The account of every row that was read, with its outcome (R10); each row of an export beside its dossier. */
@Repository
public class Importregels {

    private static final int GREEP = 1000;

    private static final String VAN_SCHOOL =
            " and (cast(:school as varchar) is null or coalesce(vestiging, '%s') in (:codes))"
                    .formatted(Geweigerden.GEEN_SCHOOL);

    /** Each row without a dossier once, as it was last read, and only if it was never taken in. */
    private static final String ZONDER_DOSSIER =
            """
            from (select r.import_id, r.regel, r.sleutel, r.vestiging, r.meldingen,
                         coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar)) as post,
                         row_number() over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))
                                            order by r.import_id desc, r.regel) as plaats,
                         max(case when r.uitkomst = 'GEWEIGERD' then 0 else 1 end)
                             over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))) as aangenomen
                  from import_regel r join import_run i on i.id = r.import_id
                  where i.soort = 'OT_EXPORT' and r.ot_dossiernummer is null
                    and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)) laatste
            left join afboeking a on a.soort = 'REGEL' and a.sleutel = laatste.post
            where plaats = 1 and aangenomen = 0"""
                    + VAN_SCHOOL;

    /** What was said about a row, as column meldingen keeps it. */
    private record Meldingen(List<Bezwaar> fouten, List<Bezwaar> waarschuwingen) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final ObjectMapper json;
    private final Scholen scholen;

    Importregels(JdbcClient jdbc, NamedParameterJdbcTemplate batch, ObjectMapper json, Scholen scholen) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.scholen = scholen;
    }

    /** Keeps rows in the order of their file, and tells a dossier that is new in which row it stood first. */
    void bewaar(long importId, List<Importregel> regels) {
        batch.batchUpdate(
                """
                insert into import_regel (import_id, regel, sleutel, vestiging, uitkomst, afdruk, meldingen, ot_dossiernummer)
                values (:import, :regel, :sleutel, :vestiging, :uitkomst, :afdruk, :meldingen, :ot_dossiernummer)""",
                regels.stream().map(regel -> waarden(importId, regel)).toArray(SqlParameterSource[]::new));
        if (regels.stream().anyMatch(Importregel::heeftDossier)) {
            jdbc.sql(
                            """
                            merge into dossier d
                            using (select ot_dossiernummer, min(regel) as regel from import_regel
                                   where import_id = :import and regel between :van and :tot
                                     and ot_dossiernummer is not null
                                   group by ot_dossiernummer) r
                            on (d.ot_dossiernummer = r.ot_dossiernummer and d.export_id is null)
                            when matched then update set export_id = :import, export_regel = r.regel""")
                    .param("import", importId)
                    .param("van", regels.get(0).regel())
                    .param("tot", regels.get(regels.size() - 1).regel())
                    .update();
        }
    }

    private MapSqlParameterSource waarden(long importId, Importregel regel) {
        return new MapSqlParameterSource()
                .addValue("import", importId)
                .addValue("regel", regel.regel())
                .addValue("sleutel", regel.sleutel(), Types.VARCHAR)
                .addValue("vestiging", regel.uitkomst() == Uitkomst.GEWEIGERD ? regel.vestiging() : null, Types.VARCHAR)
                .addValue("uitkomst", regel.uitkomst().name())
                .addValue("afdruk", regel.afdruk(), Types.VARCHAR)
                .addValue("meldingen", tekst(regel), Types.VARCHAR)
                .addValue("ot_dossiernummer", regel.heeftDossier() ? regel.sleutel() : null, Types.VARCHAR);
    }

    /**
     * The refused rows of an import, in the order of the file.
     *
     * @param school only of this school, or of none that is known; empty for all
     * @throws NietGevonden when there is no such import
     */
    public Geweigerden geweigerd(long importId, @Nullable String school, int pagina) {
        eisImport(importId);
        long totaal = jdbc.sql("select count(*) from import_regel where import_id = :import and uitkomst = 'GEWEIGERD'"
                        + VAN_SCHOOL)
                .param("import", importId)
                .param("school", school)
                .param("codes", codes(school))
                .query(Long.class)
                .single();
        return Geweigerden.van(
                geweigerd(importId, school, 0, Geweigerden.overslaan(pagina), Geweigerden.PER_PAGINA), pagina, totaal);
    }

    /** @throws NietGevonden when there is no such import */
    public void eisImport(long importId) {
        if (jdbc.sql("select id from import_run where id = ? and not proef")
                .param(importId)
                .query(Long.class)
                .optional()
                .isEmpty()) {
            throw new NietGevonden("Deze import is hier niet bekend. Kies er een uit de lijst.");
        }
    }

    /** All of them, without holding them all at once. */
    public void alleGeweigerd(long importId, @Nullable String school, Consumer<Geweigerd> voor) {
        long na = 0;
        List<Geweigerd> greep;
        while (!(greep = geweigerd(importId, school, na, 0, GREEP)).isEmpty()) {
            greep.forEach(voor);
            na = greep.get(greep.size() - 1).regel();
        }
    }

    private List<Geweigerd> geweigerd(long importId, @Nullable String school, long na, long overslaan, int meeste) {
        return jdbc.sql("select import_id, regel, sleutel, vestiging, meldingen, cast(null as bigint) as afboeking,"
                        + " cast(null as timestamp with time zone) as bevestigd_op from import_regel"
                        + " where import_id = :import and uitkomst = 'GEWEIGERD' and regel > :na" + VAN_SCHOOL
                        + " order by regel offset :overslaan rows fetch first :meeste rows only")
                .param("import", importId)
                .param("school", school)
                .param("codes", codes(school))
                .param("na", na)
                .param("overslaan", overslaan)
                .param("meeste", meeste)
                .query(this::geweigerd)
                .list();
    }

    /**
     * The refused rows of all exports that no dossier came from: what GEWEIGERD in the account counts. Each as it was last
     * read, the newest first.
     */
    public Geweigerden zonderDossier(@Nullable String school, int pagina) {
        long totaal = jdbc.sql("select count(*) " + ZONDER_DOSSIER)
                .param("school", school)
                .param("codes", codes(school))
                .query(Long.class)
                .single();
        return Geweigerden.van(
                zonderDossier(school, Geweigerden.overslaan(pagina), Geweigerden.PER_PAGINA), pagina, totaal);
    }

    /** All of them; they are few, beside what was taken in. */
    public void alleZonderDossier(@Nullable String school, Consumer<Geweigerd> voor) {
        zonderDossier(school, 0, Integer.MAX_VALUE).forEach(voor);
    }

    private List<Geweigerd> zonderDossier(@Nullable String school, long overslaan, int meeste) {
        return jdbc.sql(
                        "select laatste.import_id, laatste.regel, laatste.sleutel, laatste.vestiging, laatste.meldingen,"
                                + " a.id as afboeking, a.bevestigd_op " + ZONDER_DOSSIER
                                + " order by laatste.import_id desc, laatste.regel offset :overslaan rows fetch first :meeste rows only")
                .param("school", school)
                .param("codes", codes(school))
                .param("overslaan", overslaan)
                .param("meeste", meeste)
                .query(this::geweigerd)
                .list();
    }

    /** Whoever asks for a school gets the rows of those that went up in it too. */
    private Set<String> codes(@Nullable String school) {
        return school == null || school.equals(Geweigerden.GEEN_SCHOOL)
                ? Set.of(Geweigerden.GEEN_SCHOOL)
                : Opvolgers.codes(school, scholen.alle());
    }

    private Geweigerd geweigerd(ResultSet rij, int nummer) throws SQLException {
        return new Geweigerd(
                rij.getLong("import_id"),
                rij.getLong("regel"),
                rij.getString("sleutel"),
                rij.getString("vestiging"),
                fouten(rij.getString("meldingen")),
                rij.getObject("afboeking", Long.class),
                rij.getObject("bevestigd_op") != null);
    }

    private @Nullable String tekst(Importregel regel) {
        if (regel.fouten().isEmpty() && regel.waarschuwingen().isEmpty()) {
            return null;
        }
        try {
            return json.writeValueAsString(new Meldingen(regel.fouten(), regel.waarschuwingen()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Bezwaar> fouten(@Nullable String meldingen) {
        try {
            return meldingen == null
                    ? List.of()
                    : json.readValue(meldingen, Meldingen.class).fouten();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

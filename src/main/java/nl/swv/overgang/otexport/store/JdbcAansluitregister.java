package nl.swv.overgang.otexport.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.Aansluitpost;
import nl.swv.overgang.otexport.Aansluitregister;
import nl.swv.overgang.otexport.Onverklaard;
import nl.swv.overgang.otexport.Rekening;
import nl.swv.overgang.otexport.Tegentelling;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAansluitregister implements Aansluitregister {

    /**
     * Dossiers know whether they ever stood in an export, and rows whether they have a dossier. What the pointers do
     * not tell is little and asked anew: rows without one, some of which a dossier by hand came to later. Rows without
     * a number are known by their place in the file: no OT-dossiernummer is as long as a SHA-256.
     */
    private static final String POSTEN =
            """
            with los as (
                select r.sleutel, case when r.uitkomst = 'GEWEIGERD' then 'GEWEIGERD' else 'ONVERKLAARD' end as rekening,
                       coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar)) as plaats
                from import_regel r join import_run i on i.id = r.import_id
                where r.dossier is null and i.soort = 'OT_EXPORT'),
            later as (
                select d.school, d.status, count(*) as aantal
                from (select distinct sleutel from los) s join dossier d on d.ot_dossiernummer = s.sleutel
                where d.export_id is null
                group by d.school, d.status)
            select school, status, count(*) - count(export_id) as met_de_hand, count(export_id) as uit_export
            from dossier group by school, status
            union all
            select school, status, -aantal, aantal from later
            union all
            select cast(null as varchar), rekening, 0, count(*)
            from (select max(rekening) as rekening from los
                  where not exists (select 1 from dossier d where d.ot_dossiernummer = los.sleutel)
                  group by plaats) zonder
            group by rekening""";

    /** An import is whole when it came to its end and has all its rows; one of the same file later explains it. */
    private static final String ONVOLLEDIG =
            """
            with lezing as (
                select i.id, i.sha256,
                       case when i.afgerond_op is not null
                             and i.regels = (select count(*) from import_regel r where r.import_id = i.id)
                            then 1 else 0 end as heel
                from import_run i where i.soort = 'OT_EXPORT'),
            onvolledig as (
                select id from lezing i where heel = 0
                   and not exists (select 1 from lezing later where later.sha256 = i.sha256 and later.id > i.id and later.heel = 1))
            """;

    private static final Map<String, Rekening> REKENINGEN =
            Stream.of(Rekening.values()).collect(toMap(Rekening::name, Function.identity()));

    private static final String REGELS =
            "from import_regel r join import_run i on i.id = r.import_id where i.soort = 'OT_EXPORT' ";

    private static final String TEGENTELLING = ONVOLLEDIG
            + """
            select (select count(*) from dossier) as dossiers,
                   (select count(distinct r.sleutel) %1$s) as nummers,
                   (select count(distinct r.sleutel) %1$s
                       and r.dossier is null
                       and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)) as zonder_dossier,
                   (select count(*) from (select distinct i.sha256, r.regel %1$s and r.sleutel is null) x) as zonder_nummer,
                   (select count(*) from onvolledig) as onvolledig"""
                    .formatted(REGELS);

    private static final String VERSCHILLEN = ONVOLLEDIG
            + """
            select import_id, regel, sleutel
            from (select id as import_id, cast(null as bigint) as regel, cast(null as varchar) as sleutel, 0 as volgorde
                  from onvolledig
                  union all
                  select import_id, regel, sleutel, 1
                  from (select r.import_id, r.regel, r.sleutel,
                               row_number() over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))
                                                  order by r.import_id desc, r.regel) as plaats
                        %s and r.dossier is null and r.uitkomst <> 'GEWEIGERD'
                          and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)) laatste
                  where plaats = 1) verschil
            order by volgorde, import_id, regel
            fetch first :meeste rows only"""
                    .formatted(REGELS);

    private final JdbcClient jdbc;

    JdbcAansluitregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Aansluitpost> posten() {
        List<Aansluitpost> posten = new ArrayList<>();
        jdbc.sql(POSTEN).query((RowCallbackHandler) rij -> {
            String school = rij.getString("school");
            Rekening rekening = rekening(rij.getString("status"));
            posten.add(new Aansluitpost(false, school, rekening, rij.getLong("met_de_hand")));
            posten.add(new Aansluitpost(true, school, rekening, rij.getLong("uit_export")));
        });
        return posten;
    }

    /** Whatever else a status is called, such a dossier is not closed. */
    private static Rekening rekening(String status) {
        return REKENINGEN.getOrDefault(status, Rekening.OPEN);
    }

    @Override
    public Tegentelling tegentelling() {
        return jdbc.sql(TEGENTELLING)
                .query((rij, nummer) -> new Tegentelling(
                        rij.getLong("dossiers"),
                        rij.getLong("nummers"),
                        rij.getLong("zonder_dossier"),
                        rij.getLong("zonder_nummer"),
                        rij.getLong("onvolledig")))
                .single();
    }

    @Override
    public List<Onverklaard> onverklaard(int meeste) {
        return jdbc.sql(VERSCHILLEN)
                .param("meeste", meeste)
                .query(JdbcAansluitregister::verschil)
                .list();
    }

    private static Onverklaard verschil(ResultSet rij, int nummer) throws SQLException {
        long importId = rij.getLong("import_id");
        Long regel = rij.getObject("regel", Long.class);
        return regel == null
                ? Onverklaard.onvolledig(importId)
                : Onverklaard.zonderDossier(importId, regel, rij.getString("sleutel"));
    }
}

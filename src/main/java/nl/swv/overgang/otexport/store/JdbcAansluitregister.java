package nl.swv.overgang.otexport.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.swv.overgang.otexport.Aansluitpost;
import nl.swv.overgang.otexport.Aansluitregister;
import nl.swv.overgang.otexport.Onverklaard;
import nl.swv.overgang.otexport.Rekening;
import nl.swv.overgang.otexport.Tegentelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAansluitregister implements Aansluitregister {

    /** Rows without a number are known by their place in the file: no OT-dossiernummer is as long as a SHA-256. */
    private static final String POSTEN =
            """
            select school, uit_export, rekening, count(*) as aantal
            from (select max(school) as school, max(uit_export) as uit_export,
                         case when max(status) in ('AFGEROND', 'OVER_NAAR_TOP', 'BUITEN_BEREIK', 'ALLEEN_BACKUP', 'INGETROKKEN')
                              then max(status)
                              when max(status) is not null then 'OPEN'
                              when max(aangenomen) = 1 then 'ONVERKLAARD'
                              else 'GEWEIGERD' end as rekening
                  from (select ot_dossiernummer as nummer, school, status, 0 as uit_export, 0 as aangenomen
                        from dossier
                        union all
                        select coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar)),
                               cast(null as varchar), cast(null as varchar), 1,
                               case when r.uitkomst = 'GEWEIGERD' then 0 else 1 end
                        from import_regel r join import_run i on i.id = r.import_id
                        where i.soort = 'OT_EXPORT') alles
                  group by nummer) rekeningen
            group by school, uit_export, rekening""";

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

    private static final String REGELS =
            "from import_regel r join import_run i on i.id = r.import_id where i.soort = 'OT_EXPORT' ";

    private static final String TEGENTELLING = ONVOLLEDIG
            + """
            select (select count(*) from dossier) as dossiers,
                   (select count(distinct r.sleutel) %1$s) as nummers,
                   (select count(distinct r.sleutel) %1$s
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
                        %s and r.uitkomst <> 'GEWEIGERD'
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
        return jdbc.sql(POSTEN)
                .query((rij, nummer) -> new Aansluitpost(
                        rij.getInt("uit_export") == 1,
                        rij.getString("school"),
                        Rekening.valueOf(rij.getString("rekening")),
                        rij.getLong("aantal")))
                .list();
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

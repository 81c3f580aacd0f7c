package nl.swv.overgang.otexport.store;

/** What the reconciliation asks of the database. The same on H2 and PostgreSQL. */
final class Aansluitsql {

    private static final String REGELS =
            "from import_regel r join import_run i on i.id = r.import_id where i.soort = 'OT_EXPORT' ";

    /**
     * Dossiers know whether they ever stood in an export, but for those that came by hand after their row was refused: of
     * these few the rows are looked up. The last row tells what was read until now.
     */
    static final String DOSSIERS =
            """
            select school, status, count(*) - count(export_id) as met_de_hand, count(export_id) as uit_export
            from dossier group by school, status
            union all
            select school, status, -count(*), count(*) from dossier d
            where d.export_id is null
              and exists (select 1 from import_regel r join import_run i on i.id = r.import_id
                          where r.sleutel = d.ot_dossiernummer and r.dossier is null and i.soort = 'OT_EXPORT')
            group by school, status
            union all
            select cast(null as varchar), 'IMPORTS', coalesce(max(id), 0), count(*) - count(afgerond_op) from import_run""";

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

    /**
     * Rows without a dossier are few; each number counts once, and so does a row without a number, known by its place in
     * the file: no OT-dossiernummer is as long as a SHA-256.
     */
    static final String NATELLING = ONVOLLEDIG
            + """
            , zonder as (
                select max(case when r.uitkomst = 'GEWEIGERD' then 0 else 1 end) as onverklaard
                from import_regel r join import_run i on i.id = r.import_id
                where r.dossier is null and i.soort = 'OT_EXPORT'
                  and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)
                group by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar)))
            select (select count(*) from zonder where onverklaard = 0) as geweigerd,
                   (select count(*) from zonder where onverklaard = 1) as onverklaard,
                   (select count(*) from dossier) as dossiers,
                   (select count(distinct r.sleutel) %1$s) as nummers,
                   (select count(distinct r.sleutel) %1$s
                       and r.dossier is null
                       and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)) as zonder_dossier,
                   (select count(*) from (select distinct i.sha256, r.regel %1$s and r.sleutel is null) x) as zonder_nummer,
                   (select count(*) from onvolledig) as onvolledig"""
                    .formatted(REGELS);

    static final String VERSCHILLEN = ONVOLLEDIG
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

    private Aansluitsql() {}
}

package nl.swv.overgang.otexport.aansluiting;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.Importstand;
import nl.swv.overgang.otexport.Importstand.Stand;
import nl.swv.overgang.otexport.Importstanden;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Afgeboekt;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.NietBeoordeeld;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Post;
import nl.swv.overgang.otexport.aansluiting.Aansluiting.Tegentelling;
import nl.swv.overgang.school.Opvolgers;
import nl.swv.overgang.school.Scholen;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the account adds up (R10): all exports that were read, beside all dossiers. The same on H2 and PostgreSQL. */
@Repository
class Tellingen {

    /**
     * Every dossier in exactly one post, and what was read until now.
     *
     * @param laatsteImport id of the newest import of which rows were taken in, 0 when there is none
     * @param nietAf imports that are being read, or broke off and were not mended by a later one
     * @param nietBeoordeeld what OT says otherwise by now, and nobody decided about (R15)
     * @param bevestigd how many afboekingen count by now (R22)
     */
    record Dossiers(List<Post> posten, long laatsteImport, long nietAf, NietBeoordeeld nietBeoordeeld, long bevestigd) {

        long aantal() {
            return posten.stream().mapToLong(Post::aantal).sum();
        }
    }

    /**
     * What stands in the exports, counted row by row: it changes by an import or a new dossier, and by nothing that people
     * do with their dossiers.
     *
     * @param zonderDossier numbers and rows without a dossier: refused, of each school, or of which nobody knows why
     */
    record Exports(List<Post> zonderDossier, Tegentelling tegentelling, Afgeboekt afgeboekt) {

        boolean heeftVerschil() {
            return tegentelling.onvolledig() > 0
                    || zonderDossier.stream()
                            .anyMatch(post -> post.rekening() == Rekening.ONVERKLAARD && post.aantal() > 0);
        }
    }

    private static final String IMPORTS = "IMPORTS";
    private static final String WIJZIGINGEN = "WIJZIGINGEN";
    private static final String AFBOEKINGEN = "AFBOEKINGEN";
    private static final Map<String, Rekening> REKENINGEN =
            Stream.of(Rekening.values()).collect(toMap(Rekening::name, Function.identity()));

    private static final String REGELS =
            "from import_regel r join import_run i on i.id = r.import_id where i.soort = 'OT_EXPORT' ";

    /**
     * Dossiers know whether they ever stood in an export, but for those that came by hand after their row was refused: of
     * these few the rows are looked up. The last three rows tell what was read until now, what waits for a decision and what
     * was written off.
     */
    private static final String DOSSIERS =
            """
            select school, status, count(*) - count(export_id) as met_de_hand, count(export_id) as uit_export
            from dossier group by school, status
            union all
            select school, status, -count(*), count(*) from dossier d
            where d.export_id is null
              and exists (select 1 from import_regel r join import_run i on i.id = r.import_id
                          where r.sleutel = d.ot_dossiernummer and r.ot_dossiernummer is null and i.soort = 'OT_EXPORT')
            group by school, status
            union all
            select cast(null as varchar), 'IMPORTS', coalesce(max(id), 0),
                   sum(case when stand = 'KLAAR' or hersteld_door is not null then 0 else 1 end)
            from import_run where not proef and stap = 'INLEZEN'
            union all
            select cast(null as varchar), 'WIJZIGINGEN', count(case when veld <> 'VERDWENEN' then 1 end),
                   count(case when veld = 'VERDWENEN' then 1 end)
            from v_wijziging where stand = 'OPEN'
            union all
            select cast(null as varchar), 'AFBOEKINGEN', count(bevestigd_op), 0 from afboeking""";

    /**
     * An import is whole when it came to its end and has all its rows. One of the same file later explains it, and so do those
     * that read the numbers which it did not reach: see import_ongelezen.
     */
    static final String ONVOLLEDIG =
            """
            with lezing as (
                select i.id, i.sha256, i.hersteld_door,
                       case when i.stand = 'KLAAR'
                             and i.gedaan = (select count(*) from import_regel r where r.import_id = i.id)
                            then 1 else 0 end as heel
                from import_run i where i.soort = 'OT_EXPORT' and not i.proef and i.stap = 'INLEZEN'),
            onvolledig as (
                select id from lezing i where heel = 0 and hersteld_door is null
                   and not exists (select 1 from lezing later where later.sha256 = i.sha256 and later.id > i.id and later.heel = 1))
            """;

    /**
     * Rows without a dossier are few; each number counts once, and so does a row without a number, known by its place in
     * the file: no OT-dossiernummer is as long as a SHA-256.
     */
    private static final String EXPORTS = ONVOLLEDIG
            + """
            , zonder as (
                select post, vestiging, aangenomen
                from (select r.vestiging, coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar)) as post,
                             row_number() over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))
                                                order by r.import_id desc, r.regel) as plaats,
                             max(case when r.uitkomst = 'GEWEIGERD' then 0 else 1 end)
                                 over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))) as aangenomen
                      %1$s and r.ot_dossiernummer is null
                        and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)) laatste
                where plaats = 1),
            weg as (
                select z.aangenomen from zonder z join afboeking a on a.soort = 'REGEL' and a.sleutel = z.post
                where a.bevestigd_op is not null)
            select 'GEWEIGERD' as wat, vestiging, count(*) as aantal from zonder where aangenomen = 0 group by vestiging
            union all
            select 'ONVERKLAARD', cast(null as varchar), count(*) from zonder where aangenomen = 1
            union all
            select 'DOSSIERS', cast(null as varchar), count(*) from dossier
            union all
            select 'NUMMERS', cast(null as varchar), count(distinct r.sleutel) %1$s
            union all
            select 'NUMMERS_ZONDER_DOSSIER', cast(null as varchar), count(distinct r.sleutel) %1$s
               and r.ot_dossiernummer is null
               and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)
            union all
            select 'REGELS_ZONDER_NUMMER', cast(null as varchar), count(*)
            from (select distinct i.sha256, r.regel %1$s and r.sleutel is null) x
            union all
            select 'ONVOLLEDIG', cast(null as varchar), count(*) from onvolledig
            union all
            select 'GEWEIGERD_WEG', cast(null as varchar), count(*) from weg where aangenomen = 0
            union all
            select 'ONVERKLAARD_WEG', cast(null as varchar), count(*) from weg where aangenomen = 1
            union all
            select 'ONVERKLAARD_WEG', cast(null as varchar), count(*)
            from onvolledig o join afboeking a on a.soort = 'IMPORT' and a.import_id = o.id
            where a.bevestigd_op is not null"""
                    .formatted(REGELS);

    private static final String VERSCHILLEN = ONVOLLEDIG
            + """
            select verschil.import_id, verschil.regel, verschil.sleutel, i.stand, i.gedaan, i.totaal, i.melding,
                   case when %2$s then 1 else 0 end as leeft
            from (select id as import_id, cast(null as bigint) as regel, cast(null as varchar) as sleutel, 0 as volgorde
                  from onvolledig
                  where id not in (select import_id from afboeking where soort = 'IMPORT' and bevestigd_op is not null)
                  union all
                  select import_id, regel, sleutel, 1
                  from (select r.import_id, r.regel, r.sleutel,
                               coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar)) as post,
                               row_number() over (partition by coalesce(r.sleutel, i.sha256 || ':' || cast(r.regel as varchar))
                                                  order by r.import_id desc, r.regel) as plaats
                        %1$s and r.ot_dossiernummer is null and r.uitkomst <> 'GEWEIGERD'
                          and not exists (select 1 from dossier d where d.ot_dossiernummer = r.sleutel)) laatste
                  where plaats = 1
                    and post not in (select sleutel from afboeking where soort = 'REGEL' and bevestigd_op is not null)) verschil
            join import_run i on i.id = verschil.import_id
            order by volgorde, import_id, verschil.regel
            fetch first :meeste rows only"""
                    .formatted(REGELS, Importstanden.LEEFT);

    private final JdbcClient jdbc;
    private final Scholen scholen;

    Tellingen(JdbcClient jdbc, Scholen scholen) {
        this.jdbc = jdbc;
        this.scholen = scholen;
    }

    Dossiers dossiers() {
        List<Post> posten = new ArrayList<>();
        long[] imports = new long[2];
        long[] wijzigingen = new long[2];
        long[] bevestigd = new long[1];
        jdbc.sql(DOSSIERS).query((RowCallbackHandler) rij -> {
            String school = rij.getString("school");
            String status = rij.getString("status");
            long metDeHand = rij.getLong("met_de_hand");
            long uitExport = rij.getLong("uit_export");
            if (IMPORTS.equals(status)) {
                imports[0] = metDeHand;
                imports[1] = uitExport;
            } else if (WIJZIGINGEN.equals(status)) {
                wijzigingen[0] = metDeHand;
                wijzigingen[1] = uitExport;
            } else if (AFBOEKINGEN.equals(status)) {
                bevestigd[0] = metDeHand;
            } else {
                posten.add(new Post(false, school, rekening(status), metDeHand));
                posten.add(new Post(true, school, rekening(status), uitExport));
            }
        });
        return new Dossiers(
                posten, imports[0], imports[1], new NietBeoordeeld(wijzigingen[0], wijzigingen[1]), bevestigd[0]);
    }

    /** Whatever else a status is called, such a dossier is not closed. */
    private static Rekening rekening(String status) {
        return REKENINGEN.getOrDefault(status, Rekening.OPEN);
    }

    Exports exports() {
        List<Post> zonderDossier = new ArrayList<>();
        Map<String, Long> aantallen = new HashMap<>();
        jdbc.sql(EXPORTS).query((RowCallbackHandler) rij -> {
            String wat = rij.getString("wat");
            Rekening rekening = REKENINGEN.get(wat);
            if (rekening == null) {
                aantallen.merge(wat, rij.getLong("aantal"), Long::sum);
            } else {
                zonderDossier.add(new Post(true, rij.getString("vestiging"), rekening, rij.getLong("aantal")));
            }
        });
        return new Exports(
                opgevolgd(zonderDossier),
                new Tegentelling(
                        aantallen.getOrDefault("DOSSIERS", 0L),
                        aantallen.getOrDefault("NUMMERS", 0L),
                        aantallen.getOrDefault("NUMMERS_ZONDER_DOSSIER", 0L),
                        aantallen.getOrDefault("REGELS_ZONDER_NUMMER", 0L),
                        aantallen.getOrDefault("ONVOLLEDIG", 0L)),
                new Afgeboekt(
                        aantallen.getOrDefault("GEWEIGERD_WEG", 0L), aantallen.getOrDefault("ONVERKLAARD_WEG", 0L)));
    }

    /** A row of a school that went up in another counts there: its file goes on naming the old one. */
    private List<Post> opgevolgd(List<Post> posten) {
        if (posten.stream().allMatch(post -> post.school() == null)) {
            return posten;
        }
        Map<String, String> huidige = Opvolgers.huidige(scholen.alle());
        return posten.stream()
                .map(post -> post.school() == null
                        ? post
                        : new Post(
                                post.uitExport(),
                                huidige.getOrDefault(post.school(), post.school()),
                                post.rekening(),
                                post.aantal()))
                .toList();
    }

    /** The first so many differences, imports as a whole before rows. */
    List<Onverklaard> onverklaard(int meeste) {
        return jdbc.sql(VERSCHILLEN)
                .param("meeste", meeste)
                .query(Tellingen::verschil)
                .list();
    }

    private static Onverklaard verschil(ResultSet rij, int nummer) throws SQLException {
        long importId = rij.getLong("import_id");
        Long regel = rij.getObject("regel", Long.class);
        if (regel != null) {
            return Onverklaard.zonderDossier(importId, regel, rij.getString("sleutel"));
        }
        if (Stand.valueOf(rij.getString("stand")) == Stand.KLAAR) {
            return Onverklaard.onvolledig(importId);
        }
        String melding = rij.getString("melding");
        return rij.getInt("leeft") == 1
                ? Onverklaard.loopt(importId)
                : Onverklaard.afgebroken(
                        importId,
                        melding == null
                                ? Importstand.afgebroken(rij.getLong("gedaan"), rij.getObject("totaal", Long.class))
                                : melding);
    }
}

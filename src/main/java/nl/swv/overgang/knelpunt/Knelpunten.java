package nl.swv.overgang.knelpunt;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Consulent;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Geopend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.TweeTopDossiers;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.Wachtend;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht.ZonderEigenaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the knelpunten in two statements, on our tables and the engine's, only read; each answers with few rows. */
@Repository
public class Knelpunten {

    private static final int KENMERKEN = 50;

    /**
     * A task with a candidate who exists has an owner. Few groups have no members, so these come first; of what is offered
     * to them the engine is asked whether somebody else has it or it is suspended. The offsets keep PostgreSQL from doing it
     * the other way round. The name of a task without a place in a diagram was typed by someone, and stays out.
     */
    private static final String TAKEN =
            """
            select 'WACHT' as soort, s.vestiging as sleutel, s.naam, null as groep, null as kenmerk,
                   w.aantal, w.sinds, s.knoppencursus_gepland_op as dag, 1 as volgnummer
              from (select school, count(*) as aantal, min(sinds) as sinds from v_open_taak
                     where stap = 'Task_KnoppencursusAfwachten' and dossier is not null group by school) w
              join v_school s on s.vestiging = w.school
            union all
            select * from (
                select 'ZONDER', coalesce(t.task_def_key_, ''),
                       case when t.task_def_key_ is null then 'Losse taak' else min(t.name_) over soort end,
                       leeg.group_id_, e.business_key_,
                       cast(count(*) over soort as bigint), min(t.create_time_) over soort, cast(null as date),
                       row_number() over (soort order by e.business_key_) as volgnummer
                  from (select o.taak
                          from (select g.groep from (select groep from v_open_taak where wie is null group by groep) g
                                 where not exists (select 1 from act_id_membership m where m.group_id_ = g.groep)
                                offset 0 rows) zonder_leden
                          join v_open_taak o on o.wie is null and o.groep = zonder_leden.groep
                        offset 0 rows) vrij
                  join act_ru_task t on t.id_ = vrij.taak and t.suspension_state_ = 1
                  left join act_ru_execution e on e.id_ = t.proc_inst_id_
                  left join act_ru_identitylink leeg on leeg.task_id_ = t.id_ and leeg.type_ = 'candidate'
                       and leeg.group_id_ is not null
                 where not exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate'
                                      and (l.user_id_ is not null
                                           or exists (select 1 from act_id_membership m where m.group_id_ = l.group_id_)))
                window soort as (partition by t.task_def_key_, leeg.group_id_)) zonder
             where volgnummer <= :kenmerken
            union all
            select 'TOP', leerling, top_dossiernummer, null, ot_dossiernummer, cast(0 as bigint), cast(null as timestamp),
                   cast(null as date), row_number() over (order by leerling, ot_dossiernummer)
              from v_dossier
             where top_dossiernummer is not null
               and leerling in (select leerling from v_dossier where top_dossiernummer is not null
                                 group by leerling having count(distinct top_dossiernummer) > 1)
             order by soort, aantal desc, sleutel, groep, volgnummer
            """;

    private static final String CONSULENTEN =
            """
            select m.user_id_ as account, u.first_, u.last_, coalesce(d.aantal, 0) as dossiers,
                   coalesce(t.aantal, 0) as taken, coalesce(t.te_laat, 0) as te_laat, v.vervanger, v.tot
              from act_id_membership m
              left join act_id_user u on u.id_ = m.user_id_
              left join (select consulent, count(*) as aantal from v_dossier
                          where status in ('LOPEND', 'NAZORG') group by consulent) d on d.consulent = m.user_id_
              left join (select wie, count(*) as aantal, sum(case when voor < :nu then 1 else 0 end) as te_laat
                           from v_open_taak where wie is not null group by wie) t on t.wie = m.user_id_
              left join v_vervanging v on v.afwezige = m.user_id_
             where m.group_id_ = 'consulenten'
             order by u.last_, u.first_, m.user_id_
            """;

    private final JdbcClient jdbc;

    Knelpunten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Knelpuntenoverzicht op(Instant nu) {
        List<ZonderEigenaar> zonder = new ArrayList<>();
        List<Wachtend> wachtend = new ArrayList<>();
        Map<String, List<Geopend>> perLeerling = new LinkedHashMap<>();
        jdbc.sql(TAKEN).param("kenmerken", KENMERKEN).query(row -> {
            switch (row.getString("soort")) {
                case "WACHT" -> wachtend.add(wachtend(row));
                case "TOP" ->
                    perLeerling
                            .computeIfAbsent(row.getString("sleutel"), leerling -> new ArrayList<>())
                            .add(new Geopend(row.getString("kenmerk"), row.getString("naam")));
                default -> voegToe(row, zonder);
            }
        });
        List<Consulent> consulenten = jdbc.sql(CONSULENTEN)
                .param("nu", Timestamp.from(nu))
                .query(Knelpunten::consulent)
                .list();
        return new Knelpuntenoverzicht(
                zonder,
                wachtend,
                consulenten,
                perLeerling.entrySet().stream()
                        .map(leerling -> new TweeTopDossiers(leerling.getKey(), leerling.getValue()))
                        .toList());
    }

    private static Wachtend wachtend(ResultSet row) throws SQLException {
        return new Wachtend(
                row.getString("sleutel"),
                row.getString("naam"),
                row.getInt("aantal"),
                sinds(row),
                row.getObject("dag", LocalDate.class));
    }

    /** The first row of a task begins its entry, each further one adds a business key. */
    private static void voegToe(ResultSet row, List<ZonderEigenaar> lijst) throws SQLException {
        if (row.getInt("volgnummer") == 1) {
            lijst.add(new ZonderEigenaar(
                    row.getString("sleutel"),
                    row.getString("naam"),
                    row.getString("groep"),
                    row.getInt("aantal"),
                    sinds(row),
                    new ArrayList<>()));
        }
        String kenmerk = row.getString("kenmerk");
        if (kenmerk != null) {
            lijst.get(lijst.size() - 1).kenmerken().add(kenmerk);
        }
    }

    private static Consulent consulent(ResultSet row, int number) throws SQLException {
        String naam = (tekst(row, "first_") + " " + tekst(row, "last_")).strip();
        return new Consulent(
                row.getString("account"),
                naam.isEmpty() ? row.getString("account") : naam,
                row.getInt("dossiers"),
                row.getInt("taken"),
                row.getInt("te_laat"),
                row.getString("vervanger"),
                row.getObject("tot", LocalDate.class));
    }

    private static Instant sinds(ResultSet row) throws SQLException {
        return requireNonNull(row.getTimestamp("sinds")).toInstant();
    }

    private static String tekst(ResultSet row, String kolom) throws SQLException {
        return requireNonNullElse(row.getString(kolom), "").strip();
    }
}

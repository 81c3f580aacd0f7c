package nl.swv.overgang.knelpunt.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.knelpunt.Knelpunten;
import nl.swv.overgang.knelpunt.Knelpunten.Consulent;
import nl.swv.overgang.knelpunt.Knelpunten.Wachtend;
import nl.swv.overgang.knelpunt.Knelpunten.ZonderEigenaar;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements on our tables and the engine's, only read; each answers with few rows. */
@Repository
class JdbcKnelpunten implements Knelpuntenoverzicht {

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
              from (select school, count(*) as aantal, min(sinds) as sinds from open_taak
                     where stap = 'Task_KnoppencursusAfwachten' and dossier is not null group by school) w
              join school s on s.vestiging = w.school
            union all
            select * from (
                select 'ZONDER', coalesce(t.task_def_key_, ''),
                       case when t.task_def_key_ is null then 'Losse taak' else min(t.name_) over soort end,
                       leeg.group_id_, e.business_key_,
                       cast(count(*) over soort as bigint), min(t.create_time_) over soort, cast(null as date),
                       row_number() over (soort order by e.business_key_) as volgnummer
                  from (select o.taak
                          from (select g.groep from (select groep from open_taak where wie is null group by groep) g
                                 where not exists (select 1 from act_id_membership m where m.group_id_ = g.groep)
                                offset 0 rows) zonder_leden
                          join open_taak o on o.wie is null and o.groep = zonder_leden.groep
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
             order by soort, aantal desc, sleutel, groep, volgnummer
            """;

    private static final String CONSULENTEN =
            """
            select m.user_id_ as account, u.first_, u.last_, coalesce(d.aantal, 0) as dossiers,
                   coalesce(t.aantal, 0) as taken, coalesce(t.te_laat, 0) as te_laat, v.vervanger, v.tot
              from act_id_membership m
              left join act_id_user u on u.id_ = m.user_id_
              left join (select consulent, count(*) as aantal from dossier
                          where status in ('LOPEND', 'NAZORG') group by consulent) d on d.consulent = m.user_id_
              left join (select wie, count(*) as aantal, sum(case when voor < :nu then 1 else 0 end) as te_laat
                           from open_taak where wie is not null group by wie) t on t.wie = m.user_id_
              left join vervanging v on v.loopt_voor = m.user_id_
             where m.group_id_ = 'consulenten'
             order by u.last_, u.first_, m.user_id_
            """;

    private final JdbcClient jdbc;

    JdbcKnelpunten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Knelpunten op(Instant nu) {
        List<ZonderEigenaar> zonder = new ArrayList<>();
        List<Wachtend> wachtend = new ArrayList<>();
        jdbc.sql(TAKEN).param("kenmerken", KENMERKEN).query(row -> {
            if ("WACHT".equals(row.getString("soort"))) {
                wachtend.add(Knelpuntrij.wachtend(row));
            } else {
                Knelpuntrij.voegToe(row, zonder);
            }
        });
        List<Consulent> consulenten = jdbc.sql(CONSULENTEN)
                .param("nu", Timestamp.from(nu))
                .query(Knelpuntrij::consulent)
                .list();
        return new Knelpunten(zonder, wachtend, consulenten);
    }
}

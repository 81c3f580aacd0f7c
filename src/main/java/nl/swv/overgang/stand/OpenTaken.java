package nl.swv.overgang.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.platform.engine.Taakvolger;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine's open tasks as the pages count them, with their dossier, school and group beside them. Always made from
 * the engine's own tables, by one statement for however many tasks. The same on H2 and PostgreSQL.
 */
@Repository
public class OpenTaken implements Taakvolger {

    /** Parameters that a driver takes in one statement are not without end. */
    private static final int PER_KEER = 1000;

    private static final String BIJWERKEN =
            """
            merge into open_taak o
            using (select t.id_ as taak, coalesce(t.task_def_key_, '') as stap,
                          d.ot_dossiernummer as dossier, coalesce(d.school, s.vestiging) as school,
                          coalesce((select min(l.group_id_) from ACT_RU_IDENTITYLINK l
                                    where l.task_id_ = t.id_ and l.type_ = 'candidate'), '') as groep,
                          t.assignee_ as wie, t.create_time_ as sinds, t.due_date_ as voor
                   from ACT_RU_TASK t
                   left join ACT_RU_EXECUTION e on e.id_ = t.proc_inst_id_
                   left join v_dossier d on d.ot_dossiernummer = e.business_key_
                   left join v_school s on s.vestiging = e.business_key_
                   %s) n
            on (o.taak = n.taak)
            when matched and (o.stap <> n.stap or o.dossier is distinct from n.dossier or o.school is distinct from n.school
                    or o.groep <> n.groep or o.wie is distinct from n.wie
                    or o.sinds <> n.sinds or o.voor is distinct from n.voor)
                then update set stap = n.stap, dossier = n.dossier, school = n.school,
                    groep = n.groep, wie = n.wie, sinds = n.sinds, voor = n.voor
            when not matched
                then insert (taak, stap, dossier, school, groep, wie, sinds, voor)
                     values (n.taak, n.stap, n.dossier, n.school, n.groep, n.wie, n.sinds, n.voor)""";

    private static final String OPRUIMEN =
            """
            delete from open_taak where %s not exists (select 1 from ACT_RU_TASK t where t.id_ = open_taak.taak)""";

    private final JdbcClient jdbc;

    OpenTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void gewijzigd(Set<String> taken, Set<String> geeindigd) {
        inDelen(OPRUIMEN.formatted("taak in (:taken) and"), geeindigd);
        inDelen(BIJWERKEN.formatted("where t.id_ in (:taken)"), taken);
    }

    private void inDelen(String statement, Set<String> taken) {
        List<String> alle = new ArrayList<>(taken);
        for (int begin = 0; begin < alle.size(); begin += PER_KEER) {
            jdbc.sql(statement)
                    .param("taken", alle.subList(begin, Math.min(alle.size(), begin + PER_KEER)))
                    .update();
        }
    }

    /** At each start and every night: deployments and histories can be deleted past the history of their tasks. */
    /** Makes them equal to the engine, whatever was changed past it. Nothing is written where nothing differs. */
    @Transactional
    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(cron = "0 15 0 * * *", zone = "Europe/Amsterdam")
    public void maakGelijk() {
        jdbc.sql(OPRUIMEN.formatted("")).update();
        jdbc.sql(BIJWERKEN.formatted("")).update();
    }
}

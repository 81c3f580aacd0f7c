package nl.swv.overgang.stand.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.swv.overgang.stand.Doorlooptijd;
import nl.swv.overgang.stand.Padstap;
import nl.swv.overgang.stand.Stap;
import nl.swv.overgang.stand.Taakregel;
import nl.swv.overgang.stand.Taakstanden;
import nl.swv.overgang.stand.Wachtstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the open tasks, and in the history of the engine. The same on H2 and PostgreSQL. */
@Repository
class JdbcTaakstanden implements Taakstanden {

    private static final double MILLIS_PER_UUR = 3_600_000;

    private final JdbcClient jdbc;

    JdbcTaakstanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Doorlooptijd> doorlooptijden(int meeste) {
        return jdbc.sql(
                        """
                        select task_def_key_, max(proc_def_key_) as proces, max(name_) as naam, count(*) as aantal,
                               percentile_cont(0.5) within group (order by duration_) as mediaan,
                               percentile_cont(0.85) within group (order by duration_) as p85
                        from (select task_def_key_, proc_def_key_, name_, duration_ from ACT_HI_TASKINST
                              where end_time_ is not null and delete_reason_ = 'completed'
                              order by end_time_ desc fetch first :meeste rows only) laatste
                        group by task_def_key_ order by mediaan desc""")
                .param("meeste", meeste)
                .query((row, number) -> new Doorlooptijd(
                        row.getString("task_def_key_"),
                        row.getString("proces"),
                        row.getString("naam"),
                        row.getLong("aantal"),
                        row.getDouble("mediaan") / MILLIS_PER_UUR,
                        row.getDouble("p85") / MILLIS_PER_UUR))
                .list();
    }

    @Override
    public Wachtstand wachtstand() {
        AtomicLong wacht = new AtomicLong();
        List<Taakregel> oudste = jdbc.sql(Taaksql.OUDSTE)
                .query((row, number) -> {
                    wacht.set(row.getLong("wacht"));
                    return Taaksql.regel(row);
                })
                .list();
        return new Wachtstand(wacht.get(), oudste);
    }

    @Override
    public Map<String, Instant> oudstePerSchool() {
        Map<String, Instant> oudste = new HashMap<>();
        jdbc.sql(Taaksql.OUDSTE_PER_SCHOOL).query(row -> {
            oudste.put(row.getString("school"), moment(row.getTimestamp("sinds")));
        });
        return oudste;
    }

    @Override
    public List<Stap> stappen() {
        return jdbc.sql(Taaksql.STAPPEN)
                .query((row, number) ->
                        new Stap(row.getString("stap"), row.getLong("aantal"), moment(row.getTimestamp("sinds"))))
                .list();
    }

    @Override
    public List<Taakregel> van(String vestiging) {
        return jdbc.sql(Taaksql.VAN_SCHOOL)
                .param("groep", "school-" + vestiging)
                .param("directie", "directie-" + vestiging)
                .query((row, number) -> Taaksql.regel(row))
                .list();
    }

    @Override
    public List<Padstap> pad(String nummer) {
        return jdbc.sql(
                        """
                        select a.proc_def_key_, a.act_id_, a.act_name_, a.act_type_, a.start_time_, a.end_time_,
                               a.act_inst_state_, coalesce(a.assignee_, '') as wie
                        from ACT_HI_PROCINST p join ACT_HI_ACTINST a on a.proc_inst_id_ = p.id_
                        where p.business_key_ = ? order by a.start_time_, a.sequence_counter_""")
                .param(nummer)
                .query(Taaksql::stap)
                .list();
    }

    static Instant moment(Timestamp moment) {
        return moment.toInstant();
    }
}

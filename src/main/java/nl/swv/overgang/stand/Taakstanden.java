package nl.swv.overgang.stand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.stand.Dossierpad.Padstap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Open tasks, counted in our own table, and where a page shows them one by one, as the engine has them; and what its
 * history tells. Each of these is one statement, the same on H2 and PostgreSQL.
 */
@Repository
class Taakstanden {

    /**
     * What is open in the engine.
     *
     * @param wachtOpCursus open dossiers that wait for the knoppencursus of their school (R01)
     * @param oudste the ten tasks that have been open longest
     */
    record Wachtstand(long wachtOpCursus, List<Taakregel> oudste) {}

    private static final double MILLIS_PER_UUR = 3_600_000;
    private static final double SECONDEN_PER_UUR = 3600;
    private static final int AFGEBROKEN = 2;

    private static final String REGEL =
            """
            select t.id_, t.task_def_key_, t.name_, t.create_time_, t.assignee_, e.business_key_,
                   s.vestiging, s.naam as schoolnaam,
                   (select min(l.group_id_) from ACT_RU_IDENTITYLINK l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate') as groep%s
            from %s
            join ACT_RU_EXECUTION e on e.id_ = t.proc_inst_id_
            left join v_dossier d on d.ot_dossiernummer = e.business_key_
            left join v_school s on s.vestiging = coalesce(d.school, e.business_key_)
            order by t.create_time_, t.id_""";

    private static final String OUDSTE = REGEL.formatted(
            """
            , (select count(*) from open_taak w where w.stap = 'Task_KnoppencursusAfwachten') as wacht""",
            "(select * from ACT_RU_TASK order by create_time_, id_ fetch first 10 rows only) t");

    private static final String VAN_SCHOOL = REGEL.formatted(
            "",
            """
            (select * from ACT_RU_TASK where id_ in
                (select task_id_ from ACT_RU_IDENTITYLINK where group_id_ in (:groep, :directie))) t""");

    private static final String OUDSTE_PER_SCHOOL =
            """
            select school, sinds
            from (select s.vestiging as school,
                         (select min(o.sinds) from open_taak o where o.groep = 'school-' || s.vestiging) as sinds
                  from v_school s) oudste
            where sinds is not null""";

    private static final String STAPPEN =
            """
            select stap, count(*) as aantal, percentile_disc(0.5) within group (order by sinds) as sinds
            from open_taak group by stap order by stap""";

    private final JdbcClient jdbc;

    Taakstanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the last so many completed tasks, by step. */
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

    public Wachtstand wachtstand() {
        AtomicLong wacht = new AtomicLong();
        List<Taakregel> oudste = jdbc.sql(OUDSTE)
                .query((row, number) -> {
                    wacht.set(row.getLong("wacht"));
                    return regel(row);
                })
                .list();
        return new Wachtstand(wacht.get(), oudste);
    }

    /** Since when the oldest open task of each school has been there, by vestigingscode. */
    public Map<String, Instant> oudstePerSchool() {
        Map<String, Instant> oudste = new HashMap<>();
        jdbc.sql(OUDSTE_PER_SCHOOL).query(row -> {
            oudste.put(row.getString("school"), moment(row.getTimestamp("sinds")));
        });
        return oudste;
    }

    /** The open tasks at each step of the processes, of all their versions together, as they wait now. */
    public List<Stap> stappen(Instant nu) {
        return jdbc.sql(STAPPEN)
                .query((row, number) -> new Stap(
                        row.getString("stap"), row.getLong("aantal"), uren(moment(row.getTimestamp("sinds")), nu)))
                .list();
    }

    /** The open tasks of a school itself, oldest first. */
    public List<Taakregel> van(String vestiging) {
        return jdbc.sql(VAN_SCHOOL)
                .param("groep", "school-" + vestiging)
                .param("directie", "directie-" + vestiging)
                .query((row, number) -> regel(row))
                .list();
    }

    /** Every element of a diagram that a dossier came through, in order. */
    public List<Padstap> pad(OtDossiernummer nummer) {
        return jdbc.sql(
                        """
                        select a.proc_def_key_, a.act_id_, a.act_name_, a.act_type_, a.start_time_, a.end_time_,
                               a.act_inst_state_, coalesce(a.assignee_, '') as wie
                        from ACT_HI_PROCINST p join ACT_HI_ACTINST a on a.proc_inst_id_ = p.id_
                        where p.business_key_ = ? order by a.start_time_, a.sequence_counter_""")
                .param(nummer.waarde())
                .query(Taakstanden::stap)
                .list();
    }

    /** To the second; a clock that was put back makes nothing of it less than none. */
    private static double uren(Instant sinds, Instant nu) {
        return Math.max(0, Duration.between(sinds, nu).toSeconds() / SECONDEN_PER_UUR);
    }

    private static Instant moment(Timestamp moment) {
        return moment.toInstant();
    }

    /** The engine marks with 2 what was cancelled; a wait that an event ended is no mistake, but it was not completed. */
    private static Padstap stap(ResultSet row, int number) throws SQLException {
        Timestamp tot = row.getTimestamp("end_time_");
        String wie = row.getString("wie");
        return new Padstap(
                row.getString("proc_def_key_"),
                row.getString("act_id_"),
                row.getString("act_name_"),
                row.getString("act_type_"),
                moment(row.getTimestamp("start_time_")),
                tot == null ? null : tot.toInstant(),
                row.getInt("act_inst_state_") == AFGEBROKEN,
                wie.isEmpty() ? null : wie);
    }

    private static Taakregel regel(ResultSet row) throws SQLException {
        return new Taakregel(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("business_key_"),
                row.getString("vestiging"),
                row.getString("schoolnaam"),
                moment(row.getTimestamp("create_time_")),
                row.getString("assignee_"),
                row.getString("groep"));
    }
}

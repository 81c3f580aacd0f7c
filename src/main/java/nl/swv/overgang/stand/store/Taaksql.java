package nl.swv.overgang.stand.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import nl.swv.overgang.stand.Padstap;
import nl.swv.overgang.stand.Taakregel;

/** The open tasks: counted in our own table, and where a page shows them one by one, as the engine has them. */
final class Taaksql {

    private static final String REGEL =
            """
            select t.id_, t.task_def_key_, t.name_, t.create_time_, t.assignee_, e.business_key_,
                   s.vestiging, s.naam as schoolnaam,
                   (select min(l.group_id_) from ACT_RU_IDENTITYLINK l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate') as groep%s
            from %s
            join ACT_RU_EXECUTION e on e.id_ = t.proc_inst_id_
            left join dossier d on d.ot_dossiernummer = e.business_key_
            left join school s on s.vestiging = coalesce(d.school, e.business_key_)
            order by t.create_time_, t.id_""";

    static final String OUDSTE = REGEL.formatted(
            """
            , (select count(*) from open_taak w where w.stap = 'Task_KnoppencursusAfwachten') as wacht""",
            "(select * from ACT_RU_TASK order by create_time_, id_ fetch first 10 rows only) t");

    static final String VAN_SCHOOL = REGEL.formatted(
            "",
            """
            (select * from ACT_RU_TASK where id_ in
                (select task_id_ from ACT_RU_IDENTITYLINK where group_id_ in (:groep, :directie))) t""");

    static final String OUDSTE_PER_SCHOOL =
            """
            select school, sinds
            from (select s.vestiging as school,
                         (select min(o.sinds) from open_taak o where o.groep = 'school-' || s.vestiging) as sinds
                  from school s) oudste
            where sinds is not null""";

    static final String STAPPEN =
            """
            select stap, count(*) as aantal, percentile_disc(0.5) within group (order by sinds) as sinds
            from open_taak group by stap order by stap""";

    private static final int AFGEBROKEN = 2;

    private Taaksql() {}

    /** The engine marks with 2 what was cancelled; a wait that an event ended is no mistake, but it was not completed. */
    static Padstap stap(ResultSet row, int number) throws SQLException {
        Timestamp tot = row.getTimestamp("end_time_");
        String wie = row.getString("wie");
        return new Padstap(
                row.getString("proc_def_key_"),
                row.getString("act_id_"),
                row.getString("act_name_"),
                row.getString("act_type_"),
                JdbcTaakstanden.moment(row.getTimestamp("start_time_")),
                tot == null ? null : tot.toInstant(),
                row.getInt("act_inst_state_") == AFGEBROKEN,
                wie.isEmpty() ? null : wie);
    }

    static Taakregel regel(ResultSet row) throws SQLException {
        return new Taakregel(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("business_key_"),
                row.getString("vestiging"),
                row.getString("schoolnaam"),
                JdbcTaakstanden.moment(row.getTimestamp("create_time_")),
                row.getString("assignee_"),
                row.getString("groep"));
    }
}

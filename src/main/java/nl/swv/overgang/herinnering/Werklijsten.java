package nl.swv.overgang.herinnering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who has to do what: an open task is its assignee's, and without one of every member of its candidate groups. One
 * statement on the engine's tables, only read: its query API needs one for each task to know the groups. A task without a place in a diagram is left out: its name was typed by someone.
 */
@Repository
class Werklijsten {

    // union, not union all: whoever is in two groups of a task has it once
    private static final String SELECT =
            """
            select wie.account, u.email_, u.first_, u.last_, wie.sleutel, wie.taak,
                   count(*) as aantal,
                   sum(case when wie.termijn < :nu then 1 else 0 end) as te_laat,
                   sum(case when wie.termijn >= :vandaag and wie.termijn < :morgen then 1 else 0 end) as vandaag,
                   min(wie.termijn) as eerste
              from (select t.assignee_ as account, t.id_ as id, t.task_def_key_ as sleutel, t.name_ as taak, t.due_date_ as termijn
                      from act_ru_task t
                     where t.assignee_ is not null and t.suspension_state_ = 1 and t.task_def_key_ is not null
                     union
                    select m.user_id_, t.id_, t.task_def_key_, t.name_, t.due_date_
                      from act_ru_task t
                      join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
                      join act_id_membership m on m.group_id_ = l.group_id_
                     where t.assignee_ is null and t.suspension_state_ = 1 and t.task_def_key_ is not null) wie
              left join act_id_user u on u.id_ = wie.account
             group by wie.account, u.email_, u.first_, u.last_, wie.sleutel, wie.taak
             order by wie.account, wie.taak
            """;

    private final JdbcClient jdbc;

    Werklijsten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One list for each person with an open task, by account.
     *
     * @param nu a term before this moment is past
     */
    public List<Werklijst> op(Instant nu) {
        List<Werklijst> lijsten = new ArrayList<>();
        LocalDate vandaag = Overgangskalender.dag(nu);
        JdbcClient.StatementSpec vraag = jdbc.sql(SELECT)
                .param("nu", Timestamp.from(nu))
                .param("vandaag", Timestamp.from(Overgangskalender.begin(vandaag)))
                .param("morgen", Timestamp.from(Overgangskalender.begin(vandaag.plusDays(1))));
        vraag.query(row -> {
            String account = row.getString("account");
            if (lijsten.isEmpty() || !lijsten.get(lijsten.size() - 1).account().equals(account)) {
                lijsten.add(new Werklijst(account, email(row), naam(row), new ArrayList<>()));
            }
            lijsten.get(lijsten.size() - 1).posten().add(post(row));
        });
        return lijsten;
    }

    private static Post post(ResultSet row) throws SQLException {
        Timestamp eerste = row.getTimestamp("eerste");
        return new Post(
                row.getString("sleutel"),
                row.getString("taak"),
                row.getInt("aantal"),
                row.getInt("te_laat"),
                row.getInt("vandaag"),
                eerste == null ? null : Overgangskalender.dag(eerste.toInstant()));
    }

    private static @Nullable String email(ResultSet row) throws SQLException {
        String email = text(row, "email_");
        return email.isEmpty() ? null : email;
    }

    private static String naam(ResultSet row) throws SQLException {
        String naam = (text(row, "first_") + " " + text(row, "last_")).strip();
        return naam.isEmpty() ? row.getString("account") : naam;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text.strip();
    }
}

package nl.swv.overgang.taken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The open tasks of a person, on the engine's tables: each question is one statement on an index. What counts is what the engine lets a
 * person do: a task in one's own name, as long as one is of its group or a consulent, or one that is offered to a group. A task without a place in a diagram is left out.
 */
@Repository
class EigenTaken {

    private static final String OPEN = "t.suspension_state_ = 1 and t.task_def_key_ is not null";

    private static final String EIGEN =
            """
            t.assignee_ = :wie and exists (
              select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate'
                and (l.group_id_ in (:groepen) or l.group_id_ like :wijkteams)) and
            """
                    + OPEN;

    private static final String TEAM =
            """
            t.assignee_ is null and t.id_ in (
              select l.task_id_ from act_ru_identitylink l where l.type_ = 'candidate' and l.group_id_ in (:groepen)) and
            """
                    + OPEN;

    private static final String TEL =
            """
            select (select count(*) from act_ru_task t where %s) as op_naam,
                   (select count(*) from act_ru_task t where %s) as voor_team
            """
                    .formatted(EIGEN, TEAM);

    private static final String LIJST =
            """
            select t.id_, t.name_, t.due_date_, e.business_key_
              from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
             where %s
             order by t.due_date_, t.name_, e.business_key_, t.id_
             fetch first %d rows only
            """;

    /**
     * @param opNaam in the name of this person
     * @param voorTeam in nobody's name, and offered to a group of this person
     */
    record Aantallen(long opNaam, long voorTeam) {}

    private final JdbcClient jdbc;

    EigenTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Aantallen tel(Gebruiker gebruiker) {
        return vraag(TEL, gebruiker)
                .query((row, nummer) -> new Aantallen(row.getLong("op_naam"), row.getLong("voor_team")))
                .single();
    }

    /** The tasks in the name of this person, the first due first; no more than asked for. */
    public List<EigenTaak> opNaam(Gebruiker gebruiker, int meeste) {
        return lijst(EIGEN, gebruiker, meeste);
    }

    /** The tasks in nobody's name that are offered to a group of this person, the first due first. */
    public List<EigenTaak> voorTeam(Gebruiker gebruiker, int meeste) {
        return lijst(TEAM, gebruiker, meeste);
    }

    private List<EigenTaak> lijst(String welke, Gebruiker gebruiker, int meeste) {
        return vraag(LIJST.formatted(welke, meeste), gebruiker)
                .query((row, nummer) -> regel(row))
                .list();
    }

    private StatementSpec vraag(String sql, Gebruiker gebruiker) {
        // an empty list of groups is no SQL
        Set<String> groepen = new HashSet<>(gebruiker.groepen());
        groepen.add("");
        return jdbc.sql(sql)
                .param("wie", gebruiker.id())
                .param("groepen", groepen)
                .param("wijkteams", gebruiker.is(Gebruiker.CONSULENTEN) ? Gebruiker.WIJKTEAM + "%" : "");
    }

    private static EigenTaak regel(ResultSet row) throws SQLException {
        Timestamp termijn = row.getTimestamp("due_date_");
        return new EigenTaak(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("business_key_"),
                termijn == null ? null : Overgangskalender.dag(termijn.toInstant()));
    }
}

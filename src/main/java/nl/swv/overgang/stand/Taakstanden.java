package nl.swv.overgang.stand;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.stand.Dossierpad.Padstap;
import nl.swv.overgang.stand.Standbalie.Schooldruk;
import nl.swv.overgang.stand.Voortgang.Remmen;
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
    record Wachtstand(long wachtOpCursus, Remmen remmen, List<Taakregel> oudste) {}

    private static final double MILLIS_PER_UUR = 3_600_000;
    private static final double SECONDEN_PER_UUR = 3600;
    private static final int AFGEBROKEN = 2;

    private static final String REGEL =
            """
            select t.id_, t.task_def_key_, t.name_, t.create_time_, t.due_date_, t.assignee_, e.business_key_,
                   s.vestiging, s.naam as schoolnaam,
                   (select min(l.group_id_) from ACT_RU_IDENTITYLINK l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate') as groep
            from %s
            join ACT_RU_EXECUTION e on e.id_ = t.proc_inst_id_
            left join v_dossier d on d.ot_dossiernummer = e.business_key_
            left join v_school s on s.vestiging = coalesce(d.school, e.business_key_)
            order by t.create_time_, t.id_""";

    /** What holds a school up; what is over its termijn is what the filter of that name lists. */
    private static final String DRUK =
            """
            select s.vestiging as school, coalesce(w.aantal, 0) as wacht, coalesce(d.aantal, 0) as te_laat,
                   (select min(o.sinds) from open_taak o
                    where o.groep in ('school-' || s.vestiging, 'directie-' || s.vestiging)) as sinds,
                   case when exists (select 1 from open_taak o where o.groep = 'school-' || s.vestiging and o.wie is null)
                         and not exists (select 1 from ACT_ID_MEMBERSHIP m where m.group_id_ = 'school-' || s.vestiging)
                        then 1 else 0 end as zonder_account
            from v_school s
            left join (select school, count(*) as aantal from open_taak
                       where stap = 'Task_KnoppencursusAfwachten' and dossier is not null group by school) w
                   on w.school = s.vestiging
            left join (select school, count(*) as aantal from v_dossier d
                       where d.status in ('LOPEND', 'NAZORG') and %s < :vandaag group by school) d
                   on d.school = s.vestiging"""
                    .formatted(Dossierfilter.Termijn.UITERLIJK);

    private static final String OUDSTE =
            """
            select r.*, rem.*, (select count(*) from v_zelfstandige_school) as scholen from
                (select coalesce(sum(wacht), 0) as wacht, coalesce(sum(te_laat), 0) as te_laat,
                        coalesce(sum(zonder_account), 0) as zonder_account,
                        count(case when wacht > 0 then 1 end) as zonder_cursus
                 from (%s) druk) rem
            left join (%s) r on 1 = 1
            order by r.create_time_, r.id_"""
                    .formatted(
                            DRUK,
                            REGEL.formatted(
                                    "(select * from ACT_RU_TASK order by create_time_, id_ fetch first 10 rows only) t"));

    /** As the knelpunten count it: nobody has it, and whoever it is offered to does not exist. */
    private static final String ZONDER_EIGENAAR =
            """
            o.wie is null and t.suspension_state_ = 1
            and not exists (select 1 from ACT_RU_IDENTITYLINK l where l.task_id_ = t.id_ and l.type_ = 'candidate'
                and (l.user_id_ is not null
                     or exists (select 1 from ACT_ID_MEMBERSHIP m where m.group_id_ = l.group_id_)))""";

    private static final String VAN_SCHOOL = REGEL.formatted(
            """
            (select * from ACT_RU_TASK where id_ in
                (select task_id_ from ACT_RU_IDENTITYLINK where group_id_ in (:groep, :directie))) t""");

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
                        select task_def_key_, max(proc_def_key_) as proces, max(stap) as naam, count(*) as aantal,
                               percentile_cont(0.5) within group (order by duration_) as mediaan,
                               percentile_cont(0.85) within group (order by duration_) as p85
                        from (select t.task_def_key_, t.proc_def_key_, t.duration_,
                                     (select a.act_name_ from ACT_HI_ACTINST a where a.id_ = t.act_inst_id_) as stap
                              from ACT_HI_TASKINST t
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

    public Wachtstand wachtstand(LocalDate vandaag, LocalDate overgangsdatum) {
        AtomicReference<Wachtstand> stand = new AtomicReference<>();
        List<Taakregel> oudste = new ArrayList<>();
        druk(OUDSTE, vandaag, overgangsdatum).query(row -> {
            stand.set(new Wachtstand(
                    row.getLong("wacht"),
                    new Remmen(
                            row.getLong("te_laat"),
                            row.getLong("zonder_account"),
                            row.getLong("scholen"),
                            row.getLong("zonder_cursus")),
                    oudste));
            if (row.getString("id_") != null) {
                oudste.add(regel(row));
            }
        });
        return requireNonNull(stand.get());
    }

    /** By vestigingscode. */
    public Map<String, Schooldruk> drukPerSchool(LocalDate vandaag, LocalDate overgangsdatum) {
        Map<String, Schooldruk> alle = new HashMap<>();
        druk(DRUK, vandaag, overgangsdatum).query(row -> {
            Timestamp sinds = row.getTimestamp("sinds");
            alle.put(
                    row.getString("school"),
                    new Schooldruk(
                            row.getLong("te_laat"),
                            row.getLong("wacht"),
                            row.getInt("zonder_account") == 1,
                            sinds == null ? null : moment(sinds)));
        });
        return alle;
    }

    private JdbcClient.StatementSpec druk(String vraag, LocalDate vandaag, LocalDate overgangsdatum) {
        return jdbc.sql(vraag)
                .param("vandaag", vandaag)
                .param("overgang", overgangsdatum)
                .param("laatste", overgangsdatum.minusDays(1));
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

    /** One page of the tasks that fit, the oldest first: two statements. */
    Pagina<Taakregel> zoek(Taakregel.Filter filter, Instant nu) {
        List<String> eisen = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (Taakregel.NIEMAND.equals(filter.wie())) {
            eisen.add("o.wie is null");
        } else if (filter.wie() != null) {
            eisen.add("o.wie = :wie");
            values.put("wie", filter.wie());
        }
        if (filter.stap() != null) {
            eisen.add("o.stap = :stap");
            values.put("stap", filter.stap());
        }
        if (filter.groepen().contains(Taakregel.NIEMAND)) {
            eisen.add("o.groep = ''");
        } else if (!filter.groepen().isEmpty()) {
            eisen.add(
                    "t.id_ in (select g.task_id_ from ACT_RU_IDENTITYLINK g where g.type_ = 'candidate' and g.group_id_ in (:groepen))");
            values.put("groepen", filter.groepen());
        }
        if (filter.teLaat()) {
            eisen.add("o.voor < :nu");
            values.put("nu", Timestamp.from(nu));
        }
        if (filter.zonderEigenaar()) {
            eisen.add(ZONDER_EIGENAAR);
        }
        String waar = "from open_taak o join ACT_RU_TASK t on t.id_ = o.taak where " + String.join(" and ", eisen);
        long totaal = jdbc.sql("select count(*) " + waar)
                .params(values)
                .query(Long.class)
                .single();
        List<Taakregel> gevonden = jdbc.sql(REGEL.formatted("(select t.* " + waar
                        + " order by t.create_time_, t.id_ offset :vanaf rows fetch next :aantal rows only) t"))
                .params(values)
                .param("vanaf", (filter.pagina() - 1L) * filter.perPagina())
                .param("aantal", filter.perPagina())
                .query((row, number) -> regel(row))
                .list();
        return new Pagina<>(
                gevonden, filter.pagina(), (int) ((totaal + filter.perPagina() - 1) / filter.perPagina()), totaal);
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
        Timestamp voor = row.getTimestamp("due_date_");
        return new Taakregel(
                row.getString("id_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("business_key_"),
                row.getString("vestiging"),
                row.getString("schoolnaam"),
                moment(row.getTimestamp("create_time_")),
                voor == null ? null : moment(voor),
                row.getString("assignee_"),
                row.getString("groep"));
    }
}

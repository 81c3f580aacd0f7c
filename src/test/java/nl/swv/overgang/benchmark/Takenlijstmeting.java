package nl.swv.overgang.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.swv.overgang.benchmark.Meting.Duur;
import nl.swv.overgang.platform.Groepen;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How fast Tasklist is for each role at three sizes in one run: the list and the count of each filter, as Tasklist asks them
 * every ten seconds, and the same of /engine-rest. See docs/adr/0054.
 */
final class Takenlijstmeting {

    private static final int OPWARMEN = 10;
    private static final int KEREN = 40;
    private static final int PER_SCHOOL = 15;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A person has as many tasks at each size, as schools and consulenten come with the dossiers; "druk" has 5 % of all. */
    private static final Map<String, Set<String>> MENSEN = new LinkedHashMap<>();

    static {
        MENSEN.put("ib", Set.of("school-00AA00"));
        MENSEN.put("consulent", Set.of("consulenten", "wijkteam-1", "wijkteam-2"));
        MENSEN.put("druk", Set.of("consulenten", "wijkteam-druk-a", "wijkteam-druk-b"));
        MENSEN.put(Proefopstelling.COORDINATOR, Set.of("coordinatoren"));
    }

    /** The half is of schools, one in ten nazorg, the rest of consulenten, most of them in a name; one in ten is late. */
    private static final String TAKEN =
            """
            create temporary table taak as
            select 'B-' || n as id, 'OT-B' || n as nummer, n,
                   case when n %% 2 = 0 then 'school-' || case when s = 0 then '00AA00' else lpad(s::text, 6, '0') end
                        when n %% 20 = 1 then 'wijkteam-druk-' || case when n %% 40 = 1 then 'a' else 'b' end
                        else 'wijkteam-' || (s / 8 + 1) end as groep,
                   case when n %% 20 = 0 and s = 0 then 'ib' when n %% 2 = 0 then null when n %% 20 = 1 then 'druk'
                        when s / 8 < 2 and n %% 5 > 0 then 'consulent' when n %% 5 > 0 then 'c' || s / 8 end as wie
              from (select n, (n / 2) %% %1$d as s from generate_series(1, %2$d) n) x""";

    private static final List<String> RIJEN = List.of(
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,
                is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
            select id, 1, id, id, nummer, (select max(id_) from act_re_procdef where key_ = 'OvergangDossierProcess'),
                false, false, true, false, 1, 0, 1 from taak""",
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
                priority_, create_time_, due_date_, suspension_state_, task_state_)
            select id, 1, id, id, (select max(id_) from act_re_procdef where key_ = 'OvergangDossierProcess'),
                'Evaluatie toevoegen aan OPP',
                case when n % 10 = 3 then 'Task_KnoppencursusAfwachten' else 'Task_EvaluatieToevoegenAanOpp' end,
                wie, 50, now() - (n % 129600) * interval '1 minute',
                now() + ((n * 7919) % 60 - 6) * interval '1 day', 1, 'Created' from taak""",
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select id, 1, groep, 'candidate', id from taak""",
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select id || 'c', 1, 'coordinatoren', 'candidate', id from taak where n % 10 = 7""");

    private final int meeste;

    /** @param meeste open tasks at the largest size; an eightieth and a tenth of it are the others */
    Takenlijstmeting(int meeste) {
        this.meeste = meeste;
    }

    void run() {
        List<Integer> maten = List.of(meeste / 80, meeste / 10, meeste);
        Map<String, double[]> p50 = new LinkedHashMap<>();
        Map<String, double[]> p95 = new LinkedHashMap<>();
        try (Proefopstelling opstelling =
                new Proefopstelling(new Statementmeter(), "--overgang.top-dossier.koppeling=handmatig")) {
            opstelling.stilAlleJobs();
            Groepen groepen = opstelling.deel(Groepen.class);
            MENSEN.forEach((wie, welke) -> groepen.account(wie, wie, wie, Proefopstelling.WACHTWOORD, welke));
            JdbcTemplate sql =
                    new JdbcTemplate(new SingleConnectionDataSource(opstelling.database, "postgres", "", true));
            sql.execute("alter system set autovacuum = off");
            sql.execute("select pg_reload_conf()");
            // the first round is for the compiler: the smallest size would seem the slowest
            vul(sql, maten.get(0));
            MENSEN.keySet().forEach(wie -> vragen(Visitor.login(opstelling.adres(), wie, Proefopstelling.WACHTWOORD))
                    .values()
                    .forEach(Takenlijstmeting::meet));
            for (int maat = 0; maat < maten.size(); maat++) {
                vul(sql, maten.get(maat));
                int hier = maat;
                for (String wie : MENSEN.keySet()) {
                    Visitor persoon = Visitor.login(opstelling.adres(), wie, Proefopstelling.WACHTWOORD);
                    vragen(persoon).forEach((wat, vraag) -> {
                        Duur duur = meet(vraag);
                        String regel = "%-12s %s".formatted(wie, wat);
                        p50.computeIfAbsent(regel, nieuw -> new double[maten.size()])[hier] = duur.p50();
                        p95.computeIfAbsent(regel, nieuw -> new double[maten.size()])[hier] = duur.p95();
                    });
                }
            }
        }
        druk(maten, p50, p95);
    }

    private static void vul(JdbcTemplate sql, int aantal) {
        sql.execute("set session_replication_role = replica");
        List.of("act_ru_identitylink", "act_ru_task", "act_ru_execution")
                .forEach(tabel -> sql.update("delete from %s where id_ like 'B-%%'".formatted(tabel)));
        sql.execute("drop table if exists taak");
        sql.execute(TAKEN.formatted(Math.max(1, aantal / 2 / PER_SCHOOL), aantal));
        RIJEN.forEach(sql::update);
        sql.execute("vacuum full analyze");
        sql.queryForList(
                        """
                        select u.wie, count(distinct t.id_) as taken from act_ru_task t
                          join act_ru_identitylink l on l.task_id_ = t.id_
                          join (select user_id_ as wie, group_id_ from act_id_membership) u
                            on u.group_id_ = l.group_id_ or u.wie = t.assignee_ group by u.wie order by 2""")
                .forEach(rij ->
                        System.out.printf("%,10d tasks: %s may do %s%n", aantal, rij.get("wie"), rij.get("taken")));
    }

    /** The list by the order that Tasklist begins with, and by term; the count beside it. */
    private static Map<String, Runnable> vragen(Visitor persoon) {
        Map<String, Runnable> vragen = new LinkedHashMap<>();
        for (JsonNode filter : lees(persoon.get("/engine-rest/filter?resourceType=Task&maxResults=100"))) {
            String pad = "/engine-rest/filter/%s/".formatted(filter.path("id").asText());
            String naam = filter.path("name").asText();
            for (String orde : List.of("created", "dueDate")) {
                Map<String, Object> vraag = Map.of("sorting", List.of(Map.of("sortBy", orde, "sortOrder", "desc")));
                vragen.put(
                        "%s, by %s".formatted(naam, orde),
                        () -> persoon.post(pad + "list?firstResult=0&maxResults=15", vraag));
            }
            vragen.put(naam + ", count", () -> persoon.get(pad + "count"));
        }
        vragen.put("/engine-rest/task/count", () -> persoon.get("/engine-rest/task/count"));
        vragen.put("/engine-rest/task", () -> persoon.get("/engine-rest/task?maxResults=15"));
        vragen.put("/api/taken/samenvatting", () -> persoon.get("/api/taken/samenvatting"));
        return vragen;
    }

    private static Duur meet(Runnable vraag) {
        IntStream.range(0, OPWARMEN).forEach(keer -> vraag.run());
        return Duur.van(IntStream.range(0, KEREN)
                .mapToDouble(keer -> {
                    long begin = System.nanoTime();
                    vraag.run();
                    return (System.nanoTime() - begin) / 1e6;
                })
                .toArray());
    }

    private static JsonNode lees(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void druk(List<Integer> maten, Map<String, double[]> p50, Map<String, double[]> p95) {
        System.out.printf(
                "%nMilliseconds of a request, p50 and p95, with so many open tasks. Wanted: ratio at most 3, p95 below 100%n%n");
        System.out.printf(
                "%-58s | %,17d | %,17d | %,17d | %6s%n", "", maten.get(0), maten.get(1), maten.get(2), "ratio");
        p50.forEach((regel, tijden) -> {
            double[] traag = p95.get(regel);
            System.out.printf(
                    "%-58s | %8.1f %8.1f | %8.1f %8.1f | %8.1f %8.1f | %6.1f%n",
                    regel, tijden[0], traag[0], tijden[1], traag[1], tijden[2], traag[2], tijden[2] / tijden[0]);
        });
    }
}

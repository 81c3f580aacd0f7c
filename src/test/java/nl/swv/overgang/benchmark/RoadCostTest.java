package nl.swv.overgang.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.swv.overgang.Postgres;
import nl.swv.overgang.StatementCounter;
import nl.swv.overgang.StatementCounter.Sent;
import nl.swv.overgang.StatementCounter.Sum;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the road of one dossier sends to PostgreSQL, login included; only looking for jobs is left out, which goes by the clock. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(StatementCounter.class)
@Tag("application")
class RoadCostTest {

    private static final TopDossierPeer PEER = new TopDossierPeer();
    private static final String IB = "ib-12AB00";
    private static final String PASSWORD = "demo";

    /** Statements and commits at most; when less is possible, lower them. */
    private static final Map<String, List<Integer>> BUDGET =
            Map.of("AFRONDING", List.of(159, 12), "NIEUWE_ACTIE", List.of(181, 10), "VERLENGING", List.of(316, 22));

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
        properties.add("overgang.top-dossier.base-url", PEER::address);
        // in time whatever the day is
        properties.add("overgang.overgangsdatum", () -> LocalDate.now().plusYears(1));
    }

    @AfterAll
    static void hangUp() {
        PEER.close();
    }

    @LocalServerPort
    int port;

    @Autowired
    StatementCounter counter;

    @Autowired
    Knoppencursussen schools;

    @Autowired
    Groepen groups;

    @Autowired
    Dossierontvangst reception;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Test
    void eachRoadStaysWithinItsBudget() {
        schools.neemOp(List.of(new School("12AB00", "De Linde", null, "Noord", null, LocalDate.of(2026, 1, 15), 3)));
        groups.account(IB, "Ib", "Er", PASSWORD, Set.of("school-12AB00"));
        groups.account(
                Road.CONSULENT, "Con", "Sulent", PASSWORD, Set.of(Gebruiker.CONSULENTEN, Gebruiker.WIJKTEAM + "noord"));
        SoftAssertions all = new SoftAssertions();
        for (Road road : Road.all()) {
            play(road, 1);
            List<Sent> sent = play(road, 2);
            Sum sum = Sum.of(sent);
            System.out.printf("%s: %s%n%s%n", road.scenario(), sum, byCaller(sent));
            List<Integer> budget = BUDGET.get(road.scenario());
            all.assertThat(sum.statements())
                    .as("statements of %s: %s", road.scenario(), byStatement(sent))
                    .isLessThanOrEqualTo(budget.get(0));
            all.assertThat(sum.commits())
                    .as("commits of %s: %s", road.scenario(), byCaller(sent))
                    .isLessThanOrEqualTo(budget.get(1));
        }
        all.assertAll();
    }

    private List<Sent> play(Road road, int number) {
        String dossier = road.number(number);
        reception.neemOp(List.of(ot(road, dossier, number)));
        List<Sent> sent = new ArrayList<>();
        String address = "http://localhost:" + port;
        counter.take();
        Map<Road.Who, Visitor> people = new EnumMap<>(Road.Who.class);
        road.steps()
                .forEach(step -> people.computeIfAbsent(
                        step.who(),
                        who -> Visitor.login(address, who == Road.Who.SCHOOL ? IB : Road.CONSULENT, PASSWORD)));
        sent.addAll(counter.take());
        for (Road.Step step : road.steps()) {
            String task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(dossier)
                    .taskDefinitionKey(step.task())
                    .singleResult()
                    .getId();
            counter.take();
            Visitor visitor = people.get(step.who());
            visitor.get("/api/taken/" + task);
            visitor.put("/api/dossiers/%s/%s".formatted(dossier, step.path()), step.form());
            visitor.post("/engine-rest/task/%s/complete".formatted(task), Map.of());
            sent.addAll(counter.take());
            runJobs(sent);
        }
        assertThat(dossiers.vind(new OtDossiernummer(dossier)).orElseThrow().isOpen())
                .isFalse();
        return sent;
    }

    private void runJobs(List<Sent> sent) {
        List<Job> due;
        while (!(due = jobs.createJobQuery().messages().withRetriesLeft().list()).isEmpty()) {
            counter.take();
            jobs.executeJob(due.get(0).getId());
            sent.addAll(counter.take());
        }
    }

    private static OtDossier ot(Road road, String dossier, int number) {
        String[] columns = road.columns().split(";");
        return new OtDossier(
                new OtDossiernummer(dossier),
                Module.OT_1LOKET,
                Soort.lees(columns[0]).orElseThrow(),
                OtStatus.LOPEND,
                "12AB00",
                "LL-%s%d".formatted(road.scenario().charAt(0), number),
                "6",
                LocalDate.of(2026, 3, 1),
                null,
                Vervolg.lees(columns[2]).orElseThrow(),
                Road.CONSULENT);
    }

    private static Map<String, Integer> byCaller(List<Sent> sent) {
        return new TreeMap<>(
                sent.stream().filter(Sent::isStatement).collect(groupingBy(Sent::by, summingInt(Sent::rows))));
    }

    private static Map<String, Integer> byStatement(List<Sent> sent) {
        return new TreeMap<>(
                sent.stream().filter(Sent::isStatement).collect(groupingBy(Sent::sql, summingInt(Sent::rows))));
    }
}

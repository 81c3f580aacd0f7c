package nl.swv.overgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Brings a dossier through the process as its people do: record, complete, let the jobs run. */
@TestComponent
public class Reis {

    public static final String MET_CURSUS = "12AB00";
    public static final String ZONDER_CURSUS = "34CD00";

    public static final Gebruiker IB = new Gebruiker("ib-12AB00", Set.of("school-12AB00"));
    public static final Gebruiker CONSULENT = new Gebruiker("consulent1", Set.of("consulenten", "wijkteam-noord"));
    public static final Gebruiker COORDINATOR = new Gebruiker("coordinator", Set.of("coordinatoren"));

    private static final AtomicInteger TELLER = new AtomicInteger();

    private final Knoppencursussen cursussen;
    private final Dossierontvangst ontvangst;
    private final Dossierbalie balie;
    private final Dossiers dossiers;
    private final Groepen groepen;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final JdbcClient jdbc;

    Reis(
            Knoppencursussen cursussen,
            Dossierontvangst ontvangst,
            Dossierbalie balie,
            Dossiers dossiers,
            Groepen groepen,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            JdbcClient jdbc) {
        this.cursussen = cursussen;
        this.ontvangst = ontvangst;
        this.balie = balie;
        this.dossiers = dossiers;
        this.groepen = groepen;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** A running dossier at a school with (12AB00) or without (34CD00) knoppencursus, both in Noord. */
    public String start(Soort soort, @Nullable Vervolg vervolg, String school) {
        mensen();
        String nummer = "OT-%05d".formatted(TELLER.incrementAndGet());
        ontvangst.neemOp(List.of(new OtDossier(
                new OtDossiernummer(nummer),
                Module.OT_1LOKET,
                soort,
                OtStatus.LOPEND,
                school,
                "LL-" + nummer.substring(3),
                "6",
                LocalDate.of(2026, 3, 1),
                null,
                vervolg,
                "consulent1")));
        return nummer;
    }

    /** The schools, and everyone who works there or at the SWV. */
    public void mensen() {
        cursussen.neemOp(List.of(
                new School(MET_CURSUS, "De Linde", null, "Noord", null, LocalDate.of(2026, 10, 1), 3),
                new School(ZONDER_CURSUS, "De Eik", null, "Noord", null, null, null)));
        Stream.of("consulenten", "coordinatoren").forEach(groep -> groepen.groep(groep, groep));
        groepen.account("consulent1", "Con", "Sulent", "demo", CONSULENT.groepen());
        groepen.account("consulent2", "Con", "Sulent", "demo", CONSULENT.groepen());
        groepen.account("ib-12AB00", "Ib", "Er", "demo", IB.groepen());
        groepen.account("ib-34CD00", "Ib", "Er", "demo", Set.of("school-34CD00"));
        groepen.account("coordinator", "Co", "Ordinator", "demo", COORDINATOR.groepen());
    }

    public void legVast(Gebruiker wie, String nummer, Onderdeel deel) {
        als(wie, () -> {
            balie.legVast(new OtDossiernummer(nummer), deel);
            return nummer;
        });
    }

    /** As if the course was registered a moment after the dossier began to wait. */
    public void cursusZonderBericht(String school) {
        jdbc.sql("update school set knoppencursus_op = date '2026-11-02' where vestiging = ?")
                .param(school)
                .update();
    }

    public void vergeetCursus(String school) {
        jdbc.sql("update school set knoppencursus_op = null, ontheffing_tot = null where vestiging = ?")
                .param(school)
                .update();
    }

    /** Records and completes; then the jobs that are due run. */
    public void doe(Gebruiker wie, String nummer, Onderdeel deel) {
        legVast(wie, nummer, deel);
        rondAf(nummer);
    }

    /** The same, where more than one task is open. */
    public void doe(Gebruiker wie, String nummer, String taak, Onderdeel deel) {
        legVast(wie, nummer, deel);
        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(taak)
                .singleResult()
                .getId());
        voerUit(nummer);
    }

    /** Completes the one open task, on the road of Java. */
    public void rondAf(String nummer) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId());
        voerUit(nummer);
    }

    /** Runs every job of this dossier that is due and has retries left. */
    public void voerUit(String nummer) {
        List<Job> due;
        while (!(due = due(nummer)).isEmpty()) {
            jobs.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due(String nummer) {
        return Stream.concat(batches(), vanDossier(nummer)).toList();
    }

    /** What batches still have to do; the job that only watches over a batch is left out. */
    private Stream<Job> batches() {
        return jobs.createBatchQuery().list().stream()
                .flatMap(batch -> Stream.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId()))
                .flatMap(definition ->
                        jobs.createJobQuery().jobDefinitionId(definition).withRetriesLeft().list().stream());
    }

    private Stream<Job> vanDossier(String nummer) {
        return instanties(nummer)
                .flatMap(
                        instance -> jobs
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .messages()
                                .withRetriesLeft()
                                .list()
                                .stream());
    }

    public Stream<ProcessInstance> instanties(String nummer) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(nummer).list().stream();
    }

    public List<String> openTaken(String nummer) {
        return tasks.createTaskQuery().processInstanceBusinessKey(nummer).list().stream()
                .map(org.camunda.bpm.engine.task.Task::getTaskDefinitionKey)
                .toList();
    }

    public Dossier dossier(String nummer) {
        return dossiers.vind(new OtDossiernummer(nummer)).orElseThrow();
    }

    public static Instant nuMin(long uren) {
        return VasteKlok.BEGIN.minusSeconds(3600 * uren);
    }

    public static <T> T als(Gebruiker wie, Supplier<T> werk) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        wie.id(), "", wie.groepen().toArray(String[]::new)));
        try {
            return werk.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

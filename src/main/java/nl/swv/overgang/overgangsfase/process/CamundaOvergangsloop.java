package nl.swv.overgang.overgangsfase.process;

import static nl.swv.overgang.overgangsfase.process.OvergangSchoolProcess.MSG_KNOPPENCURSUS_GEVOLGD;
import static nl.swv.overgang.overgangsfase.process.OvergangSchoolProcess.MSG_LAATSTE_DOSSIER_GESLOTEN;
import static nl.swv.overgang.overgangsfase.process.OvergangSchoolProcess.MSG_SCHOOL_OPGEVOLGD;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.overgangsfase.Overgangsloop;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.overgangsfase.onderdeel.Parnassysplaatsing;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.platform.engine.TaskAccess;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class CamundaOvergangsloop implements Overgangsloop {

    private static final String GATEWAY_NAGAAN = "Gateway_DossiersNagaan";
    private static final String GATEWAY_CURSUS = "Gateway_KnoppencursusGevolgd";
    private static final String TASK_VRIJGEVEN = "Task_WachtendeDossiersVrijgeven";
    private static final String TASK_OVERGANGSPLAN_MAKEN = "Task_OvergangsplanMaken";
    private static final String CATCH_OVERGANGSDATUM = "CatchEvent_OvergangsdatumBereikt";
    private static final String GATEWAY_KLAAR = "Gateway_SchoolKlaar";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final Scholen scholen;
    private final Overgangskalender kalender;
    private final CamundaSchooltaken schooltaken;
    private final TaskAccess access;
    private final EngineAccess engine;
    private final Clock clock;

    CamundaOvergangsloop(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            Scholen scholen,
            Overgangskalender kalender,
            CamundaSchooltaken schooltaken,
            TaskAccess access,
            EngineAccess engine,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.scholen = scholen;
        this.kalender = kalender;
        this.schooltaken = schooltaken;
        this.access = access;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void begin(String swvCode) {
        engine.asSystem(() -> runtime.startProcessInstanceByKey(OvergangSamenwerkingsverbandProcess.KEY, swvCode));
    }

    @Override
    public void heropen(String swvCode) {
        engine.asSystem(() -> runtime.createProcessInstanceByKey(OvergangSamenwerkingsverbandProcess.KEY)
                .businessKey(swvCode)
                .startBeforeActivity(GATEWAY_NAGAAN)
                .execute());
    }

    @Override
    public void beginScholen(Collection<String> vestigingen) {
        engine.inOneFlush(() -> vestigingen.forEach(
                vestiging -> runtime.startProcessInstanceByKey(OvergangSchoolProcess.KEY, vestiging)));
    }

    @Override
    public boolean cursusGevolgd(String vestiging) {
        return correlate(MSG_KNOPPENCURSUS_GEVOLGD, vestiging);
    }

    @Override
    public void cursusIngetrokken(String vestiging) {
        engine.asSystem(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(OvergangSchoolProcess.KEY)
                    .processInstanceBusinessKey(vestiging)
                    .list()
                    .forEach(this::vraagCursusOpnieuw);
            return null;
        });
    }

    /** One token at the join makes way: which of them came from the course makes no difference there. */
    private void vraagCursusOpnieuw(ProcessInstance school) {
        ActivityInstance boom = runtime.getActivityInstance(school.getId());
        ProcessInstanceModificationBuilder terug = runtime.createProcessInstanceModification(school.getId());
        if (boom.getTransitionInstances(TASK_VRIJGEVEN).length > 0) {
            terug.cancelAllForActivity(TASK_VRIJGEVEN);
        } else if (boom.getTransitionInstances(GATEWAY_KLAAR).length > 0) {
            terug.cancelTransitionInstance(boom.getTransitionInstances(GATEWAY_KLAAR)[0].getId());
        } else if (boom.getActivityInstances(GATEWAY_KLAAR).length > 0) {
            terug.cancelActivityInstance(boom.getActivityInstances(GATEWAY_KLAAR)[0].getId());
        } else {
            return;
        }
        terug.startBeforeActivity(GATEWAY_CURSUS).execute();
    }

    @Override
    public void laatsteDossierGesloten(String sleutel) {
        correlate(MSG_LAATSTE_DOSSIER_GESLOTEN, sleutel);
    }

    /** A token that waits at the join goes back to the task; past the join, the two beside it go back to the join too. */
    @Override
    public void heropenParnassys(String vestiging) {
        engine.asSystem(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(OvergangSchoolProcess.KEY)
                    .processInstanceBusinessKey(vestiging)
                    .list()
                    .forEach(school -> heropen(runtime.getActivityInstance(school.getId())));
            return null;
        });
    }

    private void heropen(ActivityInstance school) {
        if (school.getActivityInstances(OvergangSchoolProcess.TASK_INFORMATIE_IN_PARNASSYS_PLAATSEN).length > 0) {
            return;
        }
        var wijziging = runtime.createProcessInstanceModification(school.getId())
                .startBeforeActivity(OvergangSchoolProcess.TASK_INFORMATIE_IN_PARNASSYS_PLAATSEN);
        ActivityInstance[] wacht = school.getActivityInstances(GATEWAY_KLAAR);
        if (wacht.length > 0) {
            wijziging.cancelActivityInstance(wacht[0].getId()).execute();
            return;
        }
        OvergangSchoolProcess.NA_DE_SAMENKOMST.stream()
                .filter(stap -> school.getActivityInstances(stap).length > 0)
                .findFirst()
                .ifPresent(stap -> wijziging
                        .startBeforeActivity(GATEWAY_KLAAR)
                        .startBeforeActivity(GATEWAY_KLAAR)
                        .cancelAllForActivity(stap)
                        .execute());
    }

    @Override
    public void opgevolgd(String vestiging) {
        correlate(MSG_SCHOOL_OPGEVOLGD, vestiging);
    }

    /** Its three roads again: each from where the school still has something to do. */
    @Override
    public void hervat(String vestiging, Set<Class<? extends Schoolonderdeel>> gedaan) {
        String vanDeSchool = gedaan.contains(Parnassysplaatsing.class)
                ? GATEWAY_KLAAR
                : gedaan.contains(Overgangsplan.class)
                        ? OvergangSchoolProcess.TASK_INFORMATIE_IN_PARNASSYS_PLAATSEN
                        : TASK_OVERGANGSPLAN_MAKEN;
        engine.asSystem(() -> runtime.createProcessInstanceByKey(OvergangSchoolProcess.KEY)
                .businessKey(vestiging)
                .startBeforeActivity(GATEWAY_CURSUS)
                .startBeforeActivity(vanDeSchool)
                .startBeforeActivity(CATCH_OVERGANGSDATUM)
                .execute());
    }

    private boolean correlate(String message, String businessKey) {
        return engine.asSystem(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .correlateAllWithResult()
                .isEmpty());
    }

    @Override
    public void verplaatsMomenten() {
        engine.inOneFlush(() -> {
            Stream.of(OvergangSamenwerkingsverbandProcess.MOMENTEN)
                    .flatMap(moment -> timers(moment).stream())
                    .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
            elkeAndere(kalender, (task, termijn) -> tasks.setDueDate(task.getId(), termijn));
        });
    }

    @Override
    public int verschuivendeTermijnen(Overgangskalender anders) {
        AtomicInteger aantal = new AtomicInteger();
        engine.asSystem(() -> {
            elkeAndere(anders, (task, termijn) -> aantal.incrementAndGet());
            return null;
        });
        return aantal.get();
    }

    @Override
    public List<String> laatPlannenVervallen() {
        return engine.asSystem(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .processDefinitionKey(OvergangSchoolProcess.KEY)
                    .taskDefinitionKey(TASK_OVERGANGSPLAN_MAKEN)
                    .active()
                    .list();
            List<String> vestigingen = List.copyOf(access.businessKeys(open).values());
            open.forEach(task -> runtime.createProcessInstanceModification(task.getProcessInstanceId())
                    .cancelAllForActivity(TASK_OVERGANGSPLAN_MAKEN)
                    .startBeforeActivity(OvergangSchoolProcess.TASK_INFORMATIE_IN_PARNASSYS_PLAATSEN)
                    .execute());
            return vestigingen;
        });
    }

    @Override
    public void herinnerNu() {
        engine.asSystem(() -> {
            timers(OvergangSamenwerkingsverbandProcess.HERINNERINGSMOMENT)
                    .forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(clock.instant())));
            return null;
        });
    }

    private List<Job> timers(String moment) {
        return jobs.createJobQuery().timers().activityId(moment).list();
    }

    private void elkeAndere(Overgangskalender kalender, BiConsumer<Task, Date> doe) {
        List<Task> open = schooltaken.volgenOvergangsdatum();
        Map<String, String> vestigingen = access.businessKeys(open);
        Map<String, School> bekend =
                scholen.alle().stream().collect(Collectors.toMap(School::vestiging, school -> school));
        for (Task task : open) {
            School school = bekend.get(vestigingen.get(task.getId()));
            Date termijn = school == null ? null : OvergangSchoolProcess.termijn(school, kalender);
            Date nu = task.getDueDate();
            if (termijn != null && (nu == null || verschuift(task, nu, termijn))) {
                doe.accept(task, termijn);
            }
        }
    }

    /** A plan has a day of its own, as long as that is early enough. */
    private static boolean verschuift(Task task, Date nu, Date termijn) {
        return TASK_OVERGANGSPLAN_MAKEN.equals(task.getTaskDefinitionKey())
                ? nu.after(termijn)
                : nu.getTime() != termijn.getTime();
    }
}

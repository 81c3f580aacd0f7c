package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.dossier.onderdeel.Onderdeel.SCENARIO;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.GATEWAY_SCENARIO_BEKEND;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.KEY;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.MSG_DOSSIER_INGETROKKEN;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.MSG_OVERGANGSDATUM_BEREIKT;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.MSG_SCENARIO_GEWIJZIGD;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.START_EVENT_OVERGANGSDATUM_BEREIKT;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.SUB_PROCESS_SCENARIO_UITVOEREN;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.TASK_SCENARIO_KIEZEN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

@Component
class CamundaDossierloop implements Dossierloop {

    /** The process of bijlagen-plaatsen.bpmn: one task, about a dossier that is closed. */
    private static final String BIJLAGEN_PLAATSEN = "BijlagenPlaatsenProcess";

    /** All of a road, and the choice of one. */
    private static final List<String> WEG = List.of(SUB_PROCESS_SCENARIO_UITVOEREN, TASK_SCENARIO_KIEZEN);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService jobs;
    private final Consulentoverdracht overdracht;
    private final Termijnherziening termijnen;
    private final Taakverhuizing verhuizing;
    private final EngineAccess engine;

    CamundaDossierloop(
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService jobs,
            Consulentoverdracht overdracht,
            Termijnherziening termijnen,
            Taakverhuizing verhuizing,
            EngineAccess engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.jobs = jobs;
        this.overdracht = overdracht;
        this.termijnen = termijnen;
        this.verhuizing = verhuizing;
        this.engine = engine;
    }

    @Override
    public void start(Collection<Dossier> dossiers) {
        engine.inOneFlush(() -> dossiers.forEach(dossier -> runtime.createProcessInstanceByKey(KEY)
                .businessKey(dossier.nummer().waarde())
                .setVariable(SCENARIO, dossier.scenario().name())
                .execute()));
    }

    @Override
    public void vraagBijlagen(OtDossiernummer nummer) {
        engine.asSystem(() -> runtime.startProcessInstanceByKey(BIJLAGEN_PLAATSEN, nummer.waarde()));
    }

    @Override
    public void trekIn(OtDossiernummer nummer) {
        engine.asSystem(() -> runtime.createMessageCorrelation(MSG_DOSSIER_INGETROKKEN)
                .processInstanceBusinessKey(nummer.waarde())
                .correlateWithResult());
    }

    @Override
    public void wijzigConsulent(OtDossiernummer nummer, String consulent) {
        engine.inOneFlush(() -> overdracht.wijzigConsulent(nummer, consulent));
    }

    @Override
    public Overdracht draagOver(Collection<OtDossiernummer> nummers, String van, String naar) {
        AtomicReference<Overdracht> gedaan = new AtomicReference<>();
        engine.inOneFlush(() -> gedaan.set(overdracht.draagOver(nummers, van, naar)));
        return Objects.requireNonNull(gedaan.get());
    }

    @Override
    public int draagAndereTakenOver(String van, String naar) {
        AtomicInteger taken = new AtomicInteger();
        engine.inOneFlush(() -> taken.set(overdracht.draagAndereTakenOver(van, naar)));
        return taken.get();
    }

    @Override
    public void beginNazorg(Collection<OtDossiernummer> nummers) {
        engine.asSystem(() -> {
            meldOvergangsdatum(nummers, runtime.createProcessInstanceQuery().processDefinitionKey(KEY), Set.of());
            return null;
        });
    }

    /** A message does not reach what is suspended, and nobody is told. As long as a batch still delivers, nothing was missed. */
    @Override
    public void haalNazorgIn(Collection<OtDossiernummer> nummers) {
        engine.asSystem(() -> {
            boolean onderweg = jobs.createBatchStatisticsQuery().type(Batch.TYPE_CORRELATE_MESSAGE).list().stream()
                    .anyMatch(batch -> batch.getRemainingJobs() > 0);
            if (!onderweg) {
                meldOvergangsdatum(
                        nummers,
                        runtime.createProcessInstanceQuery()
                                .processDefinitionKey(KEY)
                                .active(),
                        hebbenHetGehoord());
            }
            return null;
        });
    }

    private Set<String> hebbenHetGehoord() {
        return history
                .createHistoricActivityInstanceQuery()
                .activityId(START_EVENT_OVERGANGSDATUM_BEREIKT)
                .list()
                .stream()
                .map(HistoricActivityInstance::getProcessInstanceId)
                .collect(Collectors.toSet());
    }

    private void meldOvergangsdatum(
            Collection<OtDossiernummer> nummers, ProcessInstanceQuery lopend, Set<String> behalve) {
        Set<OtDossiernummer> nazorg = Set.copyOf(nummers);
        List<String> instances = lopend.list().stream()
                .filter(instance -> nazorg.contains(new OtDossiernummer(instance.getBusinessKey())))
                .map(ProcessInstance::getId)
                .filter(instance -> !behalve.contains(instance))
                .toList();
        if (!instances.isEmpty()) {
            runtime.createMessageCorrelationAsync(MSG_OVERGANGSDATUM_BEREIKT)
                    .processInstanceIds(instances)
                    .correlateAllAsync();
        }
    }

    @Override
    public void houdAan(OtDossiernummer nummer, Class<? extends Onderdeel> soort, String wie, LocalDate tot) {
        engine.asSystem(() -> {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(nummer.waarde())
                    .taskDefinitionKey(OvergangDossierProcess.taakVan(soort))
                    .list()
                    .forEach(task -> {
                        tasks.setAssignee(task.getId(), wie);
                        tasks.setDueDate(task.getId(), Date.from(Overgangskalender.einde(tot)));
                    });
            return null;
        });
    }

    @Override
    public void beeindig(OtDossiernummer nummer) {
        engine.asSystem(() -> {
            instanties(nummer).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "OT_WIJZIGING"));
            return null;
        });
    }

    /** From wherever it stands: on its road, or where the scenario is still to be chosen. */
    @Override
    public void wijzigScenario(OtDossiernummer nummer, Scenario scenario) {
        engine.asSystem(() -> {
            for (ProcessInstance instance : instanties(nummer)) {
                runtime.setVariable(instance.getId(), SCENARIO, scenario.name());
                boolean wordtGekozen = staatIn(instance, TASK_SCENARIO_KIEZEN);
                if (scenario.isGekozen() && !wordtGekozen) {
                    runtime.createMessageCorrelation(MSG_SCENARIO_GEWIJZIGD)
                            .processInstanceId(instance.getId())
                            .correlateAll();
                } else if (scenario.isGekozen()) {
                    verplaats(instance, TASK_SCENARIO_KIEZEN, GATEWAY_SCENARIO_BEKEND);
                } else if (!wordtGekozen) {
                    verplaats(instance, SUB_PROCESS_SCENARIO_UITVOEREN, TASK_SCENARIO_KIEZEN);
                }
            }
            return null;
        });
    }

    private void verplaats(ProcessInstance instance, String van, String naar) {
        runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity(van)
                .startBeforeActivity(naar)
                .execute();
    }

    /** Asked of all that runs: beside a task that was begun by a move, the engine's list of active ids forgets it. */
    private boolean staatIn(ProcessInstance instance, String deel) {
        ActivityInstance staat = runtime.getActivityInstance(instance.getId());
        return staat.getActivityInstances(deel).length > 0 || staat.getTransitionInstances(deel).length > 0;
    }

    @Override
    public void gaVerderNa(OtDossiernummer nummer, Onderdeel deel) {
        verzet(nummer, deel.route(), weg -> weg.startAfterActivity(OvergangDossierProcess.taakVan(deel.getClass())));
    }

    @Override
    public void vraagOpnieuw(OtDossiernummer nummer, Class<? extends Onderdeel> soort) {
        verzet(nummer, Map.of(), weg -> weg.startBeforeActivity(OvergangDossierProcess.taakVan(soort)));
    }

    /** From wherever it stands on its road; what runs beside the road, such as the nazorg, stays. */
    private void verzet(
            OtDossiernummer nummer, Map<String, Object> route, Consumer<ProcessInstanceModificationBuilder> naar) {
        engine.asSystem(() -> {
            for (ProcessInstance instance : instanties(nummer)) {
                runtime.setVariables(instance.getId(), route);
                ProcessInstanceModificationBuilder weg = runtime.createProcessInstanceModification(instance.getId());
                WEG.stream().filter(deel -> staatIn(instance, deel)).forEach(weg::cancelAllForActivity);
                naar.accept(weg);
                weg.execute();
            }
            return null;
        });
    }

    private List<ProcessInstance> instanties(OtDossiernummer nummer) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(nummer.waarde())
                .list();
    }

    @Override
    public void herzieTermijn(OtDossiernummer nummer) {
        engine.asSystem(() -> {
            termijnen.herzie(nummer);
            return null;
        });
    }

    @Override
    public void verhuis(Collection<OtDossiernummer> nummers, School van, School naar, boolean metLeerling) {
        if (!nummers.isEmpty()) {
            engine.inOneFlush(() -> verhuizing.verhuis(nummers, van, naar, metLeerling));
        }
    }

    @Override
    public int openTaken(Collection<OtDossiernummer> nummers) {
        return nummers.isEmpty()
                ? 0
                : engine.asSystem(() -> verhuizing.open(nummers).size());
    }

    @Override
    public void herzieTermijnen() {
        engine.inOneFlush(termijnen::herzie);
    }

    @Override
    public int verschuivendeTermijnen(Overgangskalender anders) {
        return engine.asSystem(() -> termijnen.verschuivend(anders));
    }
}

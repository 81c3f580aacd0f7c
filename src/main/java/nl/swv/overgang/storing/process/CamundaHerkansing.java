package nl.swv.overgang.storing.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.storing.Herkansing;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaHerkansing implements Herkansing {

    /** So many in the request of the user; more go in a batch of the engine, which Cockpit shows. */
    private static final int METEEN = 100;

    /** A definition never changes, so its names are asked for once. */
    private final Map<List<String>, Stapnaam> stappen = new ConcurrentHashMap<>();

    private final ManagementService jobs;
    private final RepositoryService repository;
    private final EngineAccess engine;
    private final Clock clock;

    CamundaHerkansing(ManagementService jobs, RepositoryService repository, EngineAccess engine, Clock clock) {
        this.jobs = jobs;
        this.repository = repository;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Stapnaam stap(@Nullable String definitie, String element) {
        return definitie == null
                ? new Stapnaam("Bulkbewerking", "Bulkbewerking op de achtergrond")
                : stappen.computeIfAbsent(
                        List.of(definitie, element), nieuw -> engine.asSystem(() -> lees(definitie, element)));
    }

    private Stapnaam lees(String definitie, String element) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitie);
        String proces = model.getModelElementsByType(Process.class).stream()
                .map(Process::getName)
                .findFirst()
                .orElse(definitie);
        return model.getModelElementById(element) instanceof FlowElement stap && stap.getName() != null
                ? new Stapnaam(proces, stap.getName())
                : new Stapnaam(proces, element);
    }

    /** Due now: after its last failure the engine would leave a job alone for hours more. */
    @Override
    public void probeerOpnieuw(List<String> ids) {
        Date nu = Date.from(clock.instant());
        if (ids.size() <= METEEN) {
            jobs.setJobRetries(1).jobIds(ids).dueDate(nu).execute();
        } else {
            jobs.setJobRetriesByJobsAsync(1).jobIds(ids).dueDate(nu).executeAsync();
        }
    }

    @Override
    public void wachtNietLanger(List<String> ids) {
        Date nu = Date.from(clock.instant());
        engine.inOneFlush(() -> ids.forEach(id -> jobs.setJobDuedate(id, nu)));
        engine.lookForJobs();
    }
}

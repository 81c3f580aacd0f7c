package nl.swv.overgang.topdossier.process;

import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.GATEWAY_SCHOOL_TOP_GEREED;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.KEY;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.MSG_SCHOOL_TOP_GEREED;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.VOORBIJ;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.WACHTEND;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.school.SchoolTopGereed;
import nl.swv.overgang.topdossier.Wachtplaats;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the waiting dossiers of a school go on (R01), in batches of jobs: a stop only delays those that are left. */
@Component
class WachtendeDossiers implements Wachtplaats {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Dossiers dossiers;
    private final EngineAccess engine;

    WachtendeDossiers(RuntimeService runtime, ManagementService jobs, Dossiers dossiers, EngineAccess engine) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.dossiers = dossiers;
        this.engine = engine;
    }

    @EventListener
    void gaVerder(SchoolTopGereed school) {
        Set<OtDossiernummer> vanDeSchool = Set.copyOf(dossiers.openVan(school.vestiging()));
        engine.asSystem(() -> {
            List<String> wachtend = wachtend().stream()
                    .filter(instance -> vanDeSchool.contains(new OtDossiernummer(instance.getBusinessKey())))
                    .map(ProcessInstance::getId)
                    .toList();
            return wachtend.isEmpty()
                    ? null
                    : runtime.createMessageCorrelationAsync(MSG_SCHOOL_TOP_GEREED)
                            .processInstanceIds(wachtend)
                            .correlateAllAsync();
        });
    }

    @Override
    public boolean gaanVerder(Collection<OtDossiernummer> nummers) {
        Set<OtDossiernummer> gevraagd = Set.copyOf(nummers);
        return engine.asSystem(this::wachtend).stream().anyMatch(opening -> gevraagd.contains(nummer(opening)))
                && isInBeweging();
    }

    /** One that has lost its retries stands still: its dossiers go on when it is tried again, and are checked then. */
    private boolean isInBeweging() {
        return engine.asSystem(() -> jobs.createBatchQuery().type(Batch.TYPE_CORRELATE_MESSAGE).list().stream()
                .anyMatch(batch -> jobs.createJobQuery()
                                        .jobDefinitionId(batch.getBatchJobDefinitionId())
                                        .withRetriesLeft()
                                        .count()
                                > 0
                        || jobs.createJobQuery()
                                        .jobDefinitionId(batch.getSeedJobDefinitionId())
                                        .withRetriesLeft()
                                        .count()
                                > 0));
    }

    @Override
    public List<OtDossiernummer> voorbij(Collection<OtDossiernummer> nummers) {
        return loopt(nummers).map(WachtendeDossiers::nummer).toList();
    }

    @Override
    public void vraagOpnieuw(Collection<OtDossiernummer> nummers) {
        engine.asSystem(() -> {
            loopt(nummers).forEach(this::vraagOpnieuw);
            return null;
        });
    }

    private void vraagOpnieuw(ProcessInstance opening) {
        ProcessInstanceModificationBuilder terug = runtime.createProcessInstanceModification(opening.getId());
        ActivityInstance boom = runtime.getActivityInstance(opening.getId());
        for (String plek : VOORBIJ) {
            if (boom.getActivityInstances(plek).length + boom.getTransitionInstances(plek).length > 0) {
                terug.cancelAllForActivity(plek);
            }
        }
        terug.startBeforeActivity(GATEWAY_SCHOOL_TOP_GEREED).execute();
    }

    private Stream<ProcessInstance> loopt(Collection<OtDossiernummer> nummers) {
        Set<OtDossiernummer> gevraagd = Set.copyOf(nummers);
        return engine
                .asSystem(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .activityIdIn(VOORBIJ)
                        .list())
                .stream()
                .filter(opening -> gevraagd.contains(nummer(opening)));
    }

    private static OtDossiernummer nummer(ProcessInstance opening) {
        return new OtDossiernummer(opening.getBusinessKey());
    }

    private List<ProcessInstance> wachtend() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .activityIdIn(WACHTEND)
                .list();
    }
}

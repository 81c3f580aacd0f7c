package nl.swv.overgang.topdossier.process;

import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.KEY;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.MSG_SCHOOL_TOP_GEREED;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.WACHTEND;

import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.school.SchoolTopGereed;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the waiting dossiers of a school go on (R01), in batches of jobs: a stop only delays those that are left. */
@Component
class WachtendeDossiers {

    private final RuntimeService runtime;
    private final Dossiers dossiers;
    private final EngineAccess engine;

    WachtendeDossiers(RuntimeService runtime, Dossiers dossiers, EngineAccess engine) {
        this.runtime = runtime;
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

    private List<ProcessInstance> wachtend() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .activityIdIn(WACHTEND)
                .list();
    }
}

package nl.swv.overgang.topdossier.process;

import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.KEY;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.MSG_SCHOOL_TOP_GEREED;
import static nl.swv.overgang.topdossier.process.TopDossierOpenenProcess.TASK_KNOPPENCURSUS_AFWACHTEN;

import java.util.Set;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.platform.EngineAccess;
import nl.swv.overgang.school.KnoppencursusGevolgd;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the waiting dossiers of a school go on, in the transaction that registers its course (R01). */
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
    void gaVerder(KnoppencursusGevolgd cursus) {
        Set<String> vanDeSchool = Set.copyOf(dossiers.lopendVan(cursus.vestiging()));
        if (vanDeSchool.isEmpty()) {
            return;
        }
        engine.inOneFlush(() -> runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .activityIdIn(TASK_KNOPPENCURSUS_AFWACHTEN)
                .list()
                .stream()
                .filter(instance -> vanDeSchool.contains(instance.getBusinessKey()))
                .forEach(instance -> runtime.createMessageCorrelation(MSG_SCHOOL_TOP_GEREED)
                        .processInstanceId(instance.getId())
                        .correlate()));
    }
}

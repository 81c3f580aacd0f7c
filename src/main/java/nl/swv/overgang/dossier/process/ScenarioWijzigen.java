package nl.swv.overgang.dossier.process;

import nl.swv.overgang.dossier.Dossierloop;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was open on the old road is dropped; what was recorded stays. */
@Component
class ScenarioWijzigen implements JavaDelegate {

    private final Dossierloop loop;

    ScenarioWijzigen(Dossierloop loop) {
        this.loop = loop;
    }

    @Override
    public void execute(DelegateExecution execution) {
        loop.wijzigScenario(execution.getProcessBusinessKey());
    }
}

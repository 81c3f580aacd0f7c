package nl.swv.overgang.dossier.process;

import nl.swv.overgang.dossier.Dossierbalie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OtDossierSluiten implements JavaDelegate {

    private final Dossierbalie balie;

    OtDossierSluiten(Dossierbalie balie) {
        this.balie = balie;
    }

    @Override
    public void execute(DelegateExecution execution) {
        balie.sluit(execution.getProcessBusinessKey());
    }
}

package nl.swv.overgang.topdossier.process;

import nl.swv.overgang.topdossier.TopDossierGeweigerd;
import nl.swv.overgang.topdossier.TopDossierbalie;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Calls TOP Dossier with a key that every retry repeats: one TOP Dossier, whatever crashes in between (R03). */
@Component
class TopDossierAanmaken implements JavaDelegate {

    private final TopDossierbalie balie;

    TopDossierAanmaken(TopDossierbalie balie) {
        this.balie = balie;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            balie.open(execution.getProcessBusinessKey(), execution.getCurrentActivityId());
        } catch (TopDossierGeweigerd e) {
            throw new BpmnError(TopDossierOpenenProcess.ERR_TOP_DOSSIER_GEWEIGERD, e);
        }
    }
}

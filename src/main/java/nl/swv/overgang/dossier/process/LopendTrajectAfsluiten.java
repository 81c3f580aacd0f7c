package nl.swv.overgang.dossier.process;

import nl.swv.overgang.dossier.Dossierbalie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LopendTrajectAfsluiten implements JavaDelegate {

    private final Dossierbalie balie;

    LopendTrajectAfsluiten(Dossierbalie balie) {
        this.balie = balie;
    }

    @Override
    public void execute(DelegateExecution execution) {
        balie.sluitTrajectAf(execution.getProcessBusinessKey());
    }
}

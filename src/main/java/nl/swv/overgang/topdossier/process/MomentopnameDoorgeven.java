package nl.swv.overgang.topdossier.process;

import nl.swv.overgang.topdossier.TopDossierbalie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lies in overgang-dossier.bpmn, after the school recorded the momentopname (R06). */
@Component
class MomentopnameDoorgeven implements JavaDelegate {

    private final TopDossierbalie balie;

    MomentopnameDoorgeven(TopDossierbalie balie) {
        this.balie = balie;
    }

    @Override
    public void execute(DelegateExecution execution) {
        balie.geefMomentopnameDoor(execution.getProcessBusinessKey(), execution.getCurrentActivityId());
    }
}

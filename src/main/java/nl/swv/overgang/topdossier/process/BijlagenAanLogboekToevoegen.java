package nl.swv.overgang.topdossier.process;

import nl.swv.overgang.topdossier.TopDossierbalie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Each bijlage with its own key, so a retry adds none twice. */
@Component
class BijlagenAanLogboekToevoegen implements JavaDelegate {

    private final TopDossierbalie balie;

    BijlagenAanLogboekToevoegen(TopDossierbalie balie) {
        this.balie = balie;
    }

    @Override
    public void execute(DelegateExecution execution) {
        balie.voegBijlagenToe(execution.getProcessBusinessKey(), execution.getCurrentActivityId());
    }
}

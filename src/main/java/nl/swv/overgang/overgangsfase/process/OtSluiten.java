package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.overgangsfase.Overgangsleiding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** B2: all or nothing, so a stop half-way begins anew. */
@Component
class OtSluiten implements JavaDelegate {

    private final Overgangsleiding leiding;

    OtSluiten(Overgangsleiding leiding) {
        this.leiding = leiding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leiding.sluitOt();
    }
}

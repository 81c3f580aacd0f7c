package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.overgangsfase.Overgangsleiding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every school begins once, also when this runs again. */
@Component
class ScholenLatenBeginnen implements JavaDelegate {

    private final Overgangsleiding leiding;

    ScholenLatenBeginnen(Overgangsleiding leiding) {
        this.leiding = leiding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leiding.laatScholenBeginnen();
    }
}

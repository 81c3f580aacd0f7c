package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.overgangsfase.Scholenovergang;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** R08: from here on the school does nothing in OT, whatever is still open. */
@Component
class OtToegangIntrekken implements JavaDelegate {

    private final Scholenovergang overgang;

    OtToegangIntrekken(Scholenovergang overgang) {
        this.overgang = overgang;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overgang.trekOtIn(execution.getProcessBusinessKey());
    }
}

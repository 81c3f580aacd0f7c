package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.overgangsfase.Scholenovergang;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The question at the gateway "Knoppencursus gevolgd?" (B1). */
@Component
public class KnoppencursusBekend {

    private final Scholenovergang overgang;

    KnoppencursusBekend(@Lazy Scholenovergang overgang) {
        this.overgang = overgang;
    }

    public boolean geldt(DelegateExecution execution) {
        return overgang.isCursusGevolgd(execution.getProcessBusinessKey());
    }
}

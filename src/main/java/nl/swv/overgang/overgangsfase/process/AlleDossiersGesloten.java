package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.overgangsfase.Overgangsleiding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The question "Alle OT-dossiers gesloten?" for the samenwerkingsverband (B6). */
@Component
public class AlleDossiersGesloten {

    private final Overgangsleiding leiding;

    AlleDossiersGesloten(@Lazy Overgangsleiding leiding) {
        this.leiding = leiding;
    }

    public boolean geldt(DelegateExecution execution) {
        return leiding.isAllesGesloten();
    }
}

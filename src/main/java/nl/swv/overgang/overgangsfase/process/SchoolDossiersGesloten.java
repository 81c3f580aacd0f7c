package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.overgangsfase.Scholenovergang;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The question "Alle OT-dossiers gesloten?" for one school. */
@Component
public class SchoolDossiersGesloten {

    private final Scholenovergang overgang;

    SchoolDossiersGesloten(@Lazy Scholenovergang overgang) {
        this.overgang = overgang;
    }

    public boolean geldt(DelegateExecution execution) {
        return overgang.isAllesGesloten(execution.getProcessBusinessKey());
    }
}

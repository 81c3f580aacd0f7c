package nl.swv.overgang.dossier.process;

import java.time.LocalDate;
import java.util.Date;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.platform.Overgangskalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When a task is due: at the end of the last school day on which it is in time. Asked by the diagrams. */
@Component
public class Termijn {

    private final Dossiers dossiers;
    private final Overgangskalender kalender;

    Termijn(@Lazy Dossiers dossiers, Overgangskalender kalender) {
        this.dossiers = dossiers;
        this.kalender = kalender;
    }

    public Date van(DelegateExecution execution) {
        LocalDate dag = dossiers.vind(execution.getProcessBusinessKey())
                .orElseThrow(DossierOnbekend::new)
                .termijn(kalender);
        return Date.from(Overgangskalender.einde(dag));
    }
}

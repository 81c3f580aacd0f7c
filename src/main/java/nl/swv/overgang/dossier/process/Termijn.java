package nl.swv.overgang.dossier.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.platform.Overgangskalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When a task is due: at the end of the last school day on which it is in time. Asked by the diagrams. */
@Component
public class Termijn {

    private static final int WEEK = 5;

    private final Dossiers dossiers;
    private final Overgangskalender kalender;
    private final Clock clock;

    Termijn(@Lazy Dossiers dossiers, Overgangskalender kalender, Clock clock) {
        this.dossiers = dossiers;
        this.kalender = kalender;
        this.clock = clock;
    }

    public Date van(DelegateExecution execution) {
        return van(dossiers.vind(execution.getProcessBusinessKey()).orElseThrow(DossierOnbekend::new));
    }

    Date van(Dossier dossier) {
        return Date.from(Overgangskalender.einde(dossier.termijn(kalender)));
    }

    /** Five school days from now. */
    public Date binnenWeek() {
        return Date.from(Overgangskalender.einde(kalender.schooldagenNa(LocalDate.now(clock), WEEK)));
    }
}

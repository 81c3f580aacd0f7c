package nl.swv.overgang.overgangsfase.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.swv.overgang.platform.Overgangskalender;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When a task of a school is due, counted in its own school days. Asked by the diagram. */
@Component
public class Schooltermijn {

    private static final int SCHOOLDAGEN_VOOR_PLAN = 10;
    private static final int SCHOOLDAGEN_OM_TE_BEVESTIGEN = 10;

    private final Scholen scholen;
    private final Overgangskalender kalender;
    private final Clock clock;

    Schooltermijn(@Lazy Scholen scholen, Overgangskalender kalender, Clock clock) {
        this.scholen = scholen;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** The last school day before the overgangsdatum (B5). */
    public Date van(DelegateExecution execution) {
        return van(school(execution));
    }

    Date van(School school) {
        return eind(laatste(van(school, kalender)));
    }

    /** Ten school days for the plan, but before the overgangsdatum. */
    public Date plan(DelegateExecution execution) {
        Overgangskalender eigen = van(school(execution), kalender);
        LocalDate plan = eigen.schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN_VOOR_PLAN);
        return eind(plan.isBefore(laatste(eigen)) ? plan : laatste(eigen));
    }

    public Date bevestigen(DelegateExecution execution) {
        return eind(van(school(execution), kalender).schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN_OM_TE_BEVESTIGEN));
    }

    private School school(DelegateExecution execution) {
        return scholen.vind(execution.getProcessBusinessKey()).orElseThrow(SchoolOnbekend::new);
    }

    private static Overgangskalender van(School school, Overgangskalender kalender) {
        return kalender.metVrijeDagen(school.vrijeDagen());
    }

    private static LocalDate laatste(Overgangskalender eigen) {
        return eigen.laatsteSchooldagVoor(eigen.overgangsdatum());
    }

    private Date eind(LocalDate dag) {
        return Date.from(Overgangskalender.einde(dag));
    }
}

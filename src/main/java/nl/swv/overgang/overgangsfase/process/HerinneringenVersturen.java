package nl.swv.overgang.overgangsfase.process;

import java.time.Clock;
import java.time.LocalDate;
import nl.swv.overgang.herinnering.Herinneringen;
import nl.swv.overgang.herinnering.Moment;
import nl.swv.overgang.platform.Overgangskalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** One message a person for this day; who has had it is not sent it again. */
@Component
class HerinneringenVersturen implements JavaDelegate {

    private final Herinneringen herinneringen;
    private final Overgangskalender kalender;
    private final Clock clock;

    HerinneringenVersturen(Herinneringen herinneringen, Overgangskalender kalender, Clock clock) {
        this.herinneringen = herinneringen;
        this.kalender = kalender;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate overgangsdatum = kalender.overgangsdatum();
        herinneringen.verstuur(
                new Moment(vandaag, overgangsdatum, kalender.schooldagenTot(vandaag, overgangsdatum.minusDays(1))));
    }
}

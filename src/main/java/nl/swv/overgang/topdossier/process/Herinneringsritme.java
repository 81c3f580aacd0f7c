package nl.swv.overgang.topdossier.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.swv.overgang.platform.Overgangskalender;
import org.springframework.stereotype.Component;

/** Every five school days, in the morning. The engine asks again each time it is due. */
@Component
public class Herinneringsritme {

    private static final int SCHOOLDAGEN = 5;
    private static final LocalTime OCHTEND = LocalTime.of(8, 0);

    private final Overgangskalender kalender;
    private final Clock clock;

    Herinneringsritme(Overgangskalender kalender, Clock clock) {
        this.kalender = kalender;
        this.clock = clock;
    }

    /** An ISO 8601 repetition that begins at the next reminder; its period is never used. */
    public String cyclus() {
        LocalDate dag = kalender.schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN);
        Instant volgende =
                dag.atTime(OCHTEND).atZone(Overgangskalender.AMSTERDAM).toInstant();
        return "R/%s/P1D".formatted(volgende);
    }
}

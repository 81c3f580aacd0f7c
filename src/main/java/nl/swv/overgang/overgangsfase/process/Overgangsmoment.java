package nl.swv.overgang.overgangsfase.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import nl.swv.overgang.platform.Overgangskalender;
import org.springframework.stereotype.Component;

/** The moments of the overgang. Asked by the diagrams, and again when the overgangsdatum moves. */
@Component
public class Overgangsmoment {

    private static final int SCHOOLDAGEN_OM_AF_TE_SLUITEN = 10;
    private static final LocalTime OCHTEND = LocalTime.of(8, 0);

    private final Overgangskalender kalender;
    private final Clock clock;

    Overgangsmoment(Overgangskalender kalender, Clock clock) {
        this.kalender = kalender;
        this.clock = clock;
    }

    /** The first moment of the overgangsdatum, in Amsterdam. */
    public Date begin() {
        return Date.from(Overgangskalender.begin(kalender.overgangsdatum()));
    }

    /**
     * An ISO 8601 repetition that begins at the next reminder; its period is never used, as the engine asks again each
     * time. After the last one it names the overgangsdatum, by when nobody waits for it any more.
     */
    public String herinneringen() {
        LocalDate dag = kalender.volgendeHerinnering(LocalDate.now(clock)).orElse(kalender.overgangsdatum());
        Instant volgende =
                dag.atTime(OCHTEND).atZone(Overgangskalender.AMSTERDAM).toInstant();
        return "R/%s/P1D".formatted(volgende);
    }

    public Date afsluiten() {
        return Date.from(
                Overgangskalender.einde(kalender.schooldagenNa(LocalDate.now(clock), SCHOOLDAGEN_OM_AF_TE_SLUITEN)));
    }
}

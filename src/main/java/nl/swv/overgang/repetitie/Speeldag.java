package nl.swv.overgang.repetitie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.swv.overgang.platform.kalender.Overgangskalender;

/**
 * A day of the play, for those who act on it.
 *
 * @param overgangsdatum from this day on ParnasSys is too late (R07)
 */
record Speeldag(LocalDate dag, LocalDate overgangsdatum) {

    /** The hour at which people do their tasks. */
    static final LocalTime WERKUUR = LocalTime.of(15, 0);

    boolean isTeLaat() {
        return !dag.isBefore(overgangsdatum);
    }

    /** So many hours before the work is recorded. */
    Instant eerder(int uren) {
        return dag.atTime(WERKUUR)
                .atZone(Overgangskalender.AMSTERDAM)
                .toInstant()
                .minusSeconds(3600L * uren);
    }
}

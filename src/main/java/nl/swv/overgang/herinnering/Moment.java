package nl.swv.overgang.herinnering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which people are reminded; within an installation its day is its key.
 *
 * @param dag the civil day in Europe/Amsterdam (R14) that the reminder is of, also when it is sent later
 * @param overgangsdatum the first day without OT
 * @param schooldagen school days left until the overgangsdatum, 0 or more
 * @param verzetVan the former overgangsdatum, when it moved on this day
 */
public record Moment(LocalDate dag, LocalDate overgangsdatum, long schooldagen, @Nullable LocalDate verzetVan) {

    boolean isVoorbij() {
        return !dag.isBefore(overgangsdatum);
    }
}

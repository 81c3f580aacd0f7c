package nl.swv.overgang.repetitie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the repetitie is played.
 *
 * @param van the first day; empty means 1 September before the overgangsdatum
 * @param tot the last day; empty means 31 January after it
 * @param zaad the same seed gives the same play
 * @param school mean number of school days before an IB'er has done a task
 * @param consulent the same for a consulent
 * @param coordinator the same for the coördinator
 * @param directie the same for a schooldirecteur
 * @param cursusTeLaat which share of the schools without a course follows it only after the overgangsdatum, 0 to 1
 * @param meteen whether it is played at start, or only by the button
 */
@ConfigurationProperties("overgang.repetitie")
public record Instellingen(
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @DefaultValue("2026") long zaad,
        @DefaultValue("20") double school,
        @DefaultValue("8") double consulent,
        @DefaultValue("2") double coordinator,
        @DefaultValue("4") double directie,
        @DefaultValue("0.35") double cursusTeLaat,
        @DefaultValue("true") boolean meteen) {

    LocalDate van(LocalDate overgangsdatum) {
        return van != null ? van : LocalDate.of(overgangsdatum.minusDays(1).getYear(), 9, 1);
    }

    LocalDate tot(LocalDate overgangsdatum) {
        return tot != null ? tot : overgangsdatum.plusMonths(1).minusDays(1);
    }
}

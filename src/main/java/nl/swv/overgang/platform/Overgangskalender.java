package nl.swv.overgang.platform;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The overgangsdatum and the school days around it: civil dates in Europe/Amsterdam (R14).
 *
 * @param overgangsdatum the first day without OT; without one the next 1 January, which profile productie refuses
 * @param vakanties periods without school days, both ends included
 */
@ConfigurationProperties("overgang")
public record Overgangskalender(@Nullable LocalDate overgangsdatum, @DefaultValue List<Vakantie> vakanties) {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    public record Vakantie(LocalDate van, LocalDate tot) {

        boolean omvat(LocalDate dag) {
            return !dag.isBefore(van) && !dag.isAfter(tot);
        }
    }

    public Overgangskalender {
        if (overgangsdatum == null) {
            overgangsdatum = LocalDate.now(Clock.system(AMSTERDAM)).plusYears(1).withDayOfYear(1);
        }
    }

    @Override
    public LocalDate overgangsdatum() {
        return java.util.Objects.requireNonNull(overgangsdatum);
    }

    /** B5 and R07: what is done on the overgangsdatum or after it is too late. */
    public boolean isTeLaat(LocalDate dag) {
        return !dag.isBefore(overgangsdatum());
    }

    public boolean isSchooldag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && vakanties.stream().noneMatch(vakantie -> vakantie.omvat(dag));
    }

    /** The day that lies so many school days after the given one. */
    public LocalDate schooldagenNa(LocalDate dag, int aantal) {
        LocalDate later = dag;
        for (int geteld = 0; geteld < aantal; ) {
            later = later.plusDays(1);
            geteld += isSchooldag(later) ? 1 : 0;
        }
        return later;
    }

    public LocalDate laatsteSchooldagVoor(LocalDate dag) {
        LocalDate eerder = dag.minusDays(1);
        while (!isSchooldag(eerder)) {
            eerder = eerder.minusDays(1);
        }
        return eerder;
    }

    /** The last school day on which something is in time: before its own end passes, and before the overgangsdatum. */
    public LocalDate termijn(@Nullable LocalDate einddatum) {
        LocalDate na = einddatum == null ? LocalDate.MAX : einddatum.plusDays(1);
        return laatsteSchooldagVoor(na.isBefore(overgangsdatum()) ? na : overgangsdatum());
    }

    public static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }
}

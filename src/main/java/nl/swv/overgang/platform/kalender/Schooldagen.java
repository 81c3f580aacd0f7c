package nl.swv.overgang.platform.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;

/**
 * Counts in days with school: no weekend and not free.
 *
 * @param isVrij which weekdays have no school
 */
record Schooldagen(Predicate<LocalDate> isVrij) {

    /** More free days in a row than this are a mistake in the settings. */
    private static final int LANGSTE_VAKANTIE = 366;

    static Schooldagen buiten(Collection<Vakantie> vakanties) {
        List<Vakantie> vast = List.copyOf(vakanties);
        return new Schooldagen(dag -> vast.stream().anyMatch(vakantie -> vakantie.omvat(dag)));
    }

    Schooldagen zonder(Set<LocalDate> dagen) {
        return new Schooldagen(isVrij.or(dagen::contains));
    }

    boolean heeft(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !isVrij.test(dag);
    }

    LocalDate na(LocalDate dag, int aantal) {
        LocalDate later = dag;
        for (int geteld = 0; geteld < aantal; geteld++) {
            later = eerste(later, 1);
        }
        return later;
    }

    LocalDate voor(LocalDate dag) {
        return eerste(dag, -1);
    }

    int aantal(LocalDate van, LocalDate tot) {
        return tot.isAfter(van)
                ? (int) van.plusDays(1)
                        .datesUntil(tot.plusDays(1))
                        .filter(this::heeft)
                        .count()
                : 0;
    }

    private LocalDate eerste(LocalDate vanaf, int richting) {
        return Stream.iterate(vanaf.plusDays(richting), dag -> dag.plusDays(richting))
                .limit(LANGSTE_VAKANTIE)
                .filter(this::heeft)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Geen schooldag in %d dagen %s %s. Kijk overgang.vakanties, het vakantiebestand en de vrije dagen van de school na."
                                .formatted(LANGSTE_VAKANTIE, richting < 0 ? "voor" : "na", vanaf)));
    }
}

package nl.swv.overgang.stand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.stand.Voortgang.Tempo;
import nl.swv.overgang.stand.Voortgang.Vrij;

/** Reads pace and school days off the calendar. */
final class Vooruitblik {

    private static final int MEER_DAN_EEN_WEEKEND = 3;
    private static final int VIER_WEKEN = 28;

    private Vooruitblik() {}

    static Tempo tempo(SortedMap<LocalDate, Long> gesloten, long open, LocalDate vandaag, Overgangskalender kalender) {
        int over = kalender.schooldagenTot(vandaag, kalender.overgangsdatum().minusDays(1));
        LocalDate van = vandaag.minusDays(VIER_WEKEN);
        LocalDate begin = gesloten.isEmpty() || gesloten.firstKey().isBefore(van) ? van : gesloten.firstKey();
        int geweest = Math.max(1, kalender.schooldagenTot(begin.minusDays(1), vandaag));
        long gedaan = gesloten.tailMap(begin).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Tempo(over, (double) open / Math.max(1, over), (double) gedaan / geweest);
    }

    static List<Vrij> vrij(LocalDate van, LocalDate tot, Overgangskalender kalender) {
        List<Vrij> vrij = new ArrayList<>();
        LocalDate begin = van;
        for (LocalDate dag = van; !dag.isAfter(tot.plusDays(1)); dag = dag.plusDays(1)) {
            if (dag.isAfter(tot) || kalender.isSchooldag(dag)) {
                if (begin.plusDays(MEER_DAN_EEN_WEEKEND).compareTo(dag) <= 0) {
                    vrij.add(new Vrij(begin, dag.minusDays(1)));
                }
                begin = dag.plusDays(1);
            }
        }
        return vrij;
    }
}

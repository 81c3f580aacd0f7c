package nl.swv.overgang.stand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.stand.Voortgang.Aanloop;
import nl.swv.overgang.stand.Voortgang.Tempo;
import nl.swv.overgang.stand.Voortgang.Trede;
import nl.swv.overgang.stand.Voortgang.Vrij;

/** Reads pace and school days off the calendar. */
final class Vooruitblik {

    private static final int MEER_DAN_EEN_WEEKEND = 3;
    private static final int VIER_WEKEN = 28;

    private Vooruitblik() {}

    static Tempo tempo(SortedMap<LocalDate, Long> gedaan, long open, LocalDate vandaag, Overgangskalender kalender) {
        int over = kalender.schooldagenTot(vandaag, kalender.overgangsdatum().minusDays(1));
        LocalDate van = vandaag.minusDays(VIER_WEKEN);
        LocalDate begin = gedaan.isEmpty() || gedaan.firstKey().isBefore(van) ? van : gedaan.firstKey();
        int geweest = Math.max(1, kalender.schooldagenTot(begin.minusDays(1), vandaag));
        long klaar = gedaan.tailMap(begin).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Tempo(
                over,
                tienden(open, Math.max(1, over), RoundingMode.CEILING),
                tienden(klaar, geweest, RoundingMode.HALF_UP),
                geweest);
    }

    private static double tienden(long deel, long geheel, RoundingMode afronding) {
        return BigDecimal.valueOf(deel)
                .divide(BigDecimal.valueOf(geheel), 1, afronding)
                .doubleValue();
    }

    /** Only school days count: flat on days off, and nothing is left on the last school day before the overgangsdatum. */
    static List<Trede> nodig(long open, LocalDate vandaag, Overgangskalender kalender) {
        List<LocalDate> dagen = vandaag.isBefore(kalender.overgangsdatum())
                ? vandaag.plusDays(1)
                        .datesUntil(kalender.overgangsdatum())
                        .filter(kalender::isSchooldag)
                        .toList()
                : List.of();
        if (open == 0 || dagen.isEmpty()) {
            return List.of();
        }
        List<Trede> treden = new ArrayList<>(List.of(new Trede(vandaag, open)));
        for (int dag = 1; dag <= dagen.size(); dag++) {
            treden.add(new Trede(
                    dagen.get(dag - 1), tienden(open * (dagen.size() - dag), dagen.size(), RoundingMode.HALF_UP)));
        }
        return treden;
    }

    /** What is closed today counts from the day after it, on a day off from the day after the next school day. */
    static Aanloop aanloop(
            SortedMap<LocalDate, Long> gedaan, long open, LocalDate vandaag, Overgangskalender kalender) {
        LocalDate begint = kalender.schooldagenNa(vandaag.minusDays(1), 1).plusDays(1);
        return new Aanloop(Verleden.van(gedaan, open, begint, kalender).afgerond(), begint);
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

package nl.swv.overgang.stand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.swv.overgang.platform.kalender.Overgangskalender;

/**
 * The last school days before today, in order, from the first finished dossier on: before it nobody had had the time.
 *
 * @param klaar the dossiers finished on each
 * @param open the dossiers open at its beginning: of those known today, whenever they came in
 * @param laatste the civil day of the last closing of all
 */
record Verleden(int[] klaar, long[] open, Optional<LocalDate> laatste) {

    static final int WEEK = 5;

    private static final int WEKEN = 8;

    static Verleden van(
            SortedMap<LocalDate, Long> afgerondPerDag, long open, LocalDate vandaag, Overgangskalender kalender) {
        TreeMap<LocalDate, Long> bekend = new TreeMap<>(afgerondPerDag.headMap(vandaag.plusDays(1)));
        bekend.values().removeIf(aantal -> aantal == 0);
        TreeMap<LocalDate, Long> perSchooldag = new TreeMap<>();
        if (!bekend.isEmpty()) {
            bekend.firstKey()
                    .datesUntil(vandaag)
                    .filter(kalender::isSchooldag)
                    .forEach(dag -> perSchooldag.put(dag, 0L));
        }
        long daarna = 0;
        for (var dag : bekend.entrySet()) {
            // what was closed on a day off is work of the next school day, which may not be over yet
            LocalDate schooldag = perSchooldag.ceilingKey(dag.getKey());
            if (schooldag == null) {
                daarna += dag.getValue();
            } else {
                perSchooldag.merge(schooldag, dag.getValue(), Long::sum);
            }
        }
        int[] alle = perSchooldag.values().stream().mapToInt(Math::toIntExact).toArray();
        int[] klaar = Arrays.copyOfRange(alle, Math.max(0, alle.length - WEKEN * WEEK), alle.length);
        Optional<LocalDate> laatste = bekend.isEmpty() ? Optional.empty() : Optional.of(bekend.lastKey());
        return new Verleden(klaar, open(klaar, open + daarna), laatste);
    }

    private static long[] open(int[] klaar, long daarna) {
        long[] open = new long[klaar.length];
        long nu = daarna;
        for (int dag = klaar.length - 1; dag >= 0; dag--) {
            nu += klaar[dag];
            open[dag] = nu;
        }
        return open;
    }

    int dagen() {
        return klaar.length;
    }

    long afgerond() {
        return Arrays.stream(klaar).asLongStream().sum();
    }

    int weken() {
        return (dagen() + WEEK - 1) / WEEK;
    }
}

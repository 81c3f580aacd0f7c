package nl.swv.overgang.stand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * When all dossiers will be done, if people go on as in the last eight school weeks: see docs/adr/0024.
 *
 * @param afgerond dossiers finished in the weeks that it rests on
 * @param weken those weeks, of five school days each; the first may be shorter
 * @param kansOpTijd the chance, 0 to 1, that the last dossier is done before the overgangsdatum
 * @param p50 the day on which half of the runs are done; null when that lies more than three years ahead
 * @param p85 the same for 85 %
 * @param p95 the same for 95 %
 */
public record Prognose(
        long afgerond,
        int weken,
        double kansOpTijd,
        @Nullable LocalDate p50,
        @Nullable LocalDate p85,
        @Nullable LocalDate p95) {

    /** Fewer finished dossiers than this say nothing of those to come. */
    public static final int GENOEG = 10;

    private static final int JAREN_VOORUIT = 3;

    /**
     * The same day and the same figures give the same answer.
     *
     * @param afgerondPerDag the finished dossiers of each civil day, of all time; a day that is not in it has none
     * @param open dossiers that are not done yet
     * @param vandaag counts for the stock, not for the pace: the day is not over
     * @param overgangsdatum the first day that is too late
     * @return nothing below {@value #GENOEG} finished dossiers in the weeks it would rest on
     */
    public static Optional<Prognose> bereken(
            SortedMap<LocalDate, Long> afgerondPerDag,
            long open,
            LocalDate vandaag,
            LocalDate overgangsdatum,
            Overgangskalender kalender) {
        Verleden verleden = Verleden.van(afgerondPerDag, open, vandaag, kalender);
        if (open == 0) {
            return verleden.laatste().map(dag -> klaar(verleden, dag, overgangsdatum));
        }
        if (verleden.afgerond() < GENOEG) {
            return Optional.empty();
        }
        List<LocalDate> vooruit = vandaag.plusDays(1)
                .datesUntil(vandaag.plusYears(JAREN_VOORUIT))
                .filter(kalender::isSchooldag)
                .toList();
        int[] klaarOp = new MonteCarlo(verleden, vandaag.toEpochDay()).speel(open, vooruit.size());
        long opTijd = 0;
        for (int dag = 0; dag < klaarOp.length && vooruit.get(dag).isBefore(overgangsdatum); dag++) {
            opTijd += klaarOp[dag];
        }
        return Optional.of(new Prognose(
                verleden.afgerond(),
                verleden.weken(),
                (double) opTijd / MonteCarlo.KEREN,
                dag(klaarOp, vooruit, 50),
                dag(klaarOp, vooruit, 85),
                dag(klaarOp, vooruit, 95)));
    }

    private static Prognose klaar(Verleden verleden, LocalDate dag, LocalDate overgangsdatum) {
        double kans = dag.isBefore(overgangsdatum) ? 1 : 0;
        return new Prognose(verleden.afgerond(), verleden.weken(), kans, dag, dag, dag);
    }

    private static @Nullable LocalDate dag(int[] klaarOp, List<LocalDate> vooruit, int procent) {
        long klaar = 0;
        for (int dag = 0; dag < klaarOp.length; dag++) {
            klaar += klaarOp[dag];
            if (klaar * 100 >= (long) procent * MonteCarlo.KEREN) {
                return vooruit.get(dag);
            }
        }
        return null;
    }
}

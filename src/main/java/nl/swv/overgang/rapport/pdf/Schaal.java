package nl.swv.overgang.rapport.pdf;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.swv.overgang.stand.Prognose;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.stand.Voortgang.Dag;

/**
 * Turns days and numbers of dossiers into places in a drawing.
 *
 * @param vlak where the lines are, in the units of the drawing
 * @param meest at the top of it
 */
record Schaal(Rectangle2D vlak, LocalDate van, LocalDate tot, long meest) {

    private static final int STREPEN = 5;
    private static final int DATUMS = 7;

    /** From the first day to the last that the chart has something to say of. */
    static Schaal van(Rectangle2D vlak, Voortgang stand) {
        Prognose prognose = stand.prognose();
        Stream<LocalDate> einden = prognose == null
                ? Stream.of(stand.vandaag(), stand.overgangsdatum())
                : Stream.of(stand.vandaag(), stand.overgangsdatum(), prognose.p50(), prognose.p85(), prognose.p95())
                        .filter(dag -> dag != null);
        LocalDate van =
                stand.dagen().isEmpty() ? stand.vandaag() : stand.dagen().get(0).dag();
        long meest = stand.dagen().stream().mapToLong(Dag::open).max().orElse(0);
        LocalDate tot = einden.max(LocalDate::compareTo).orElse(stand.vandaag());
        long stap = stap(meest);
        return new Schaal(vlak, van, tot, Math.max(1, (meest + stap - 1) / stap) * stap);
    }

    double x(LocalDate dag) {
        double dagen = Math.max(1, ChronoUnit.DAYS.between(van, tot));
        double plaats = Math.max(0, Math.min(1, ChronoUnit.DAYS.between(van, dag) / dagen));
        return vlak.getX() + plaats * vlak.getWidth();
    }

    double y(long open) {
        return vlak.getMaxY() - (double) open / meest * vlak.getHeight();
    }

    LongStream strepen() {
        return LongStream.iterate(0, streep -> streep <= meest, streep -> streep + stap(meest));
    }

    Stream<LocalDate> datums() {
        long stap = Math.max(1, ChronoUnit.DAYS.between(van, tot) / DATUMS);
        return Stream.iterate(van, dag -> !dag.isAfter(tot), dag -> dag.plusDays(stap));
    }

    /** 1, 2 or 5 with noughts: so that there are about five lines. */
    private static long stap(long meest) {
        long macht = 1;
        while (10 * macht * STREPEN <= meest) {
            macht *= 10;
        }
        for (long keer : new long[] {1, 2, 5}) {
            if (keer * macht * STREPEN >= meest) {
                return keer * macht;
            }
        }
        return 10 * macht;
    }
}

package nl.swv.overgang.stand;

import java.util.SplittableRandom;

/**
 * Plays what is open to its end, many times. Each run first draws weeks of the past, with replacement, so that what
 * is not known of the pace counts too; then each week ahead is one of those.
 */
final class MonteCarlo {

    static final int KEREN = 10_000;

    /** Below two weeks there is no choice of weeks: single days are drawn. */
    private static final int TE_KORT = 2 * Verleden.WEEK;

    private final Verleden verleden;
    private final SplittableRandom toeval;
    private final int week;
    private final int[] weken;

    MonteCarlo(Verleden verleden, long zaad) {
        this.verleden = verleden;
        this.toeval = new SplittableRandom(zaad);
        this.week = verleden.dagen() < TE_KORT ? 1 : Verleden.WEEK;
        this.weken = new int[verleden.dagen() / week];
    }

    /** @return how many runs are done on each of the days ahead; those that need more days are in none of them */
    int[] speel(long open, int dagenVooruit) {
        int[] klaarOp = new int[dagenVooruit];
        for (int keer = 0; keer < KEREN; keer++) {
            int dag = klaarNa(open, dagenVooruit);
            if (dag < dagenVooruit) {
                klaarOp[dag]++;
            }
        }
        return klaarOp;
    }

    private int klaarNa(long open, int dagenVooruit) {
        for (int i = 0; i < weken.length; i++) {
            weken[i] = toeval.nextInt(verleden.dagen());
        }
        Werktempo tempo = Werktempo.van(verleden, weken, week);
        long over = open;
        int begin = 0;
        for (int dag = 0; dag < dagenVooruit; dag++) {
            if (dag % week == 0) {
                begin = weken[toeval.nextInt(weken.length)];
            }
            int toen = (begin + dag % week) % verleden.dagen();
            int klaar = verleden.klaar()[toen];
            if (klaar > 0) {
                over -= uit(klaar, tempo.bij(over) / tempo.bij(verleden.open()[toen]));
                if (over <= 0) {
                    return dag;
                }
            }
        }
        return dagenVooruit;
    }

    /** How many of so many happen again, each with this chance: a binomial draw. */
    private long uit(int aantal, double kans) {
        if (kans >= 1) {
            return aantal;
        }
        double verwacht = aantal * kans;
        if (verwacht > 20) {
            double afwijking = Math.sqrt(verwacht * (1 - kans)) * toeval.nextGaussian();
            return Math.max(0, Math.min(aantal, Math.round(verwacht + afwijking)));
        }
        return aantal > 20 ? vanRaakNaarRaak(aantal, kans) : eenVoorEen(aantal, kans);
    }

    private int eenVoorEen(int aantal, double kans) {
        int getrokken = 0;
        for (int i = 0; i < aantal; i++) {
            if (toeval.nextDouble() < kans) {
                getrokken++;
            }
        }
        return getrokken;
    }

    /** For a big number with a small chance, the long tail of a run: as many steps as there are hits. */
    private int vanRaakNaarRaak(int aantal, double kans) {
        double logMis = Math.log1p(-kans);
        int getrokken = 0;
        for (double plek = sprong(logMis); plek <= aantal; plek += sprong(logMis)) {
            getrokken++;
        }
        return getrokken;
    }

    private double sprong(double logMis) {
        return 1 + Math.floor(Math.log(1 - toeval.nextDouble()) / logMis);
    }

    /**
     * What is finished in a day: a fixed number, and a share of what is open. People who work through a pile have the
     * first, people who each have their own few dossiers the second; the weeks themselves say how much of each.
     */
    private record Werktempo(double vast, double aandeel) {

        /** Least squares over these weeks, neither part below nothing. */
        static Werktempo van(Verleden verleden, int[] weken, int week) {
            int dagen = weken.length * week;
            double klaar = 0;
            double open = 0;
            double openKlaar = 0;
            double openOpen = 0;
            for (int begin : weken) {
                for (int dag = begin; dag < begin + week; dag++) {
                    double x = verleden.open()[dag % verleden.dagen()];
                    double y = verleden.klaar()[dag % verleden.dagen()];
                    klaar += y;
                    open += x;
                    openKlaar += x * y;
                    openOpen += x * x;
                }
            }
            // whole numbers throughout, so that a steady pace has a slope of exactly nothing
            double spreiding = dagen * openOpen - open * open;
            double helling = spreiding <= 0 ? 0 : (dagen * openKlaar - open * klaar) / spreiding;
            double aandeel = Math.max(0, Math.min(klaar / open, helling));
            return new Werktempo((klaar - aandeel * open) / dagen, aandeel);
        }

        double bij(long open) {
            return vast + aandeel * open;
        }
    }
}

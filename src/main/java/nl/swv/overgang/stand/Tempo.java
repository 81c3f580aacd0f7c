package nl.swv.overgang.stand;

/**
 * What is finished in a day: a fixed number, and a share of what is open. People who work through a pile have the
 * first, people who each have their own few dossiers the second; the weeks themselves say how much of each.
 */
record Tempo(double vast, double aandeel) {

    /** Least squares over these weeks, neither part below nothing. */
    static Tempo van(Verleden verleden, int[] weken, int week) {
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
        return new Tempo((klaar - aandeel * open) / dagen, aandeel);
    }

    double bij(long open) {
        return vast + aandeel * open;
    }
}

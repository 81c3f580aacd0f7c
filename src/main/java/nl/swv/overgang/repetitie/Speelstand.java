package nl.swv.overgang.repetitie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the play is.
 *
 * @param dag the day that is being played
 * @param taken tasks done so far
 * @param rapport the closing report, once it has ended
 * @param fout what stopped it
 */
public record Speelstand(
        boolean bezig, @Nullable LocalDate dag, long taken, @Nullable String rapport, @Nullable String fout) {

    static final Speelstand NIETS = new Speelstand(false, null, 0, null, null);

    /** In plain words, for the page. */
    public String stand() {
        if (fout != null) {
            return "De repetitie is gestopt: " + fout;
        }
        String tot = dag == null ? "het begin" : Rapporttekst.dag(dag);
        if (bezig) {
            return "Het is %s; %d taken zijn afgerond.".formatted(tot, taken);
        }
        return rapport == null
                ? "Er is nog niets gespeeld."
                : "De repetitie is gespeeld, tot en met %s.".formatted(tot);
    }
}

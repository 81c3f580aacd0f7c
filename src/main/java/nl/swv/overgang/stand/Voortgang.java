package nl.swv.overgang.stand;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;

/**
 * How far the overgang is, and whether it will be in time.
 *
 * @param statussen every dossier in its account of R10
 * @param dagen each day up to today
 * @param nodig the pace that is needed, as a staircase: what may be open after each school day; none when none is left
 * @param vrij the stretches without school, up to the overgangsdatum or the day of the prognose
 * @param aanloop from when a prognose can be made
 * @param prognose empty as long as it cannot
 * @param remmen what holds it up now
 */
public record Voortgang(
        LocalDate vandaag,
        LocalDate overgangsdatum,
        Groepen groepen,
        Map<Status, Long> statussen,
        List<Scenariostand> scenarios,
        List<Dag> dagen,
        Tempo tempo,
        List<Trede> nodig,
        List<Vrij> vrij,
        Aanloop aanloop,
        @Nullable Prognose prognose,
        Remmen remmen,
        List<Doorlooptijd> doorlooptijden,
        List<Taakregel> oudsteTaken) {

    @JsonProperty
    public Oordeel oordeel() {
        return Oordeel.van(this);
    }

    @JsonProperty
    public Verwachting verwachting() {
        return Verwachting.van(this);
    }

    /**
     * The dossiers with a road home; the parts add up to totaal. What was withdrawn is in none of them (R21).
     *
     * @param gedaan afgerond, or over to TOP
     * @param wacht running, but waiting for the knoppencursus of the school (R01)
     * @param nazorg open after the overgangsdatum, and the SWV's (R08)
     */
    public record Groepen(long totaal, long gedaan, long lopend, long wacht, long nazorg) {

        long open() {
            return totaal - gedaan;
        }
    }

    /** One road: done, withdrawn and still open (R21). */
    public record Scenariostand(Scenario scenario, long gedaan, long ingetrokken, long open) {}

    /** One civil day: what came in, what was done, what was withdrawn, what was open when it ended. */
    public record Dag(LocalDate dag, long ontvangen, long gedaan, long ingetrokken, long open) {}

    /**
     * Dossiers per school day, in tenths: what is compared is what is read.
     *
     * @param schooldagen the school days left after today, before the overgangsdatum
     * @param nodig to be in time, rounded up; the open ones all at once when no school day is left
     * @param gehaald over the last four weeks
     * @param gemeten the school days in these weeks, today included, since the first dossier came in
     */
    public record Tempo(int schooldagen, double nodig, double gehaald, int gemeten) {}

    /** What may be open at the end of a day, to be done in time at a steady pace. */
    public record Trede(LocalDate dag, double open) {}

    /**
     * @param afgerond the finished dossiers that a prognose of that day would rest on
     * @param begint the first day on which today's work counts in a prognose
     */
    public record Aanloop(long afgerond, LocalDate begint) {

        boolean isGenoeg() {
            return afgerond >= Prognose.GENOEG;
        }
    }

    /**
     * @param overTermijn open dossiers that are past their last day
     * @param scholenZonderAccount schools with tasks that nobody there can see
     * @param scholen of so many in all
     * @param scholenZonderCursus schools that dossiers wait for (R01)
     */
    public record Remmen(long overTermijn, long scholenZonderAccount, long scholen, long scholenZonderCursus) {}

    /** A stretch without school of more than a weekend, both ends included. */
    public record Vrij(LocalDate van, LocalDate tot) {}
}

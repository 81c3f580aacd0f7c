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
 * @param vrij the stretches without school, up to the overgangsdatum or the day of the prognose
 * @param afgerond finished dossiers that a prognose could rest on
 * @param prognose empty with too few of them
 */
public record Voortgang(
        LocalDate vandaag,
        LocalDate overgangsdatum,
        Groepen groepen,
        Map<Status, Long> statussen,
        List<Scenariostand> scenarios,
        List<Dag> dagen,
        Tempo tempo,
        List<Vrij> vrij,
        long afgerond,
        @Nullable Prognose prognose,
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
     * The dossiers with a road home; the parts add up to totaal.
     *
     * @param gedaan closed: afgerond, over to TOP, or ingetrokken
     * @param wacht running, but waiting for the knoppencursus of the school (R01)
     * @param nazorg open after the overgangsdatum, and the SWV's (R08)
     */
    public record Groepen(long totaal, long gedaan, long lopend, long wacht, long nazorg) {}

    /** One road: finished and still open. */
    public record Scenariostand(Scenario scenario, long gedaan, long open) {}

    /** One civil day: what came in, what was closed, what was open when it ended. */
    public record Dag(LocalDate dag, long ontvangen, long gesloten, long open) {}

    /**
     * Dossiers per school day.
     *
     * @param schooldagen the school days left before the overgangsdatum
     * @param nodig to be in time; the open ones all at once when no school day is left
     * @param gehaald over the last four school weeks
     */
    public record Tempo(int schooldagen, double nodig, double gehaald) {}

    /** A stretch without school of more than a weekend, both ends included. */
    public record Vrij(LocalDate van, LocalDate tot) {}
}

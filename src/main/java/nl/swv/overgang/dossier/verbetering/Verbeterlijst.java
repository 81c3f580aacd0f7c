package nl.swv.overgang.dossier.verbetering;

import java.time.Instant;
import java.util.List;
import nl.swv.overgang.dossier.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded about a dossier, and what of it this user may mend (R16).
 *
 * @param andereScenarios the other roads that it may take; none where this user may not choose one, or no road is left
 * @param gegevens whether this user may mend what was imported
 * @param leerling whether the pupil is among it
 * @param intrekkingOngedaan whether this user may take its withdrawal back
 */
public record Verbeterlijst(
        List<Scenario> andereScenarios,
        boolean gegevens,
        boolean leerling,
        boolean intrekkingOngedaan,
        List<Vastgelegde> onderdelen) {

    /**
     * One onderdeel with all that was ever recorded in it, the newest first.
     *
     * @param onderdeel last part of its address
     * @param verbeteren whether this user may mend it
     * @param elders where it is mended instead, as a sentence
     */
    public record Vastgelegde(
            String onderdeel, String naam, boolean verbeteren, @Nullable String elders, List<Waarde> waarden) {}

    /** @param afgerondOp empty while its task is open */
    public record Waarde(List<Regel> velden, String door, Instant op, @Nullable Instant afgerondOp) {}

    /** One field, in words. */
    public record Regel(String etiket, String waarde) {}
}

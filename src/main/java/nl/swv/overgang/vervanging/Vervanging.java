package nl.swv.overgang.vervanging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One consulent has the dossiers of another for a while.
 *
 * @param tot the last day of the absence
 * @param dossiers how many went over
 * @param taken how many tasks left the hands of the afwezige
 * @param terug how many dossiers went back when it ended
 */
public record Vervanging(
        long id,
        String afwezige,
        String vervanger,
        String reden,
        LocalDate tot,
        Instant begonnenOp,
        String begonnenDoor,
        int dossiers,
        int taken,
        @Nullable Instant beeindigdOp,
        @Nullable String beeindigdDoor,
        int terug) {

    public boolean loopt() {
        return beeindigdOp == null;
    }
}

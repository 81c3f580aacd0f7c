package nl.swv.overgang.overgangsfase;

import java.time.Instant;
import java.time.LocalDate;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * The overgang of one samenwerkingsverband, one per installation.
 *
 * @param overgangsdatum the first day without OT (B2)
 * @param otGeslotenOp when what was open became nazorg (R08)
 * @param eersteTopDossierHier when the first one was opened in this application
 * @param eersteTopDossierOpgegeven the day of an earlier one, outside this application, as the coördinator stated it (R17)
 * @param laatsteOtDossierOp and ends here (B6)
 * @param afgeslotenOp when the coördinator closed it on the truth (R22); empty again when something came in since
 */
public record Overgang(
        String swvCode,
        LocalDate overgangsdatum,
        Instant begonnenOp,
        String begonnenDoor,
        @Nullable Instant otGeslotenOp,
        @Nullable Instant eersteTopDossierHier,
        @Nullable LocalDate eersteTopDossierOpgegeven,
        @Nullable Instant laatsteOtDossierOp,
        @Nullable Instant afgeslotenOp,
        @Nullable String afgeslotenDoor) {

    /** B6: the overgangsfase begins with the earlier of the two. */
    public @Nullable Instant eersteTopDossierOp() {
        if (eersteTopDossierOpgegeven == null) {
            return eersteTopDossierHier;
        }
        Instant opgegeven = Overgangskalender.begin(eersteTopDossierOpgegeven);
        return eersteTopDossierHier == null || opgegeven.isBefore(eersteTopDossierHier)
                ? opgegeven
                : eersteTopDossierHier;
    }
}

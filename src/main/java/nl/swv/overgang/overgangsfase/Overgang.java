package nl.swv.overgang.overgangsfase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The overgang of one samenwerkingsverband, one per installation.
 *
 * @param overgangsdatum the first day without OT (B2)
 * @param otGeslotenOp when what was open became nazorg (R08)
 * @param eersteTopDossierOp the overgangsfase begins here (B6)
 * @param laatsteOtDossierOp and ends here (B6)
 * @param afgeslotenOp when the coördinator closed it on the truth (R22); empty again when something came in since
 */
public record Overgang(
        String swvCode,
        LocalDate overgangsdatum,
        Instant begonnenOp,
        String begonnenDoor,
        @Nullable Instant otGeslotenOp,
        @Nullable Instant eersteTopDossierOp,
        @Nullable Instant laatsteOtDossierOp,
        @Nullable Instant afgeslotenOp,
        @Nullable String afgeslotenDoor) {}

package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;

/**
 * An OT dossier as its school lists it.
 *
 * @param leerling pseudonym
 * @param parnassysOp since when its information stands in ParnasSys (B5)
 * @param reden why so late (R07)
 * @param nietRelevant whether its school ticked that nothing of it need go there (R23)
 */
public record Schooldossier(
        OtDossiernummer nummer,
        @Nullable String leerling,
        @Nullable String groep,
        Scenario scenario,
        Status status,
        @Nullable LocalDate parnassysOp,
        @Nullable String reden,
        boolean nietRelevant) {

    /** R23: it is in ParnasSys, or need not be. */
    boolean verantwoord() {
        return parnassysOp != null || nietRelevant;
    }
}

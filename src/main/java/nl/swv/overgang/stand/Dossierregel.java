package nl.swv.overgang.stand;

import java.time.LocalDate;
import java.util.Set;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in the list of the coördinator, open or finished.
 *
 * @param einddatum the last day of its arrangement or traject in OT
 * @param vrijeDagen days off of its school alone
 * @param parnassysOp since when its information stands in ParnasSys (B5)
 */
public record Dossierregel(
        String nummer,
        @Nullable String school,
        @Nullable String schoolnaam,
        @Nullable String leerling,
        @Nullable String groep,
        OtDossier.@Nullable Soort soort,
        @Nullable String consulent,
        Scenario scenario,
        Status status,
        @Nullable String topDossiernummer,
        @Nullable LocalDate einddatum,
        Set<LocalDate> vrijeDagen,
        LocalDate ontvangen,
        @Nullable LocalDate gesloten,
        @Nullable LocalDate parnassysOp) {}

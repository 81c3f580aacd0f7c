package nl.swv.overgang.stand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in the list, open or finished.
 *
 * @param termijn the last school day on which it is in time; empty when it is closed
 * @param teLaat whether that day has passed
 * @param parnassysOp since when its information stands in ParnasSys (B5)
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Lijstregel(
        OtDossiernummer nummer,
        @Nullable String school,
        @Nullable String schoolnaam,
        @Nullable String leerling,
        @Nullable String groep,
        OtDossier.@Nullable Soort soort,
        @Nullable String consulent,
        Scenario scenario,
        Status status,
        @Nullable String topDossiernummer,
        @Nullable LocalDate termijn,
        boolean teLaat,
        LocalDate ontvangen,
        @Nullable LocalDate gesloten,
        @Nullable LocalDate parnassysOp) {}

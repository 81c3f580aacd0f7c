package nl.swv.overgang.stand.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.platform.Overgangskalender;
import nl.swv.overgang.stand.Dossierregel;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in the list of the coördinator.
 *
 * @param termijn the last school day on which it is in time; empty when it is closed
 * @param teLaat whether that day has passed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Lijstregel(
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
        @Nullable LocalDate termijn,
        boolean teLaat,
        LocalDate ontvangen,
        @Nullable LocalDate gesloten,
        @Nullable LocalDate parnassysOp) {

    static Lijstregel van(Dossierregel dossier, Overgangskalender kalender, LocalDate vandaag) {
        LocalDate termijn = dossier.status().isOpen()
                ? kalender.metVrijeDagen(dossier.vrijeDagen()).termijn(dossier.einddatum())
                : null;
        return new Lijstregel(
                dossier.nummer(),
                dossier.school(),
                dossier.schoolnaam(),
                dossier.leerling(),
                dossier.groep(),
                dossier.soort(),
                dossier.consulent(),
                dossier.scenario(),
                dossier.status(),
                dossier.topDossiernummer(),
                termijn,
                termijn != null && termijn.isBefore(vandaag),
                dossier.ontvangen(),
                dossier.gesloten(),
                dossier.parnassysOp());
    }
}

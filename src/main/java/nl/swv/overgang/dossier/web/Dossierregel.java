package nl.swv.overgang.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.TopDossiernummer;
import org.jspecify.annotations.Nullable;

/** One line in a list of dossiers. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Dossierregel(
        OtDossiernummer otDossiernummer,
        @Nullable String school,
        @Nullable String leerling,
        @Nullable String groep,
        OtDossier.@Nullable Soort soort,
        @Nullable String consulent,
        Scenario scenario,
        Status status,
        @Nullable String topDossiernummer) {

    static Dossierregel van(Dossier dossier) {
        OtDossier ot = dossier.ot();
        return new Dossierregel(
                ot.nummer(),
                ot.school(),
                ot.leerling(),
                ot.groep(),
                ot.soort(),
                ot.consulent(),
                dossier.scenario(),
                dossier.status(),
                TopDossiernummer.tekst(dossier.topDossiernummer()));
    }
}

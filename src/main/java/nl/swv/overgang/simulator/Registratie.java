package nl.swv.overgang.simulator;

import java.util.List;
import nl.swv.overgang.simulator.Aanvraag.Basis;
import nl.swv.overgang.simulator.Aanvraag.Cyclus;
import org.jspecify.annotations.Nullable;

/** A dossier that this TOP Dossier holds, with all that was added to it. */
public record Registratie(
        String nummer,
        String otDossiernummer,
        String school,
        String leerling,
        Cyclus cyclus,
        @Nullable Basis basis,
        List<String> bijlagen,
        List<OntvangenMomentopname> momentopnamen) {}

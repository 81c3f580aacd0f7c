package nl.swv.overgang.overgangsfase.onderdeel;

import java.time.LocalDate;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;

/**
 * An open OT dossier as its school lists it.
 *
 * @param leerling pseudonym
 * @param parnassysOp since when its information stands in ParnasSys (B5)
 * @param reden why so late (R07)
 */
public record Schooldossier(
        OtDossiernummer nummer,
        @Nullable String leerling,
        @Nullable String groep,
        Scenario scenario,
        Status status,
        @Nullable LocalDate parnassysOp,
        @Nullable String reden) {}

package nl.swv.overgang.simulator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A request to open a dossier, as the contract describes it. */
public record Aanvraag(
        @NotBlank @Size(max = 64) String otDossiernummer,
        @NotNull @Pattern(regexp = "[0-9]{2}[A-Z]{2}[0-9]{2}") String school,
        @NotBlank @Size(max = 64) String leerling,
        @NotNull Cyclus cyclus,
        @Nullable Basis basis) {

    public enum Cyclus {
        LICHTE_ONDERSTEUNING,
        EXTRA_ONDERSTEUNING
    }

    public enum Basis {
        GEEVALUEERD_OPP
    }
}

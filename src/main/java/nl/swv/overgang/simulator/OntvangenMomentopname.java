package nl.swv.overgang.simulator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** A momentopname as TOP Dossier keeps it. */
public record OntvangenMomentopname(
        @NotNull LocalDate datum,
        @NotEmpty List<@NotBlank String> belemmerend,
        @NotEmpty List<@NotBlank String> stimulerend) {

    /** In one line. */
    public String kort() {
        return "%s: belemmerend %s; stimulerend %s"
                .formatted(datum, String.join(", ", belemmerend), String.join(", ", stimulerend));
    }
}

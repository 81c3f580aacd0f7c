package nl.swv.overgang.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for someone.
 *
 * @param taak its id in the diagram
 * @param groep the group it is offered to
 * @param termijn when it is due
 */
public record OpenTaak(
        String id,
        String taak,
        String naam,
        @Nullable String groep,
        @Nullable String toegewezenAan,
        Instant sinds,
        @Nullable Instant termijn) {}

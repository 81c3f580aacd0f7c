package nl.swv.overgang.stand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task and who must act.
 *
 * @param taak the id of the task in the diagram
 * @param kenmerk the OT-dossiernummer, vestigingscode or SWV code it is about
 * @param behandelaar whose it is, empty as long as nobody took it
 * @param groep to whom it is offered
 */
public record Taakregel(
        String id,
        String taak,
        String naam,
        String kenmerk,
        @Nullable String school,
        @Nullable String schoolnaam,
        Instant sinds,
        @Nullable String behandelaar,
        @Nullable String groep) {}

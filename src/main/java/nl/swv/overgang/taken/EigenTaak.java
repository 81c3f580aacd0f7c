package nl.swv.overgang.taken;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task in a list of a person's tasks.
 *
 * @param over the OT-dossiernummer or the vestigingscode
 * @param termijn the last day on which it is in time
 */
public record EigenTaak(String id, String naam, @Nullable String over, @Nullable LocalDate termijn) {}

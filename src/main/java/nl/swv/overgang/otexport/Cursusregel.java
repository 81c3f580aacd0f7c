package nl.swv.overgang.otexport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of knoppencursussen.
 *
 * @param deelnemers empty when the list does not say how many: what is known of it stays
 */
record Cursusregel(String vestiging, LocalDate datum, @Nullable Integer deelnemers) {}

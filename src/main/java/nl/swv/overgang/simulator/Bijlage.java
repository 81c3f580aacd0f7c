package nl.swv.overgang.simulator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A kind of document for the logboek. */
public record Bijlage(@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String soort) {}

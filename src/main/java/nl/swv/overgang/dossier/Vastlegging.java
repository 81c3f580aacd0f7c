package nl.swv.overgang.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An onderdeel as it was recorded: who, when, and whether its task has been completed with it.
 *
 * @param afgerondOp empty while its task is open
 */
public record Vastlegging<O extends Onderdeel>(O deel, String door, Instant op, @Nullable Instant afgerondOp) {}

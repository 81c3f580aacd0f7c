package nl.swv.overgang.formulier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded: who, when, and whether its task has been completed with it.
 *
 * @param afgerondOp empty while its task is open
 */
public record Vastlegging<O>(O deel, String door, Instant op, @Nullable Instant afgerondOp) {}

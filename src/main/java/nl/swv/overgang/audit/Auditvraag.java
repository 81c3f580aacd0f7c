package nl.swv.overgang.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for.
 *
 * @param onderwerp a dossier, a school or an account that they are about, a number in whatever spelling (R19); null for all
 * @param wie the account that did it; null for all
 * @param van from this moment on
 * @param tot up to this moment, itself not
 */
public record Auditvraag(@Nullable String onderwerp, @Nullable String wie, Instant van, Instant tot) {}

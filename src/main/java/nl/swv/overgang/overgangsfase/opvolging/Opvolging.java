package nl.swv.overgang.overgangsfase.opvolging;

import java.time.Duration;
import java.time.Instant;

/**
 * A school that went up in another one.
 *
 * @param nieuw whether the opvolger was made by it
 */
record Opvolging(long id, String vestiging, String opvolger, boolean nieuw, Instant op) {

    private static final Duration BEDENKTIJD = Duration.ofDays(1);

    /** Until when it can be undone. */
    Instant tot() {
        return op.plus(BEDENKTIJD);
    }
}

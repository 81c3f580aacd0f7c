package nl.swv.overgang.overgangsfase;

import java.time.Instant;
import java.util.Optional;

/** Where the schoolonderdelen live. A correction is added; nothing is overwritten. */
public interface Schoolvastleggingen {

    /** The latest of this kind; @param open only one whose task has not been completed with it */
    <O extends Schoolonderdeel> Optional<O> laatste(String vestiging, Class<O> soort, boolean open);

    void voegToe(String vestiging, Schoolonderdeel deel, String door, Instant op);

    /** The open recordings of this kind have been used to complete their task. */
    void rondAf(String vestiging, Class<? extends Schoolonderdeel> soort, Instant op);
}

package nl.swv.overgang.knelpunt;

import java.time.Instant;

/** Where the figures come from; takes two statements. */
public interface Knelpuntenoverzicht {

    Knelpunten op(Instant nu);
}

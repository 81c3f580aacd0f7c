package nl.swv.overgang.otexport;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where everyone sees how far an import is; each change stands at once, also when the import itself is undone. */
public interface Voortgangregister {

    /** @return its id; what is older than a week goes away */
    long begin(Importsoort soort, boolean proef, String door, Instant op);

    void bereikt(long id, Importstap stap, long gedaan, @Nullable Long totaal, Instant op);

    void rondAf(long id, Importverslag verslag, Instant op);

    void breekAf(long id, String melding, Instant op);

    Importvoortgang van(long id);

    /** The newest that has not ended and was heard of since then. */
    Optional<Importvoortgang> lopend(Instant gehoordSinds);

    /** The newest that this account began. */
    Optional<Importvoortgang> laatste(String door);
}

package nl.swv.overgang.otexport;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the account of every import lives: each row with its outcome (R10). */
public interface Importregister {

    /** @return the id of the import */
    long begin(Importsoort soort, String door, Instant op, String sha256);

    void bewaar(long importId, List<Regeluitkomst> regels);

    /** The same for rows of an OT export, each beside its dossier where there is one by now: what R10 adds up. */
    void boek(long importId, List<Regeluitkomst> regels);

    /** The first row of this import for each of these keys, where there is one. */
    Map<String, Eerder> eerder(long importId, Collection<String> sleutels);

    void rondAf(long importId, Instant op, long regels, Map<Uitkomst, Long> aantallen);
}

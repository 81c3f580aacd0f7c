package nl.swv.overgang.overgangsfase;

import java.util.Map;
import nl.swv.overgang.dossier.Status;

/** What became of all dossiers, counted. */
public interface Uitkomsten {

    /**
     * @param opTijd finished, over to TOP or withdrawn without having been nazorg
     * @param naNazorg the same, after having been nazorg
     */
    record Telling(Map<Status, Long> statussen, long opTijd, long naNazorg) {}

    Telling tel();
}

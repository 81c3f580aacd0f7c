package nl.swv.overgang.stand;

import java.time.Instant;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/** One dossier as the coördinator follows it: where it stands, what happened, and the path it took in the diagrams. */
public record Dossierpad(Lijstregel dossier, List<Gebeurtenis> tijdlijn, List<Padstap> stappen) {

    /**
     * A place in a diagram where a dossier was, or is.
     *
     * @param proces the key of the process, so of the diagram
     * @param element the id in that diagram
     * @param soort such as userTask, as the engine calls it
     * @param tot empty as long as it is there
     * @param afgebroken whether it was left without being completed
     * @param wie who completed the task, or has it
     */
    public record Padstap(
            String proces,
            String element,
            @Nullable String naam,
            String soort,
            Instant van,
            @Nullable Instant tot,
            boolean afgebroken,
            @Nullable String wie) {}
}

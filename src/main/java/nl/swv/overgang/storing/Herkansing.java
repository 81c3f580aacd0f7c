package nl.swv.overgang.storing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engine does for us: names from the diagrams, and new tries. */
public interface Herkansing {

    /** A step as the diagram names it. */
    record Stapnaam(String proces, String naam) {}

    Stapnaam stap(@Nullable String definitie, String element);

    /** Each of these jobs is tried once more at once, with the rights of the user. */
    void probeerOpnieuw(List<String> jobs);

    /** Each of these jobs, which are tried again by themselves, is tried at once, and keeps its chances. */
    void wachtNietLanger(List<String> jobs);
}

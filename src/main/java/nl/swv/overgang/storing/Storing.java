package nl.swv.overgang.storing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All jobs of one step that stand still by one cause, or that are tried again by themselves.
 *
 * @param proces name of the process, as the diagram has it
 * @param element id of the step in the diagram
 * @param naam name of the step, as the diagram has it
 * @param code what to tell the beheerder; no data in it
 * @param kenmerken the first 50 business keys
 * @param opnieuwOp when the first of them is tried again by itself; empty when they wait for a person
 */
public record Storing(
        String proces,
        @Nullable String processleutel,
        String element,
        String naam,
        Oorzaak oorzaak,
        String watIsEr,
        String watTeDoen,
        String code,
        int aantal,
        List<String> kenmerken,
        Instant sinds,
        @Nullable Instant opnieuwOp) {}

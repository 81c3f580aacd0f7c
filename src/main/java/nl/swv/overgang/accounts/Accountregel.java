package nl.swv.overgang.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list: what must be done for a school, and whether somebody says that it is.
 *
 * @param opvolger the school that took this one over
 * @param gedaanOp the day on which it was done, by what was said
 * @param door who said so
 */
public record Accountregel(
        String vestiging,
        String naam,
        @Nullable String opvolger,
        Accountwerk werk,
        Stand stand,
        @Nullable LocalDate gedaanOp,
        @Nullable String door) {

    /** NOG_NIET: OT is still in use, or the school is not TOP-gereed. */
    public enum Stand {
        NOG_NIET,
        TE_DOEN,
        GEDAAN
    }
}

package nl.swv.overgang.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Where the schools live. */
public interface Scholen {

    Optional<School> vind(String vestiging);

    /** The same, and keeps others from changing it until the transaction ends: a course and a wait never miss each other. */
    Optional<School> vergrendel(String vestiging);

    /** Those that take part, and those that were taken over. */
    List<School> alle();

    /** Adds new schools and renews known ones; a known knoppencursus is never wiped out by an empty one. */
    void bewaar(Collection<School> scholen);

    /** The longest ontheffing holds. */
    void geefOntheffing(String vestiging, LocalDate tot);

    void bewaarVrijeDagen(String vestiging, SortedSet<LocalDate> dagen);

    /** The overgang of this school begins; @return false when it had begun before. */
    boolean begin(String vestiging, Instant op);

    void trekOtIn(String vestiging, Instant op);

    void isOver(String vestiging, Instant op);

    void volgOp(String vestiging, String opvolger);
}

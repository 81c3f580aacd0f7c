package nl.swv.overgang.school;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the schools live. */
public interface Scholen {

    Optional<School> vind(String vestiging);

    /** The same, and keeps others from changing it until the transaction ends: a course and a wait never miss each other. */
    Optional<School> vergrendel(String vestiging);

    List<School> alle();

    /** Adds new schools and renews known ones; a known knoppencursus is never wiped out by an empty one. */
    void bewaar(Collection<School> scholen);
}

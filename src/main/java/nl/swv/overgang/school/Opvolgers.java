package nl.swv.overgang.school;

import java.util.Optional;
import java.util.function.Function;

/** Follows a vestigingscode to the school that it is now: files go on naming a school that was taken over. */
public final class Opvolgers {

    private Opvolgers() {}

    /** @param vind looks a school up by its own code */
    public static Optional<School> huidig(String vestiging, Function<String, Optional<School>> vind) {
        Optional<School> school = vind.apply(vestiging);
        String opvolger = school.map(School::opvolger).orElse(null);
        return opvolger == null ? school : huidig(opvolger, vind);
    }
}

package nl.swv.overgang.school;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Follows a vestigingscode to the school that it is now: files go on naming a school that was taken over. */
public final class Opvolgers {

    private Opvolgers() {}

    /** @param vind looks a school up by its own code */
    public static Optional<School> huidig(String vestiging, Function<String, Optional<School>> vind) {
        Optional<School> school = vind.apply(vestiging);
        String opvolger = school.map(School::opvolger).orElse(null);
        return opvolger == null ? school : huidig(opvolger, vind);
    }

    /** Of each school the code of the one that it is now. */
    public static Map<String, String> huidige(Collection<School> alle) {
        Map<String, School> bekend = alle.stream().collect(Collectors.toMap(School::vestiging, Function.identity()));
        return alle.stream().collect(Collectors.toMap(School::vestiging, school -> huidig(
                        school.vestiging(), code -> Optional.ofNullable(bekend.get(code)))
                .orElse(school)
                .vestiging()));
    }

    /** The codes that a school goes by: its own, and those of the schools that went up in it. */
    public static Set<String> codes(String vestiging, Collection<School> alle) {
        Set<String> codes = huidige(alle).entrySet().stream()
                .filter(school -> school.getValue().equals(vestiging))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        codes.add(vestiging);
        return codes;
    }
}

package nl.swv.overgang.formulier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One kind of onderdeel.
 *
 * @param pad last part of the address that its form is saved at
 * @param type the record; its simple name is how the kind is kept
 * @param taken ids of the tasks that ask for it, in the diagrams; none when it is not recorded in a task
 */
public record Soort<O>(String pad, Class<? extends O> type, List<String> taken) {

    private static final Pattern WOORDEN = Pattern.compile("-(.)");

    public static <O> Soort<O> soort(String pad, Class<? extends O> type, String... taken) {
        return new Soort<>(pad, type, List.of(taken));
    }

    /** The name of its form: that of the first task that asks for it, "Task_ScenarioKiezen" is "scenario-kiezen". */
    public Optional<String> formulier() {
        return taken.stream().findFirst().map(taak -> taak.replaceFirst("Task_", "")
                .replaceAll("(?<!^)([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT));
    }

    /** How the API calls it: "nieuwe-actie" is "nieuweActie". */
    public String naam() {
        return WOORDEN.matcher(pad).replaceAll(woord -> woord.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}

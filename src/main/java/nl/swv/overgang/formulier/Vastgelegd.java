package nl.swv.overgang.formulier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.platform.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * The latest recording of each kind about one dossier or school.
 *
 * @param versies of each the number that the next one no longer has
 */
public record Vastgelegd<O>(
        Map<Class<? extends O>, Vastlegging<? extends O>> delen, Map<Class<? extends O>, Long> versies) {

    /** Nothing was saved before this kind was first recorded. */
    private static final long GEEN = 0;

    public long versie(Class<? extends O> type) {
        return versies.getOrDefault(type, GEEN);
    }

    /**
     * Nobody saved it meanwhile.
     *
     * @param gezien the versie that whoever saves has seen; empty when that is not said
     * @throws IntussenVastgelegd when there is a later one
     */
    public void eisVersie(Class<? extends O> type, @Nullable Long gezien) {
        if (gezien != null && gezien != versie(type)) {
            throw new IntussenVastgelegd(versie(type), delen.get(type));
        }
    }

    public <D extends O> Optional<Vastlegging<D>> vastlegging(Class<D> type) {
        return Optional.ofNullable(delen.get(type)).map(gevonden -> {
            @SuppressWarnings("unchecked") // the key is the class of what was recorded
            Vastlegging<D> vastlegging = (Vastlegging<D>) gevonden;
            return vastlegging;
        });
    }

    public <D extends O> Optional<D> deel(Class<D> type) {
        return vastlegging(type).map(Vastlegging::deel);
    }

    /** What was recorded and finished: its task was completed with the latest recording. */
    public Set<Class<? extends O>> afgerond() {
        return delen.entrySet().stream()
                .filter(deel -> deel.getValue().afgerondOp() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * What was recorded for a task that is about to be completed.
     *
     * @throws Weigering when nothing was recorded since the task was last completed
     */
    public <D extends O> Vastlegging<D> teRonden(Class<D> type) {
        return vastlegging(type)
                .filter(gevonden -> gevonden.afgerondOp() == null)
                .orElseThrow(() -> new Weigering("Vul eerst het formulier in en sla het op. Rond daarna de taak af."));
    }
}

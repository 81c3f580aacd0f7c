package nl.swv.overgang.formulier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of onderdeel of a dossier, or of a school: the one list in which a new one is registered. */
public record Soorten<O>(List<Soort<O>> alle) {

    /** What is recorded in a task at this address; empty when there is no such onderdeel. */
    public Optional<Soort<O>> opPad(String pad) {
        return alle.stream()
                .filter(soort -> soort.pad().equals(pad) && !soort.taken().isEmpty())
                .findFirst();
    }

    /** @throws IllegalStateException when such a record is not registered */
    public Soort<O> van(Class<?> type) {
        return alle.stream()
                .filter(soort -> soort.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No onderdeel is registered for " + type));
    }

    /** Which record each task asks for. */
    public Map<String, Class<? extends O>> perTaak() {
        Map<String, Class<? extends O>> perTaak = new LinkedHashMap<>();
        alle.forEach(soort -> soort.taken().forEach(taak -> perTaak.put(taak, soort.type())));
        return perTaak;
    }

    /** Of each, by its name in the API, the number that whoever saves has seen. */
    public Map<String, Long> versies(Vastgelegd<O> vastgelegd) {
        Map<String, Long> versies = new LinkedHashMap<>();
        alle.forEach(soort -> versies.put(soort.naam(), vastgelegd.versie(soort.type())));
        return versies;
    }

    Class<? extends O> type(String soort) {
        return alle.stream()
                .map(Soort::type)
                .filter(type -> type.getSimpleName().equals(soort))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No onderdeel is registered as " + soort));
    }
}

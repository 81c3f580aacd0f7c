package nl.swv.overgang.dossier;

import java.util.Map;
import java.util.Optional;

/** The latest recording of each onderdeel of one dossier. */
public record Dossiermap(Map<Class<? extends Onderdeel>, Vastlegging<?>> delen) {

    public <O extends Onderdeel> Optional<Vastlegging<O>> vastlegging(Class<O> soort) {
        return Optional.ofNullable(delen.get(soort)).map(gevonden -> {
            @SuppressWarnings("unchecked") // the key is the class of what was recorded
            Vastlegging<O> vastlegging = (Vastlegging<O>) gevonden;
            return vastlegging;
        });
    }

    public <O extends Onderdeel> Optional<O> deel(Class<O> soort) {
        return vastlegging(soort).map(Vastlegging::deel);
    }
}

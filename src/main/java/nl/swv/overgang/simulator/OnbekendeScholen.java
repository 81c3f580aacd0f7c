package nl.swv.overgang.simulator;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The schools that TOP Dossier does not know. Kept in memory: a restart knows them all again. */
@Component
@Simulatie
public class OnbekendeScholen {

    private volatile Set<String> scholen = Set.of();

    public Set<String> alle() {
        return new TreeSet<>(scholen);
    }

    public void stelIn(Set<String> scholen) {
        this.scholen = Set.copyOf(scholen);
    }

    boolean bevat(String school) {
        return scholen.contains(school);
    }
}

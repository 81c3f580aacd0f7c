package nl.swv.overgang.dossier;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the events of dossiers live. */
public interface Tijdlijn {

    List<Gebeurtenis> van(String nummer);

    void noteer(String nummer, Gebeurtenis.Wat wat, @Nullable String detail);

    /** The same event for many dossiers at once. */
    void noteer(Collection<String> nummers, Gebeurtenis.Wat wat, @Nullable String detail);

    default void noteer(Collection<String> nummers, Gebeurtenis.Wat wat) {
        noteer(nummers, wat, null);
    }
}

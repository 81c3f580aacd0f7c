package nl.swv.overgang.dossier;

import java.util.Collection;
import java.util.List;

/** Where the events of dossiers live. */
public interface Tijdlijn {

    List<Gebeurtenis> van(String nummer);

    void noteer(String nummer, Gebeurtenis.Wat wat, @org.jspecify.annotations.Nullable String detail);

    /** The same event for many dossiers at once. */
    void noteer(Collection<String> nummers, Gebeurtenis.Wat wat);
}

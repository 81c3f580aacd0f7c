package nl.swv.overgang.overgangsfase;

import java.util.Collection;
import java.util.Map;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.Gebruiker;

/** The open tasks of schools. */
public interface Schooltaken {

    /** The vestigingscode by open task; whether the user may see that school is not asked here. */
    Map<String, String> scholenVan(Collection<String> taakIds);

    /**
     * Whoever may complete the open task of this schoolonderdeel may record it.
     *
     * @throws nl.swv.overgang.platform.NietNu when no such task is open
     * @throws nl.swv.overgang.platform.GeenToegang when it is someone else's
     */
    void eis(String vestiging, Class<? extends Schoolonderdeel> soort, Gebruiker gebruiker);
}

package nl.swv.overgang.platform.engine;

import java.util.Collection;

/** For what belongs to a task and is not known to the engine, such as the school of its dossier. */
public interface Taakmeldingen {

    /** Tells each {@link Taakvolger} of these tasks before the transaction of now commits, as if the engine had changed them. */
    void meld(Collection<String> taken);
}

package nl.swv.overgang.dossier;

import java.util.Collection;

/** What the domain asks of the process. */
public interface Dossierloop {

    /** Starts a process for each, written in one go. */
    void start(Collection<Dossier> dossiers);

    /** Ends the process at whatever point it is. */
    void trekIn(String nummer);

    /** Moves the open tasks; documents that went to the former consulent are asked for again (R05). */
    void wijzigConsulent(String nummer, String consulent);
}

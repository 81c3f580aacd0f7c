package nl.swv.overgang.otexport;

import java.util.List;

/** Where the reconciliation finds its numbers: all exports that were read, beside all dossiers (R10). */
public interface Aansluitregister {

    Dossierstand dossiers();

    Natelling telNa();

    /** The first so many, imports as a whole before rows. */
    List<Onverklaard> onverklaard(int meeste);
}

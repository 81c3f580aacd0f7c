package nl.swv.overgang.otexport;

import java.util.List;

/** Where the reconciliation finds its numbers: all exports that were read, beside all dossiers (R10). */
public interface Aansluitregister {

    /** Every row of an export and every dossier, in exactly one post. */
    List<Aansluitpost> posten();

    Tegentelling tegentelling();

    /** The first so many, imports as a whole before rows. */
    List<Onverklaard> onverklaard(int meeste);
}

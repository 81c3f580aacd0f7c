package nl.swv.overgang.otexport;

import java.util.List;

/** Works off the rows of one import, a batch in each transaction. */
interface Verwerking {

    /** Decides about each row and does what follows from it; in a dry run it only decides. */
    List<Regeluitkomst> verwerk(long importId, List<Regel> batch, boolean proef);
}

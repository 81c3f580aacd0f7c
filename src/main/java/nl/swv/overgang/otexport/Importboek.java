package nl.swv.overgang.otexport;

import java.util.List;
import java.util.Optional;

/** Where what was read can be looked up: the imports, and the rows that were refused. */
public interface Importboek {

    /** The newest so many. */
    List<Importrun> nieuwste(int meeste);

    /** How many rows of this import were refused; empty when there is no such import. */
    Optional<Long> aantalGeweigerd(long importId);

    /** In the order of the file, after line na. */
    List<Geweigerd> geweigerd(long importId, long na, long overslaan, int meeste);

    /** How many refused rows of all exports no dossier came from. */
    long aantalZonderDossier();

    /** The last time that each of them was read, the newest first. */
    List<Geweigerd> zonderDossier(long overslaan, int meeste);
}

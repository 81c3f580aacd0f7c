package nl.swv.overgang.dossier;

import java.util.Optional;

/** Which TOP Dossier is whose: a number belongs to one pupil, whichever road it came in by (R03). */
public interface TopDossiernummers {

    /** The pupil of a number that is in use. */
    Optional<String> leerlingVan(String nummer);

    /**
     * Claims a number for a pupil; again for the same pupil changes nothing.
     *
     * @return false when it is another pupil's already
     */
    boolean claim(String nummer, String leerling);

    /** Gives a number back, unless a dossier bears it. */
    void laatLos(String nummer);
}

package nl.swv.overgang.dossier;

import java.time.Instant;

/** Where the onderdelen of dossiers live. A correction is added; nothing is overwritten. */
public interface Vastleggingen {

    /** The latest of each kind. */
    Dossiermap van(String nummer);

    void voegToe(String nummer, Vastlegging<?> vastlegging);

    /** The open recording of this kind has been used to complete its task. */
    void rondAf(String nummer, Class<? extends Onderdeel> soort, Instant moment);
}

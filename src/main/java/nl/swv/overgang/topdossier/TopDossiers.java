package nl.swv.overgang.topdossier;

import nl.swv.overgang.dossier.TopDossiernummer;

/**
 * TOP Dossier, seen from here. Every call may be repeated with the same key and then changes nothing more (R03).
 * A call that gets no usable answer throws {@link TopDossierOnbereikbaar}: the engine tries again with the same key.
 */
public interface TopDossiers {

    /** Whether there is a link; without one the consulent opens each TOP Dossier by hand. */
    boolean isGekoppeld();

    /**
     * Opens a TOP Dossier.
     *
     * @param sleutel idempotency key: business key + element id
     * @return the number that TOP Dossier gave
     * @throws TopDossierGeweigerd when TOP Dossier says no; repeating does not help, a person must look
     */
    TopDossiernummer open(Opening opening, String sleutel) throws TopDossierGeweigerd;

    /**
     * Tells the logboek that a bijlage comes.
     *
     * @param soort the kind of document, such as VERSLAG_AO; the document itself does not travel
     * @param sleutel business key + element id; the kind of document is made part of the key here
     */
    void voegBijlageToe(TopDossiernummer nummer, String soort, String sleutel);

    /** Hands over the new momentopname of a Verlenging (R06). */
    void geefMomentopnameDoor(TopDossiernummer nummer, Momentopnamebericht momentopname, String sleutel);
}

package nl.swv.overgang.otexport.aansluiting;

import org.jspecify.annotations.Nullable;

/**
 * A difference that nothing explains (R10).
 *
 * @param regel the line in the file; empty when it is about the import as a whole
 * @param sleutel the OT-dossiernummer, where there is one
 * @param melding what is wrong and what to do
 */
public record Onverklaard(long importId, @Nullable Long regel, @Nullable String sleutel, String melding) {

    /** An import that is being read. */
    public static Onverklaard loopt(long importId) {
        return new Onverklaard(importId, null, null, "Deze import loopt nog. Wacht tot hij klaar is.");
    }

    /**
     * An import that broke off.
     *
     * @param melding how far it came, or what is left of it after later imports
     */
    public static Onverklaard afgebroken(long importId, String melding) {
        return new Onverklaard(
                importId,
                null,
                null,
                melding + " Dit verschil verdwijnt zodra elk nummer dat niet aan de beurt kwam, is ingelezen.");
    }

    /** An import that came to its end, and of which rows are gone. */
    public static Onverklaard onvolledig(long importId) {
        return new Onverklaard(
                importId,
                null,
                null,
                "Van deze import is niet elke regel bewaard. Lees precies hetzelfde bestand nog eens in.");
    }

    /** A row that was taken in while there is no dossier. */
    public static Onverklaard zonderDossier(long importId, long regel, @Nullable String sleutel) {
        return new Onverklaard(
                importId,
                regel,
                sleutel,
                "Deze regel is aangenomen, maar er is geen dossier met dit nummer. Lees het bestand nog eens in. Is er"
                        + " dan nog geen dossier, vraag dan de beheerder om hulp.");
    }
}

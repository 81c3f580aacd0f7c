package nl.swv.overgang.topdossier;

/**
 * TOP Dossier gave no usable answer: a technical failure, to be tried again with the same key.
 * No cause on purpose: the engine keeps stack traces, and an HTTP client quotes what it received.
 */
public class TopDossierOnbereikbaar extends RuntimeException {

    /** @param wat what was seen, in codes only: a status, or the kind of failure */
    public TopDossierOnbereikbaar(String wat) {
        super("TOP Dossier gaf geen bruikbaar antwoord: " + wat);
    }
}

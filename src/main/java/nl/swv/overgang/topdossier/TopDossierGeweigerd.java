package nl.swv.overgang.topdossier;

/** TOP Dossier refused to open a dossier. Drawn in the diagram: the consulent resolves it. Carries a code, no texts. */
public class TopDossierGeweigerd extends Exception {

    public enum Reden {
        /** Status 409. */
        LEERLING_HEEFT_OPEN_DOSSIER,
        /** Status 422. */
        SCHOOL_ONBEKEND,
        /** A reason that this version of the contract does not know. */
        ANDERS
    }

    private final Reden reden;

    public TopDossierGeweigerd(Reden reden) {
        super(reden.name());
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }
}

package nl.swv.overgang.simulator;

/** The answer is no. The transaction goes back, so the idempotency key stays free. */
public class Afwijzing extends RuntimeException {

    public enum Grond {
        LEERLING_HEEFT_OPEN_DOSSIER("De leerling heeft al een open dossier onder een ander OT-dossiernummer."),
        SCHOOL_ONBEKEND("De school is niet bekend."),
        NUMMER_ONBEKEND("Er is geen dossier met dit nummer.");

        private final String zin;

        Grond(String zin) {
            this.zin = zin;
        }

        public String zin() {
            return zin;
        }
    }

    private final Grond grond;

    public Afwijzing(Grond grond) {
        super(grond.name());
        this.grond = grond;
    }

    public Grond grond() {
        return grond;
    }
}

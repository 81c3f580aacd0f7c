package nl.swv.overgang.dossier;

/** The road of a dossier, as the table in domein.md §5 (scenario-bepalen.dmn) decides it. */
public enum Scenario {
    AFRONDING,
    NIEUWE_ACTIE,
    VERLENGING,
    BESLUIT_NODIG,
    ALLEEN_BACKUP,
    BUITEN_BEREIK;

    public boolean isGekozen() {
        return this == AFRONDING || leidtNaarTop();
    }

    /** R02 and R03: these have exactly one TOP Dossier, an Afronding has none. */
    public boolean leidtNaarTop() {
        return this == NIEUWE_ACTIE || this == VERLENGING;
    }

    /** Whether there is anything to do for people. */
    public boolean vraagtWerk() {
        return isGekozen() || this == BESLUIT_NODIG;
    }
}

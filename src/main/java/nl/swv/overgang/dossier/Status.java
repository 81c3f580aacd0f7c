package nl.swv.overgang.dossier;

/** Where a dossier stands in the account of R10: each is in exactly one of these. NAZORG is open, and the SWV's (R08). */
public enum Status {
    LOPEND,
    NAZORG,
    AFGEROND,
    OVER_NAAR_TOP,
    INGETROKKEN,
    ALLEEN_BACKUP,
    BUITEN_BEREIK;

    public boolean isOpen() {
        return this == LOPEND || this == NAZORG;
    }

    /** Whether it never asked for work here: OT had finished it, or has it in OT-POVO. */
    public boolean isZonderWeg() {
        return this == ALLEEN_BACKUP || this == BUITEN_BEREIK;
    }

    static Status bijOntvangst(Scenario scenario, boolean otGesloten) {
        return switch (scenario) {
            case ALLEEN_BACKUP -> ALLEEN_BACKUP;
            case BUITEN_BEREIK -> BUITEN_BEREIK;
            default -> otGesloten ? NAZORG : LOPEND;
        };
    }
}

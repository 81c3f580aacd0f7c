package nl.swv.overgang.dossier;

/** Where a dossier stands in the account of R10: each is in exactly one of these. */
public enum Status {
    LOPEND,
    AFGEROND,
    OVER_NAAR_TOP,
    INGETROKKEN,
    ALLEEN_BACKUP,
    BUITEN_BEREIK;

    static Status bijOntvangst(Scenario scenario) {
        return switch (scenario) {
            case ALLEEN_BACKUP -> ALLEEN_BACKUP;
            case BUITEN_BEREIK -> BUITEN_BEREIK;
            default -> LOPEND;
        };
    }
}

package nl.swv.overgang.otexport.aansluiting;

/** Where a row of an export or a dossier ends in the account of R10: in exactly one of these. */
public enum Rekening {
    AFGEROND,
    OVER_NAAR_TOP,
    BUITEN_BEREIK,
    ALLEEN_BACKUP,
    INGETROKKEN,
    /** Refused, and no dossier has its number. */
    GEWEIGERD,
    /** A dossier that is not closed yet, whatever its status is called. */
    OPEN,
    /** Taken in, and yet no dossier has its number. */
    ONVERKLAARD
}

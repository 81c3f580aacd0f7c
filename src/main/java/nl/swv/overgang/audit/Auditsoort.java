package nl.swv.overgang.audit;

/** What a line of the audit tells. */
public enum Auditsoort {
    /** A dossier, or a part of it, was shown. */
    INZAGE,
    /** A list with pupils in it was shown. */
    LIJST,
    /** A file with dossiers left the application. */
    BESTAND,
    /** Something was decided, set or handed over. */
    HANDELING,
    /** An account, a group or what either may do. */
    RECHTEN,
    AANGEMELD,
    AANMELDEN_MISLUKT,
    AFGEMELD,
    /** Somebody who is logged in asked for what is not theirs. */
    TOEGANG_GEWEIGERD,
    /** Of the audit itself: where an earlier chain ended, and its last seal. */
    ANKER,
    /** Of the audit itself: the first line that is left now that the term of those before it is over, and its seal. */
    OPGERUIMD
}

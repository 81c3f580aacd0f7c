package nl.swv.overgang.otexport;

/** What became of a row: exactly one of these (R10). */
public enum Uitkomst {
    GESTART,
    NIEUW,
    /** Of a school or a course: it was known. */
    BEKEND,
    /** Of a dossier, as the three after it: it was known, and says what it said (R15). */
    ONGEWIJZIGD,
    /** What changed, followed by itself. */
    BIJGEWERKT,
    /** Something changed about which the coördinator decides. */
    TE_BEOORDELEN,
    /** It was closed here and runs again in OT. */
    HEROPEND,
    ALLEEN_BACKUP,
    BUITEN_BEREIK,
    GEWEIGERD
}

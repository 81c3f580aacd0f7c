package nl.swv.overgang.otexport;

/** What became of a row: exactly one of these (R10). */
public enum Uitkomst {
    GESTART,
    NIEUW,
    BEKEND,
    ALLEEN_BACKUP,
    BUITEN_BEREIK,
    GEWEIGERD
}

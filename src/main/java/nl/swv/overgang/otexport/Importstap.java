package nl.swv.overgang.otexport;

/** What an import is doing: the whole file is looked through before its first row is taken in. */
public enum Importstap {
    CONTROLEREN,
    INLEZEN
}

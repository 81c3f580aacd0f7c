package nl.swv.overgang.topdossier;

/** The road to TOP Dossier: one setting for an installation. */
public enum Koppeling {
    HTTP,
    HANDMATIG
}

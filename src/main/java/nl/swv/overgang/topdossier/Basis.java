package nl.swv.overgang.topdossier;

/** What a new TOP Dossier may build upon (B9). */
public enum Basis {
    GEEVALUEERD_OPP
}

package nl.swv.overgang.dossier;

/** A dossier came to its end: finished, over to TOP, or withdrawn. */
public record DossierGesloten(String nummer, String school) {}

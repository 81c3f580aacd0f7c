package nl.swv.overgang.dossier;

/** A TOP Dossier was opened: the first one begins the overgangsfase (B6). */
public record TopDossierGeopend(String nummer) {}

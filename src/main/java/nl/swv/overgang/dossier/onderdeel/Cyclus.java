package nl.swv.overgang.dossier.onderdeel;

/** Where the work in TOP Dossier starts; lichte ondersteuning may be skipped (R04). */
public enum Cyclus {
    LICHTE_ONDERSTEUNING,
    EXTRA_ONDERSTEUNING
}

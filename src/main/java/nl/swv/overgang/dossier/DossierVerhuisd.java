package nl.swv.overgang.dossier;

/** A dossier went to another vestiging: R01 counts for that one from now on. */
public record DossierVerhuisd(String nummer, String van, String naar) {}

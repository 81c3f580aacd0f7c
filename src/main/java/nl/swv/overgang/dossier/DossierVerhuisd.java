package nl.swv.overgang.dossier;

/** One or more dossiers went to another vestiging: R01 counts for that one from now on. */
public record DossierVerhuisd(String van, String naar) {}

package nl.swv.overgang.dossier;

import nl.swv.overgang.platform.NietGevonden;

/** Not there, or not there for who asks: both sound the same. */
public final class DossierOnbekend extends NietGevonden {

    public DossierOnbekend() {
        super("Dit dossier is hier niet bekend. Controleer het OT-dossiernummer.");
    }
}

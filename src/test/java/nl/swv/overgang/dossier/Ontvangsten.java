package nl.swv.overgang.dossier;

import java.time.Clock;

/** Makes the real Dossierontvangst on the collaborators of a test. */
public final class Ontvangsten {

    private Ontvangsten() {}

    public static Dossierontvangst met(Dossiers dossiers, Tijdlijn tijdlijn, Scenariotabel tabel, Dossierloop loop) {
        return new Dossierontvangst(dossiers, tijdlijn, tabel, loop, Clock.systemUTC());
    }
}

package nl.swv.overgang.simulator;

import org.springframework.stereotype.Component;

/** The failure switch. Kept in memory: a restart ends every failure. */
@Component
@Simulatie
public class Stoorzender {

    private Storing storing = Storing.GEEN;

    public synchronized Storing stand() {
        return storing;
    }

    public synchronized void zet(Storing nieuw) {
        storing = nieuw;
    }

    /** The failure that meets this request; it counts. */
    public synchronized Storing.Soort volgende() {
        Storing.Soort soort = storing.soort();
        storing = storing.naEenVerzoek();
        return soort;
    }
}

package nl.swv.overgang.simulator;

import org.springframework.stereotype.Component;

/** The failure switch. Kept in memory: a restart ends every failure. */
@Component
@Simulatie
public class Stoorzender {

    private Gedrag storing = Gedrag.GEEN;

    public synchronized Gedrag stand() {
        return storing;
    }

    public synchronized void zet(Gedrag nieuw) {
        storing = nieuw;
    }

    /** The failure that meets this request; it counts. */
    public synchronized Gedrag.Soort volgende() {
        Gedrag.Soort soort = storing.soort();
        storing = storing.naEenVerzoek();
        return soort;
    }
}

package nl.swv.overgang.repetitie;

/** Takes away what was played, so that it can be played again. */
public interface Schoonmaak {

    void wis();
}

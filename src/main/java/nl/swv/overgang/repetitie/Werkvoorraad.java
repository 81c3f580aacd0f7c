package nl.swv.overgang.repetitie;

/** The jobs of the engine: the clock may not jump while one of them is due. */
public interface Werkvoorraad {

    /** Waits until no job is due at the moment of the clock. @throws IllegalStateException when that takes too long */
    void wachtTotKlaar();
}

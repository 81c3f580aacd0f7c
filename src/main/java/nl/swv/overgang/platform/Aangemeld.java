package nl.swv.overgang.platform;

/** Tells who is asking now: a person, {@link Gebruiker#SYSTEEM} in {@link Systeemwerk}, or {@link Gebruiker#NIEMAND}. */
public interface Aangemeld {

    Gebruiker gebruiker();
}

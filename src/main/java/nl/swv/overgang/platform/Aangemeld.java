package nl.swv.overgang.platform;

/** Tells who is asking now. {@link Gebruiker#SYSTEEM} where no person is logged in, such as in a job. */
public interface Aangemeld {

    Gebruiker gebruiker();
}

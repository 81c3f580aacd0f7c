package nl.swv.overgang.taken;

import nl.swv.overgang.platform.Gebruiker;

/** Puts open tasks in the name of a person, and takes them out of it, with the rights that the engine gives. */
public interface Taakhouders {

    /** Never takes a task away from someone else; doing it twice changes nothing. */
    Taakuitkomst neemOver(String taakId, Gebruiker gebruiker);

    /** Only who has a task gives it back; doing it twice changes nothing. */
    Taakuitkomst geefTerug(String taakId, Gebruiker gebruiker);
}

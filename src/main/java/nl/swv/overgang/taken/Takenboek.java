package nl.swv.overgang.taken;

import java.util.List;
import nl.swv.overgang.platform.Gebruiker;

/** The open tasks of a person, read in one statement each. */
public interface Takenboek {

    /**
     * @param opNaam in the name of this person
     * @param voorTeam in nobody's name, and offered to a group of this person
     */
    record Telling(long opNaam, long voorTeam) {}

    Telling tel(Gebruiker gebruiker);

    /** The tasks in the name of this person, the first due first; no more than asked for. */
    List<Taakregel> opNaam(Gebruiker gebruiker, int meeste);

    /** The tasks in nobody's name that are offered to a group of this person, the first due first. */
    List<Taakregel> voorTeam(Gebruiker gebruiker, int meeste);
}

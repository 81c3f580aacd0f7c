package nl.swv.overgang.stand;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What only the engine knows, counted by the database; each of these is one statement. */
public interface Taakstanden {

    /** Of the last so many completed tasks, by step. */
    List<Doorlooptijd> doorlooptijden(int meeste);

    Wachtstand wachtstand();

    /** Since when the oldest open task of each school has been there, by vestigingscode. */
    Map<String, Instant> oudstePerSchool();

    /** The open tasks at each step of the processes, of all their versions together. */
    List<Stap> stappen();

    /** The open tasks of a school itself, oldest first. */
    List<Taakregel> van(String vestiging);

    /** Every element of a diagram that a dossier came through, in order. */
    List<Padstap> pad(String nummer);
}

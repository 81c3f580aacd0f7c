package nl.swv.overgang.overgangsfase;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.kalender.Overgangskalender;

/** What the domain asks of the processes of the samenwerkingsverband and of the schools. */
public interface Overgangsloop {

    void begin(String swvCode);

    /** After its end it goes on where it waits for the last OT dossier (R22). */
    void heropen(String swvCode);

    /** Starts the process of each school, written in one go. */
    void beginScholen(Collection<String> vestigingen);

    /** @return whether the process of the school was waiting for this; if not, it goes its own way */
    boolean cursusGevolgd(String vestiging);

    /** R24: the process of the school asks for the course again, as long as it has not come to its last dossiers. */
    void cursusIngetrokken(String vestiging);

    /** The last OT dossier of a school, or of the samenwerkingsverband, is closed: whoever waits for that goes on. */
    void laatsteDossierGesloten(String sleutel);

    /**
     * The task *Informatie in ParnasSys plaatsen* of this school opens again, and the school waits for it as before
     * (R23). Nothing happens while it is open or still to come, nor once the school is over. See docs/adr/0043.
     */
    void heropenParnassys(String vestiging);

    /**
     * Schools that made no overgangsplan go on without one: nothing is left to plan.
     *
     * @return which schools
     */
    List<String> laatPlannenVervallen();

    /** The process of a school ends because another one took it over. */
    void opgevolgd(String vestiging);

    /**
     * And begins again where it was, when that is undone.
     *
     * @param gedaan what the school recorded and finished before
     */
    void hervat(String vestiging, Set<Class<? extends Schoolonderdeel>> gedaan);

    /** The overgangsdatum has moved: timers and terms of what runs move with it. */
    void verplaatsMomenten();

    /** How many terms of schools would be another day by this calendar. */
    int verschuivendeTermijnen(Overgangskalender anders);

    /** Everyone with an open task hears now, and not at the next moment. */
    void herinnerNu();
}

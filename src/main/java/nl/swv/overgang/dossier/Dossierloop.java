package nl.swv.overgang.dossier;

import java.time.LocalDate;
import java.util.Collection;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.School;

/** What the domain asks of the process. */
public interface Dossierloop {

    /** Starts a process for each, written in one go. */
    void start(Collection<Dossier> dossiers);

    /** B8: the school has bijlagen to place in the logboek of a dossier that is closed. */
    void vraagBijlagen(OtDossiernummer nummer);

    /** Ends the process at whatever point it is. */
    void trekIn(OtDossiernummer nummer);

    /** The overgangsdatum has come for these: their processes hear it from batches of jobs (R08). */
    void beginNazorg(Collection<OtDossiernummer> nummers);

    /** The same for those of them that have not heard it: what was suspended then, and runs again. */
    void haalNazorgIn(Collection<OtDossiernummer> nummers);

    /** The open task of this onderdeel stays, in the hands of this account and due on another day (R08). */
    void houdAan(OtDossiernummer nummer, Class<? extends Onderdeel> soort, String wie, LocalDate tot);

    /** Ends without a trace of its own in the diagram: OT itself ended the dossier (R15). */
    void beeindig(OtDossiernummer nummer);

    /** The dossier goes on in another scenario; what is open on the old road is dropped. */
    void wijzigScenario(OtDossiernummer nummer, Scenario scenario);

    /** The dossier goes on as if the task of this onderdeel had just been completed with it; what is open is dropped (R16). */
    void gaVerderNa(OtDossiernummer nummer, Onderdeel deel);

    /** The task of this onderdeel is asked again; what is open on the road is dropped (R16). */
    void vraagOpnieuw(OtDossiernummer nummer, Class<? extends Onderdeel> soort);

    /** Its open tasks are due on another day. */
    void herzieTermijn(OtDossiernummer nummer);

    /**
     * Moves the open tasks of dossiers from the one school to the other.
     *
     * @param metLeerling whether the pupil left the old school, so that nobody there keeps a task
     */
    void verhuis(Collection<OtDossiernummer> nummers, School van, School naar, boolean metLeerling);

    /** How many tasks of these dossiers are open. */
    int openTaken(Collection<OtDossiernummer> nummers);

    /** The overgangsdatum has moved: what is due before it, is due on another day. */
    void herzieTermijnen();

    /** How many tasks would be due on another day by this calendar. */
    int verschuivendeTermijnen(Overgangskalender anders);

    /** Moves the open tasks; documents that went to the former consulent are asked for again (R05). */
    void wijzigConsulent(OtDossiernummer nummer, String consulent);

    /**
     * What an overdracht did to tasks.
     *
     * @param taken tasks that left the hands of the former consulent
     * @param opnieuwVerzenden dossiers whose documents are asked for again (R05)
     */
    record Overdracht(int taken, int opnieuwVerzenden) {}

    /** The same for many dossiers at once; a task that a third has in hand stays there. */
    Overdracht draagOver(Collection<OtDossiernummer> nummers, String van, String naar);

    /**
     * What is left in the hands of the one consulent goes to the other, or back to its team when that is not the other's.
     *
     * @return how many tasks
     */
    int draagAndereTakenOver(String van, String naar);
}

package nl.swv.overgang.overgangsfase.onderdeel;

import static nl.swv.overgang.formulier.Soort.soort;

import java.util.List;
import nl.swv.overgang.formulier.Soorten;
import nl.swv.overgang.school.Overgangsgebeurtenis;

/**
 * What a person records about a school: one for each task, saved by its form, checked at saving and at completion. The
 * record itself says what follows from it.
 */
public interface Schoolonderdeel {

    /** Every onderdeel of a school: where it is saved, its record, and the task that asks for it. */
    Soorten<Schoolonderdeel> SOORTEN = new Soorten<Schoolonderdeel>(List.of(
            soort("overgangsplan", Overgangsplan.class, "Task_OvergangsplanMaken"),
            soort("parnassys", Parnassysplaatsing.class, "Task_InformatieInParnassysPlaatsen"),
            soort("bevestiging", Overgangsbevestiging.class, "Task_OvergangBevestigen")));

    /** What the tijdlijn of the school says once its task is completed (R25). */
    Overgangsgebeurtenis.Wat gebeurtenis();

    /**
     * Adds what is wrong to the toets.
     *
     * @param afronden whether its task is being completed: then it must be whole
     */
    void controleer(Schooltoets toets, boolean afronden);

    /** What follows as soon as it is saved. */
    default void bewaar(Schoolgevolgen gevolgen) {}

    /** What follows once its task is completed. */
    default void verwerk(Schoolgevolgen gevolgen) {}
}

package nl.swv.overgang.overgangsfase;

/** What a person records about a school: one for each task, saved by its form, checked at saving and at completion. */
public sealed interface Schoolonderdeel permits Overgangsplan, Parnassysplaatsing, Overgangsbevestiging {

    /**
     * Adds what is wrong to the toets.
     *
     * @param afronden whether its task is being completed: then it must be whole
     */
    void controleer(Schooltoets toets, boolean afronden);
}

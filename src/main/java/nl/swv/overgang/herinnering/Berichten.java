package nl.swv.overgang.herinnering;

/** The road by which a message leaves: one setting for an installation. */
public interface Berichten {

    /**
     * Hands the message over to whatever delivers it.
     *
     * @throws BerichtNietVerstuurd when it was not taken: nothing was sent
     */
    void verstuur(Bericht bericht);

    /** Whether messages leave at all. */
    default boolean vertrekken() {
        return true;
    }
}

package nl.swv.overgang.wijziging;

/** What the domain asks of the process of the wijzigingen. */
public interface Wijzigingsloop {

    /** The task of the coördinator is there when one waits for a decision, and is not when none does. */
    void stemAf(boolean wacht);
}

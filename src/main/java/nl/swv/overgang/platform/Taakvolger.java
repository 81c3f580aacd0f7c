package nl.swv.overgang.platform;

import java.util.Set;

/** Follows the engine's tasks from close by: what it writes is committed with the change itself, or not at all. */
public interface Taakvolger {

    /**
     * These tasks were made, changed, handed over, offered to others or ended in the transaction that is about to commit;
     * the tables of the engine already show it.
     *
     * @param taken ids of tasks, of which some may be gone
     */
    void gewijzigd(Set<String> taken);
}

package nl.swv.overgang.platform.engine;

import java.util.Set;

/** Follows the engine's tasks from close by: what it writes is committed with the change itself, or not at all. */
public interface Taakvolger {

    /**
     * What became of tasks in the transaction that is about to commit; the tables of the engine already show it.
     *
     * @param taken ids of tasks that were made, changed, handed over or offered to others
     * @param geeindigd ids of tasks that were completed or deleted, none of them among the first
     */
    void gewijzigd(Set<String> taken, Set<String> geeindigd);
}

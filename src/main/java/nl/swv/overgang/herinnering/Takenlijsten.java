package nl.swv.overgang.herinnering;

import java.time.Instant;
import java.util.List;

/**
 * Who has to do what: an open task is its assignee's, and without one of every member of its candidate groups.
 */
public interface Takenlijsten {

    /**
     * One list for each person with an open task, by account.
     *
     * @param nu a term before this moment is past
     */
    List<Takenlijst> op(Instant nu);
}

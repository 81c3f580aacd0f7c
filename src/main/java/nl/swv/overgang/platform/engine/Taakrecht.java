package nl.swv.overgang.platform.engine;

import java.util.Collection;
import nl.swv.overgang.platform.Gebruiker;
import org.camunda.bpm.engine.authorization.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Whose a task is, asked at the moment itself (domein.md §2): of the groups that it is offered to, and of the consulent in
 * whose name it stands. A name alone gives nothing: who left the school or the consulenten has no task any more. The same
 * rule stands as a condition on a query in {@link TaskSql}.
 *
 * @param groepen of which this account is a member now
 */
public record Taakrecht(String account, Collection<String> groepen) {

    /** What a group may do with every task, whoever it is for: the table of rights says so. */
    public interface Voorrechten {

        boolean geeft(Collection<String> groepen, Permission recht);
    }

    /** @param aangebodenAan the candidate groups of the task */
    public boolean magDoen(@Nullable String opNaamVan, Collection<String> aangebodenAan) {
        return aangebodenAan.stream().anyMatch(groepen::contains)
                || (isConsulent()
                        && account.equals(opNaamVan)
                        && aangebodenAan.stream().anyMatch(groep -> groep.startsWith(Gebruiker.WIJKTEAM)));
    }

    /** A consulent has dossiers outside the own wijk too, such as those of an absent colleague. */
    boolean isConsulent() {
        return groepen.contains(Gebruiker.CONSULENTEN);
    }
}

package nl.swv.overgang.platform.engine;

import java.util.Collection;
import java.util.Map;
import nl.swv.overgang.platform.Weigering;
import org.jspecify.annotations.Nullable;

/** What must hold before a user task may be completed, whatever the road. One bean for each user task in the diagrams. */
public interface TaskRule {

    /** The ids of the user tasks in the diagrams that this rule guards. */
    java.util.Set<String> taskDefinitionKeys();

    /** The task that is called after what it is about, such as the LAS of its school; none by default. */
    default @Nullable String named() {
        return null;
    }

    /** How that task is called, by business key. */
    default Map<String, String> names(Collection<String> businessKeys) {
        return Map.of();
    }

    /**
     * Checks the rules for the dossier and tells which way the process goes on.
     *
     * @param businessKey the OT-dossiernummer
     * @param taskDefinitionKey the id of the task in the diagram
     * @return the routing variables, read from the dossier itself
     * @throws Weigering when a rule says no; nothing changes then
     */
    Map<String, Object> complete(String businessKey, String taskDefinitionKey);
}

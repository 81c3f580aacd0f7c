package nl.swv.overgang.platform.engine;

import java.util.Map;
import nl.swv.overgang.platform.Weigering;

/** What must hold before a user task may be completed, whatever the road. One bean for each user task in the diagrams. */
public interface TaskRule {

    /** The ids of the user tasks in the diagrams that this rule guards. */
    java.util.Set<String> taskDefinitionKeys();

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

package nl.swv.overgang.security.rechten;

import static nl.swv.overgang.platform.Gebruiker.BEHEERDERS;
import static nl.swv.overgang.platform.Gebruiker.CONSULENTEN;
import static nl.swv.overgang.platform.Gebruiker.COORDINATOREN;
import static nl.swv.overgang.platform.Gebruiker.PRIVACYFUNCTIONARISSEN;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;

/**
 * One line of the table: what a group may do in the engine. Of tasks it says only what a group may do with all of them;
 * whose a task is, follows from the task itself.
 *
 * @param groep a group, or {@link #IEDEREEN}
 */
record Recht(String groep, Resource resource, String id, List<Permission> permissions) {

    static final String IEDEREEN = "*";

    /** The models that a form or the diagram of a task shows. */
    private static final List<String> MODELS = List.of(
            "OvergangDossierProcess",
            "TopDossierOpenenProcess",
            "BijlagenPlaatsenProcess",
            "OvergangSchoolProcess",
            "OvergangSamenwerkingsverbandProcess",
            "WijzigingenBeoordelenProcess");

    static Recht recht(String groep, Resource resource, String id, Permission... permissions) {
        return new Recht(groep, resource, id, List.of(permissions));
    }

    static List<Recht> table() {
        return Stream.of(everyone(), consulenten(), coordinatoren(), privacyfunctionarissen(), beheerders())
                .flatMap(table -> table)
                .toList();
    }

    private static Stream<Recht> everyone() {
        return Stream.concat(
                Stream.of(recht(IEDEREEN, Resources.APPLICATION, "tasklist", Permissions.ACCESS)),
                MODELS.stream()
                        .map(key ->
                                recht(IEDEREEN, Resources.PROCESS_DEFINITION, key, ProcessDefinitionPermissions.READ)));
    }

    /** "OT-dossier aanmelden" stands in Tasklist's start dialog; the start itself goes through /api. */
    private static Stream<Recht> consulenten() {
        return Stream.of(CONSULENTEN, COORDINATOREN)
                .flatMap(groep -> Stream.of(
                        recht(
                                groep,
                                Resources.PROCESS_DEFINITION,
                                "OvergangDossierProcess",
                                ProcessDefinitionPermissions.CREATE_INSTANCE),
                        recht(groep, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE)));
    }

    /** Reads everything, repairs jobs and incidents, completes only what is offered to this group. */
    private static Stream<Recht> coordinatoren() {
        return Stream.of(
                recht(COORDINATOREN, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                recht(
                        COORDINATOREN,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
                        ProcessDefinitionPermissions.RETRY_JOB,
                        ProcessDefinitionPermissions.UPDATE_INSTANCE),
                // "Overgang starten" stands in Tasklist's start dialog
                recht(
                        COORDINATOREN,
                        Resources.PROCESS_DEFINITION,
                        "OvergangSamenwerkingsverbandProcess",
                        ProcessDefinitionPermissions.CREATE_INSTANCE),
                recht(COORDINATOREN, Resources.TASK, ANY, Permissions.READ, TaskPermissions.READ_VARIABLE),
                recht(COORDINATOREN, Resources.DEPLOYMENT, ANY, Permissions.READ),
                recht(COORDINATOREN, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
                recht(COORDINATOREN, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
                recht(
                        COORDINATOREN,
                        Resources.BATCH,
                        ANY,
                        BatchPermissions.READ,
                        BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES));
    }

    /** Into Cockpit, where the page Audit is; of the engine nothing. */
    private static Stream<Recht> privacyfunctionarissen() {
        return Stream.of(recht(PRIVACYFUNCTIONARISSEN, Resources.APPLICATION, "cockpit", Permissions.ACCESS));
    }

    /** All of it, except everyone's own filter "Mijn taken": that would fill the beheerder's Tasklist. */
    private static Stream<Recht> beheerders() {
        return Arrays.stream(Resources.values())
                .map(resource -> recht(
                        BEHEERDERS,
                        resource,
                        ANY,
                        resource == Resources.FILTER ? Permissions.CREATE : Permissions.ALL));
    }
}

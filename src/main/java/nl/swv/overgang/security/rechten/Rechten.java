package nl.swv.overgang.security.rechten;

import static java.util.stream.Collectors.toSet;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.OptimizePermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;

/**
 * Writes the table of rights into the engine. For the groups that stand in it the table has the last word: what is missing
 * is added, what is not in it (any more) is taken away. Rights of other groups and of accounts are the beheerder's.
 */
@Component
class Rechten {

    private static final List<Permission> EACH_PERMISSION = Stream.<Permission[]>of(
                    Permissions.values(),
                    BatchPermissions.values(),
                    HistoricProcessInstancePermissions.values(),
                    HistoricTaskPermissions.values(),
                    OptimizePermissions.values(),
                    ProcessDefinitionPermissions.values(),
                    ProcessInstancePermissions.values(),
                    SystemPermissions.values(),
                    TaskPermissions.values(),
                    UserOperationLogCategoryPermissions.values())
            .flatMap(Stream::of)
            .filter(permission -> permission.getValue() != Permissions.NONE.getValue())
            .filter(permission -> permission.getValue() != Permissions.ALL.getValue())
            .toList();

    private final AuthorizationService authorizations;

    Rechten(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void stelVast(List<Recht> table) {
        table.forEach(this::verleen);
        table.stream().map(Recht::groep).distinct().forEach(groep -> neemTerug(groep, table));
    }

    void verleen(Recht recht) {
        Authorization authorization = find(recht);
        if (!isPrecies(authorization, recht)) {
            authorization.setPermissions(recht.permissions().toArray(Permission[]::new));
            authorizations.saveAuthorization(authorization);
        }
    }

    private static boolean isPrecies(Authorization authorization, Recht recht) {
        Set<Integer> asked =
                recht.permissions().stream().map(Permission::getValue).collect(toSet());
        return recht.permissions().stream().allMatch(authorization::isPermissionGranted)
                && (asked.contains(Permissions.ALL.getValue())
                        || EACH_PERMISSION.stream()
                                .filter(permission ->
                                        List.of(permission.getTypes()).contains(recht.resource()))
                                .filter(authorization::isPermissionGranted)
                                .allMatch(permission -> asked.contains(permission.getValue())));
    }

    /** What the engine gives by itself is not the table's: a filter to its readers, a group to its members. */
    private void neemTerug(String groep, List<Recht> table) {
        for (Resource resource : Resources.values()) {
            AuthorizationQuery query = van(groep).resourceType(resource);
            if (resource == Resources.FILTER) {
                query.resourceId(ANY);
            }
            query.list().stream()
                    .filter(given -> resource != Resources.GROUP || !groep.equals(given.getResourceId()))
                    .filter(given -> table.stream()
                            .noneMatch(recht -> recht.groep().equals(groep)
                                    && recht.resource() == resource
                                    && recht.id().equals(given.getResourceId())))
                    .forEach(given -> authorizations.deleteAuthorization(given.getId()));
        }
    }

    private Authorization find(Recht recht) {
        Authorization found = van(recht.groep())
                .resourceType(recht.resource())
                .resourceId(recht.id())
                .singleResult();
        return found == null ? create(recht) : found;
    }

    private AuthorizationQuery van(String groep) {
        AuthorizationQuery query = authorizations.createAuthorizationQuery();
        return groep.equals(Recht.IEDEREEN)
                ? query.authorizationType(AUTH_TYPE_GLOBAL)
                : query.authorizationType(AUTH_TYPE_GRANT).groupIdIn(groep);
    }

    private Authorization create(Recht recht) {
        boolean everyone = recht.groep().equals(Recht.IEDEREEN);
        Authorization created = authorizations.createNewAuthorization(everyone ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT);
        if (!everyone) {
            created.setGroupId(recht.groep());
        }
        created.setResource(recht.resource());
        created.setResourceId(recht.id());
        return created;
    }

    /** Takes back what the engine gives the owner of a filter: the filter may be read, not changed. */
    void alleenLezen(String gebruiker, String filterId) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(gebruiker)
                .resourceType(Resources.FILTER)
                .resourceId(filterId)
                .list()
                .forEach(own -> {
                    own.setPermissions(new Permission[] {Permissions.READ});
                    authorizations.saveAuthorization(own);
                });
    }
}

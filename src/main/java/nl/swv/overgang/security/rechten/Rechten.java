package nl.swv.overgang.security.rechten;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Writes the table of rights into the engine. What is there already stays; what is missing is added. */
@Component
class Rechten {

    private final AuthorizationService authorizations;

    Rechten(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void verleen(Recht recht) {
        Authorization authorization = find(recht);
        boolean complete = recht.permissions().stream().allMatch(authorization::isPermissionGranted);
        if (!complete) {
            recht.permissions().forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }

    private Authorization find(Recht recht) {
        boolean everyone = recht.groep().equals(Recht.IEDEREEN);
        var query = authorizations
                .createAuthorizationQuery()
                .authorizationType(everyone ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT)
                .resourceType(recht.resource())
                .resourceId(recht.id());
        Authorization found = (everyone ? query : query.groupIdIn(recht.groep())).singleResult();
        return found == null ? create(recht, everyone) : found;
    }

    private Authorization create(Recht recht, boolean everyone) {
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

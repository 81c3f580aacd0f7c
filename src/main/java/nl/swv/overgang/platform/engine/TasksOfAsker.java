package nl.swv.overgang.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Asks for tasks with {@link TaskSql}: a query finds what is of who asks, and there are no rows of authorization to join. */
class TasksOfAsker extends TaskManager {

    private final Taakrecht.Voorrechten voorrechten;

    private TasksOfAsker(Taakrecht.Voorrechten voorrechten) {
        this.voorrechten = voorrechten;
    }

    /** In the place of the engine's own. */
    record Factory(Taakrecht.Voorrechten voorrechten) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TaskManager.class;
        }

        @Override
        public Session openSession() {
            return new TasksOfAsker(voorrechten);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return getDbEntityManager().selectList(TaskSql.LIST, query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return (Long) getDbEntityManager().selectOne(TaskSql.COUNT, query);
    }

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        AuthorizationCheck check = query.getAuthCheck();
        check.setAuthorizationCheckEnabled(false);
        check.getPermissionChecks().clear();
        Authentication asker = AccessChecks.asker(getCommandContext());
        if (asker == null || voorrechten.geeft(AccessChecks.groups(asker), Permissions.READ)) {
            check.setAuthUserId(null);
            check.setAuthGroupIds(List.of());
        } else {
            check.setAuthUserId(asker.getUserId());
            check.setAuthGroupIds(AccessChecks.groups(asker));
        }
        getTenantManager().configureQuery(query);
    }

    /** There are none. */
    @Override
    protected void deleteAuthorizations(Resource resource, String resourceId) {}
}

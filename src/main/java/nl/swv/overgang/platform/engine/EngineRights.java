package nl.swv.overgang.platform.engine;

import static java.util.Objects.requireNonNullElseGet;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts our rule on tasks in the place of the engine's rows of authorization: in its checks on one task, in its queries, and
 * where it would write such rows. What an earlier version wrote is taken away at the start.
 */
@Component
class EngineRights extends AbstractProcessEnginePlugin {

    private final Taakrecht.Voorrechten voorrechten;

    EngineRights(Taakrecht.Voorrechten voorrechten) {
        this.voorrechten = voorrechten;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new AccessChecks(voorrechten)));
        engine.setResourceAuthorizationProvider(new NoRowsPerTask());
        engine.setIdentityProviderSessionFactory(new LeavingAccounts.Factory());
        List<SessionFactory> sessions =
                new ArrayList<>(requireNonNullElseGet(engine.getCustomSessionFactories(), List::of));
        sessions.add(new TasksOfAsker.Factory(voorrechten));
        engine.setCustomSessionFactories(sessions);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        TaskSql.register(engine.getSqlSessionFactory().getConfiguration());
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            TaskSql.atTheStart(context.getDbSqlSession().getSqlSession());
            return null;
        });
    }

    /** The engine would write a row for each task and whoever it is for, and forget to take it away. */
    private static final class NoRowsPerTask extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
            return null;
        }

        @Override
        public AuthorizationEntity @Nullable [] newTaskOwner(Task task, String oldOwner, String newOwner) {
            return null;
        }

        @Override
        public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String userId, String type) {
            return null;
        }

        @Override
        public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
            return null;
        }
    }
}

package nl.swv.overgang.platform.engine;

import static java.util.Objects.requireNonNullElse;
import static org.camunda.bpm.engine.authorization.BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.TaskPermissions.READ_VARIABLE;
import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.TaskPermissions.UPDATE_VARIABLE;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;

/**
 * What the engine asks before it does something for a person. Of a task it asks {@link Taakrecht}, and what the table of
 * rights gives over every task; never a row. Of a job without a process, such as the clean-up of history or a part of a
 * batch, the engine asks nothing by itself: here whoever reads batches reads it, and only the clean-up is the beheerder's.
 */
class AccessChecks extends AuthorizationCommandChecker {

    /** What comes with a task that one may do. */
    private static final Set<Permission> OF_ONES_OWN = Set.of(READ, READ_VARIABLE, TASK_WORK);

    private final Taakrecht.Voorrechten voorrechten;

    AccessChecks(Taakrecht.Voorrechten voorrechten) {
        this.voorrechten = voorrechten;
    }

    /** Who asks, or null where the application itself does. */
    static @Nullable Authentication asker(CommandContext context) {
        Authentication asker = context.getAuthentication();
        boolean asks = context.isAuthorizationCheckEnabled()
                && context.getProcessEngineConfiguration().isAuthorizationEnabled()
                && asker != null
                && asker.getUserId() != null;
        return asks ? asker : null;
    }

    static List<String> groups(Authentication asker) {
        return requireNonNullElse(asker.getGroupIds(), List.of());
    }

    static List<String> candidateGroups(TaskEntity task) {
        return task.getIdentityLinks().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLinkEntity::getGroupId)
                .toList();
    }

    boolean allows(Taakrecht asker, TaskEntity task, Permission permission) {
        return voorrechten.geeft(asker.groepen(), permission)
                || (OF_ONES_OWN.contains(permission) && asker.magDoen(task.getAssignee(), candidateGroups(task)));
    }

    private void require(TaskEntity task, Permission permission) {
        Authentication asker = asker(Context.getCommandContext());
        if (asker != null && !allows(new Taakrecht(asker.getUserId(), groups(asker)), task, permission)) {
            throw new AuthorizationException(
                    asker.getUserId(), permission.getName(), TASK.resourceName(), task.getId());
        }
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        require(task, READ);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        require(task, READ_VARIABLE);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        require(task, UPDATE_VARIABLE);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        require(task, TASK_ASSIGN);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        require(task, TASK_WORK);
    }

    @Override
    public void checkReadJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            getAuthorizationManager().checkAuthorization(READ, BATCH);
        }
        super.checkReadJob(job);
    }

    @Override
    public void checkUpdateJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            getAuthorizationManager().checkAuthorization(UPDATE, BATCH);
        }
        super.checkUpdateJob(job);
    }

    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            boolean cleanup = HistoryCleanupJobHandler.TYPE.equals(job.getJobHandlerType());
            getAuthorizationManager().checkAuthorization(cleanup ? UPDATE : CREATE_BATCH_SET_JOB_RETRIES, BATCH);
        }
        super.checkUpdateRetriesJob(job);
    }
}

package nl.swv.overgang.platform.engine;

import static nl.swv.overgang.platform.engine.Completion.guarded;
import static nl.swv.overgang.platform.engine.Completion.refuseVariables;

import java.util.Map;
import nl.swv.overgang.platform.Weigering;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Completing a task only says "done": it carries no variables, and a refusal keeps its sentence. */
class GuardedTasks extends TaskServiceImpl {

    @Override
    public void complete(String taskId) {
        guarded(() -> super.complete(taskId));
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        refuseVariables(variables);
        guarded(() -> super.complete(taskId, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        refuseVariables(variables);
        return guarded(() -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        refuseVariables(variables);
        super.resolveTask(taskId, variables);
    }

    @Override
    public void handleBpmnError(
            String taskId, String errorCode, @Nullable String errorMessage, @Nullable Map<String, Object> variables) {
        throw new Weigering("Een taak rondt u af met het formulier.");
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
        throw new Weigering("Een taak rondt u af met het formulier.");
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        requireAccount(userId);
        super.claim(taskId, userId);
    }

    @Override
    public void delegateTask(String taskId, @Nullable String userId) {
        requireAccount(userId);
        super.delegateTask(taskId, userId);
    }

    /** Giving a task back is up to whoever holds it: the engine alone would ask for the right to assign. */
    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        requireAccount(userId);
        commandExecutor.execute(context -> {
            Command<@Nullable Void> assign = inner -> {
                super.setAssignee(taskId, userId);
                return null;
            };
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            boolean mine = task != null
                    && task.getAssignee() != null
                    && task.getAssignee().equals(context.getAuthenticatedUserId());
            return userId == null && mine ? context.runWithoutAuthorization(assign) : assign.execute(context);
        });
    }

    /** A task is in the hands of an account: no other text gets into the engine this way. */
    private void requireAccount(@Nullable String userId) {
        boolean known = userId == null
                || commandExecutor.execute(context -> context.runWithoutAuthorization(
                        () -> context.getReadOnlyIdentityProvider().findUserById(userId) != null));
        if (!known) {
            throw new Weigering("Dit account bestaat niet. Kies een bestaande gebruiker.");
        }
    }
}

package nl.swv.overgang.platform;

import static nl.swv.overgang.platform.Completion.guarded;
import static nl.swv.overgang.platform.Completion.refuseVariables;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Completing a task only says "done": it carries no variables, and a refusal keeps its sentence. */
class GuardedTaskService extends TaskServiceImpl {

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
}

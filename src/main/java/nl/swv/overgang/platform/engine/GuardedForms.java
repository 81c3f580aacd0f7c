package nl.swv.overgang.platform.engine;

import static nl.swv.overgang.platform.engine.GuardedTasks.guarded;
import static nl.swv.overgang.platform.engine.GuardedTasks.refuseInNameOfOther;
import static nl.swv.overgang.platform.engine.GuardedTasks.refuseVariables;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The same guard on the road through a form. */
class GuardedForms extends FormServiceImpl {

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        refuseVariables(properties);
        guarded(() -> commandExecutor.execute(context -> {
            refuseInNameOfOther(context, taskId);
            super.submitTaskForm(taskId, properties);
            return null;
        }));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        refuseVariables(properties);
        return guarded(() -> commandExecutor.execute(context -> {
            refuseInNameOfOther(context, taskId);
            return super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues);
        }));
    }
}

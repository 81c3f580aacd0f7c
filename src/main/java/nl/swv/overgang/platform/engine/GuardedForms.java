package nl.swv.overgang.platform.engine;

import static nl.swv.overgang.platform.engine.Completion.guarded;
import static nl.swv.overgang.platform.engine.Completion.refuseVariables;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The same guard on the road through a form. */
class GuardedForms extends FormServiceImpl {

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        refuseVariables(properties);
        guarded(() -> super.submitTaskForm(taskId, properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        refuseVariables(properties);
        return guarded(() -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
    }
}

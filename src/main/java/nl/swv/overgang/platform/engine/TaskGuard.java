package nl.swv.overgang.platform.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one guard on task completion: every road in passes it (Tasklist, REST, Java), nothing is completed past a rule. */
@Component
class TaskGuard extends AbstractProcessEnginePlugin implements TaskListener {

    private final ObjectProvider<TaskRule> rules;

    TaskGuard(ObjectProvider<TaskRule> rules) {
        this.rules = rules;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new GuardedTasks());
        engine.setFormService(new GuardedForms());
        engine.setFilterService(new SpelledFilters());
        engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .addTaskListener(TaskListener.EVENTNAME_COMPLETE, TaskGuard.this);
            }
        });
    }

    @Override
    public void notify(DelegateTask task) {
        String key = task.getTaskDefinitionKey();
        TaskRule rule = byTask().get(key);
        if (rule == null) {
            throw new IllegalStateException("User task %s has no TaskRule".formatted(key));
        }
        rule.complete(task.getExecution().getProcessBusinessKey(), key).forEach(task.getExecution()::setVariable);
    }

    private Map<String, TaskRule> byTask() {
        return rules.stream()
                .flatMap(rule -> rule.taskDefinitionKeys().stream().map(key -> Map.entry(key, rule)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

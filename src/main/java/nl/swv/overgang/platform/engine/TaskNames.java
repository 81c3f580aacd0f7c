package nl.swv.overgang.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a task after what it is about, where its rule says so: every list that shows the name of a task agrees then. */
@Component
public class TaskNames extends AbstractProcessEnginePlugin implements TaskListener {

    private final ObjectProvider<TaskRule> rules;
    private final TaskService tasks;
    private final TaskAccess access;
    private final EngineAccess engine;

    TaskNames(
            ObjectProvider<TaskRule> rules,
            @Lazy TaskService tasks,
            @Lazy TaskAccess access,
            @Lazy EngineAccess engine) {
        this.rules = rules;
        this.tasks = tasks;
        this.access = access;
        this.engine = engine;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .addTaskListener(TaskListener.EVENTNAME_CREATE, TaskNames.this);
            }
        });
    }

    @Override
    public void notify(DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        rules.stream()
                .filter(rule -> task.getTaskDefinitionKey().equals(rule.named()))
                .map(rule -> rule.names(List.of(key)).get(key))
                .filter(name -> name != null && !name.equals(task.getName()))
                .forEach(task::setName);
    }

    /** Of all that is open: at a start, for a version before named them otherwise, and when a school has another LAS. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void rename() {
        rules.stream()
                .filter(rule -> rule.named() != null)
                .forEach(rule -> rename(rule, engine.asSystem(() -> tasks.createTaskQuery()
                        .taskDefinitionKey(rule.named())
                        .list())));
    }

    /** Of these alone: what they are about has gone to another school. */
    public void rename(Collection<Task> open) {
        rules.stream()
                .filter(rule -> rule.named() != null)
                .forEach(rule -> rename(
                        rule,
                        open.stream()
                                .filter(task -> task.getTaskDefinitionKey().equals(rule.named()))
                                .toList()));
    }

    private void rename(TaskRule rule, List<Task> open) {
        Map<String, String> keys = access.businessKeys(open);
        Map<String, String> names = rule.names(keys.values());
        engine.asSystem(() -> {
            for (Task task : open) {
                String name = names.get(keys.get(task.getId()));
                if (name != null && !name.equals(task.getName())) {
                    task.setName(name);
                    tasks.saveTask(task);
                }
            }
            return null;
        });
    }
}

package nl.swv.overgang.platform.engine;

import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_WORK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietNu;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whose open tasks are, and what they are about. */
@Component
public class TaskAccess {

    /** @param group the first that the task is offered to */
    public record Offered(Task task, @Nullable String group) {}

    private final RuntimeService runtime;
    private final Taakrecht.Voorrechten voorrechten;
    private final EngineAccess engine;

    TaskAccess(@Lazy RuntimeService runtime, Taakrecht.Voorrechten voorrechten, EngineAccess engine) {
        this.runtime = runtime;
        this.voorrechten = voorrechten;
        this.engine = engine;
    }

    /**
     * The tasks of a query with their groups. Asked in one command, which knows the tasks already: the engine's own way reads
     * task, execution and definition of each once more.
     */
    public List<Offered> offered(TaskQuery query) {
        List<Offered> offered = new ArrayList<>();
        engine.inOneFlush(() -> query.list().forEach(task -> offered.add(new Offered(task, group((TaskEntity) task)))));
        return offered;
    }

    private static @Nullable String group(TaskEntity task) {
        return task.getIdentityLinks().stream()
                .map(IdentityLinkEntity::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The business key of the process of each task, by the id of the task; one query for all of them. */
    public Map<String, String> businessKeys(Collection<Task> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Set<String> instances = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> byInstance =
                engine.asSystem(() -> runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey)));
        Map<String, String> byTask = new HashMap<>();
        tasks.forEach(task -> byTask.put(task.getId(), byInstance.getOrDefault(task.getProcessInstanceId(), "")));
        return byTask;
    }

    /**
     * Whoever may complete one of these open tasks may record what it asks for.
     *
     * @throws NietNu when there is none
     * @throws GeenToegang when they are someone else's
     */
    public void require(Collection<Task> open, Gebruiker gebruiker) {
        if (open.isEmpty()) {
            throw new NietNu("Voor dit onderdeel staat nu geen taak open.");
        }
        Taakrecht recht = new Taakrecht(gebruiker.id(), gebruiker.groepen());
        AccessChecks checks = new AccessChecks(voorrechten);
        engine.inOneFlush(() -> {
            if (open.stream().noneMatch(task -> checks.allows(recht, (TaskEntity) task, TASK_WORK))) {
                throw new GeenToegang("Deze taak is aan een ander.");
            }
        });
    }
}

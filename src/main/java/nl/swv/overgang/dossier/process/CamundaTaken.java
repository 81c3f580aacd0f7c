package nl.swv.overgang.dossier.process;

import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Onderdeel;
import nl.swv.overgang.dossier.OpenTaak;
import nl.swv.overgang.dossier.Taken;
import nl.swv.overgang.platform.EngineAccess;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietNu;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaTaken implements Taken {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AuthorizationService authorizations;
    private final EngineAccess engine;

    CamundaTaken(TaskService tasks, RuntimeService runtime, AuthorizationService authorizations, EngineAccess engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.authorizations = authorizations;
        this.engine = engine;
    }

    @Override
    public List<OpenTaak> van(String nummer) {
        return engine.asSystem(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(nummer).orderByTaskCreateTime().asc().list().stream()
                        .map(this::openTaak)
                        .toList());
    }

    @Override
    public Map<String, String> dossiersVan(Collection<String> taakIds) {
        return engine.asSystem(() -> {
            Map<String, String> instances =
                    tasks.createTaskQuery().taskIdIn(taakIds.toArray(String[]::new)).list().stream()
                            .collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
            Map<String, String> numbers = instances.isEmpty()
                    ? Map.of()
                    : runtime
                            .createProcessInstanceQuery()
                            .processInstanceIds(Set.copyOf(instances.values()))
                            .list()
                            .stream()
                            .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
            instances.replaceAll((task, instance) -> numbers.getOrDefault(instance, ""));
            return instances;
        });
    }

    @Override
    public void eis(String nummer, Class<? extends Onderdeel> soort, Gebruiker gebruiker) {
        String[] keys = OvergangDossierProcess.ONDERDELEN.entrySet().stream()
                .filter(entry -> entry.getValue() == soort)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        List<Task> open = engine.asSystem(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKeyIn(keys)
                .list());
        if (open.isEmpty()) {
            throw new NietNu("Voor dit onderdeel staat nu geen taak open.");
        }
        List<String> groups = List.copyOf(gebruiker.groepen());
        if (open.stream()
                .noneMatch(task ->
                        authorizations.isUserAuthorized(gebruiker.id(), groups, TASK_WORK, TASK, task.getId()))) {
            throw new GeenToegang("Deze taak is aan een ander.");
        }
    }

    private OpenTaak openTaak(Task task) {
        String group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new OpenTaak(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                group,
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}

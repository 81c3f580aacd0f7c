package nl.swv.overgang.overgangsfase.process;

import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_WORK;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.overgangsfase.Schoolonderdeel;
import nl.swv.overgang.overgangsfase.Schooltaken;
import nl.swv.overgang.platform.EngineAccess;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietNu;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class CamundaSchooltaken implements Schooltaken {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AuthorizationService authorizations;
    private final EngineAccess engine;

    CamundaSchooltaken(
            TaskService tasks, RuntimeService runtime, AuthorizationService authorizations, EngineAccess engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.authorizations = authorizations;
        this.engine = engine;
    }

    @Override
    public Map<String, String> scholenVan(Collection<String> taakIds) {
        return engine.asSystem(() -> bySchool(tasks.createTaskQuery()
                        .processDefinitionKey(OvergangSchoolProcess.KEY)
                        .taskIdIn(taakIds.toArray(String[]::new))
                        .list())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(task -> task.getKey().getId(), Map.Entry::getValue)));
    }

    /** The open tasks that are due before the overgangsdatum, with their vestigingscode. */
    Map<Task, String> volgenOvergangsdatum() {
        return bySchool(tasks.createTaskQuery()
                .processDefinitionKey(OvergangSchoolProcess.KEY)
                .taskDefinitionKeyIn("Task_KnoppencursusVastleggen", "Task_InformatieInParnassysPlaatsen")
                .list());
    }

    @Override
    public void eis(String vestiging, Class<? extends Schoolonderdeel> soort, Gebruiker gebruiker) {
        String key = OvergangSchoolProcess.ONDERDELEN.entrySet().stream()
                .filter(entry -> entry.getValue() == soort)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        List<Task> open = engine.asSystem(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(vestiging)
                .taskDefinitionKey(key)
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

    private Map<Task, String> bySchool(List<Task> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> schools = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return found.stream().collect(Collectors.toMap(task -> task, task -> schools.get(task.getProcessInstanceId())));
    }
}

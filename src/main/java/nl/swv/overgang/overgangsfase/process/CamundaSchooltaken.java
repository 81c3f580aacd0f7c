package nl.swv.overgang.overgangsfase.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.overgangsfase.Schooltaken;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.platform.engine.TaskAccess;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class CamundaSchooltaken implements Schooltaken {

    private final TaskService tasks;
    private final TaskAccess access;
    private final EngineAccess engine;

    CamundaSchooltaken(TaskService tasks, TaskAccess access, EngineAccess engine) {
        this.tasks = tasks;
        this.access = access;
        this.engine = engine;
    }

    @Override
    public Map<String, String> scholenVan(Collection<String> taakIds) {
        return access.businessKeys(engine.asSystem(() -> tasks.createTaskQuery()
                .processDefinitionKey(OvergangSchoolProcess.KEY)
                .taskIdIn(taakIds.toArray(String[]::new))
                .list()));
    }

    /** The open tasks that are due before the overgangsdatum. */
    List<Task> volgenOvergangsdatum() {
        return tasks.createTaskQuery()
                .processDefinitionKey(OvergangSchoolProcess.KEY)
                .taskDefinitionKeyIn(
                        "Task_KnoppencursusVastleggen", "Task_OvergangsplanMaken", "Task_InformatieInParnassysPlaatsen")
                .list();
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
        access.require(open, gebruiker);
    }
}

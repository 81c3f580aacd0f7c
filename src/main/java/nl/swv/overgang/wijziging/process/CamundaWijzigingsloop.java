package nl.swv.overgang.wijziging.process;

import static nl.swv.overgang.wijziging.process.WijzigingenBeoordelenProcess.TASK_WIJZIGINGEN_BEOORDELEN;

import java.util.List;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.wijziging.Wijzigingsloop;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class CamundaWijzigingsloop implements Wijzigingsloop {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineAccess engine;
    private final String swvCode;

    CamundaWijzigingsloop(
            RuntimeService runtime,
            TaskService tasks,
            EngineAccess engine,
            @Value("${overgang.swv-code}") String swvCode) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
        this.swvCode = swvCode;
    }

    @Override
    public void stemAf(boolean wacht) {
        engine.asSystem(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .taskDefinitionKey(TASK_WIJZIGINGEN_BEOORDELEN)
                    .list();
            if (!wacht) {
                open.forEach(taak -> tasks.complete(taak.getId()));
            } else if (open.isEmpty()) {
                runtime.startProcessInstanceByKey(WijzigingenBeoordelenProcess.KEY, swvCode);
            }
            return null;
        });
    }
}

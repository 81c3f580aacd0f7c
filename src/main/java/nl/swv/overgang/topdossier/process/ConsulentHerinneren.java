package nl.swv.overgang.topdossier.process;

import nl.swv.overgang.topdossier.TopDossierbalie;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The waiting task comes to the top of the consulent's list, and the tijdlijn says so. */
@Component
class ConsulentHerinneren implements JavaDelegate {

    private static final int VOORAAN = 75;

    private final TopDossierbalie balie;
    private final TaskService tasks;

    ConsulentHerinneren(TopDossierbalie balie, TaskService tasks) {
        this.balie = balie;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(TopDossierOpenenProcess.TASK_KNOPPENCURSUS_AFWACHTEN)
                .list()
                .forEach(task -> tasks.setPriority(task.getId(), VOORAAN));
        balie.herinner(execution.getProcessBusinessKey());
    }
}

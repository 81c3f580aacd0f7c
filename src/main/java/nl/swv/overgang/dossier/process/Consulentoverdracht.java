package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.dossier.process.OvergangDossierProcess.MSG_CONSULENT_GEWIJZIGD;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.TASK_EVALUATIEGESPREK_VOEREN;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Dossierloop.Overdracht;
import nl.swv.overgang.dossier.OtDossiernummer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Puts open tasks into the hands of another consulent: the rights on them follow by themselves.
 */
@Component
class Consulentoverdracht {

    private final RuntimeService runtime;
    private final TaskService tasks;

    Consulentoverdracht(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** One dossier: all tasks of its consulent, whoever has them in hand. */
    void wijzigConsulent(OtDossiernummer nummer, String consulent) {
        List<Task> open = vanDossiers(List.of(nummer));
        open.stream()
                .filter(task -> blijft(task) && OvergangDossierProcess.isVanConsulent(task.getTaskDefinitionKey()))
                .forEach(task -> tasks.setAssignee(task.getId(), consulent));
        vraagDocumentenOpnieuw(open);
    }

    Overdracht draagOver(Collection<OtDossiernummer> nummers, String van, String naar) {
        List<Task> open = vanDossiers(nummers);
        List<Task> inHanden =
                open.stream().filter(task -> van.equals(task.getAssignee())).toList();
        inHanden.stream().filter(Consulentoverdracht::blijft).forEach(task -> tasks.setAssignee(task.getId(), naar));
        return new Overdracht(inHanden.size(), vraagDocumentenOpnieuw(open));
    }

    int draagAndereTakenOver(String van, String naar) {
        List<Task> open = tasks.createTaskQuery().taskAssignee(van).list();
        Set<String> voorNaar =
                tasks.createTaskQuery().taskAssignee(van).taskCandidateUser(naar).includeAssignedTasks().list().stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
        open.forEach(task -> tasks.setAssignee(task.getId(), voorNaar.contains(task.getId()) ? naar : null));
        return open.size();
    }

    private List<Task> vanDossiers(Collection<OtDossiernummer> nummers) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(
                        nummers.stream().map(OtDossiernummer::waarde).toArray(String[]::new))
                .list();
    }

    /** R05: only where the evaluatiegesprek waits, documents have gone to the former consulent. @return how many */
    private int vraagDocumentenOpnieuw(List<Task> open) {
        List<Task> gesprekken = open.stream().filter(task -> !blijft(task)).toList();
        gesprekken.forEach(task -> runtime.createMessageCorrelation(MSG_CONSULENT_GEWIJZIGD)
                .processInstanceId(task.getProcessInstanceId())
                .correlate());
        return gesprekken.size();
    }

    /** An evaluatiegesprek that waits makes way for sending again. */
    private static boolean blijft(Task task) {
        return !TASK_EVALUATIEGESPREK_VOEREN.equals(task.getTaskDefinitionKey());
    }
}

package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.dossier.process.OvergangDossierProcess.MSG_CONSULENT_GEWIJZIGD;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.TASK_EVALUATIEGESPREK_VOEREN;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Dossierloop.Overdracht;
import nl.swv.overgang.dossier.OtDossiernummer;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Puts open tasks into the hands of another consulent. Tasks and rights are asked for all dossiers at once; only the
 * engine itself still looks up, for each task, which right the new assignee has.
 */
@Component
class Consulentoverdracht {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    Consulentoverdracht(RuntimeService runtime, TaskService tasks, AuthorizationService authorizations) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** One dossier: all tasks of its consulent, whoever has them in hand. */
    void wijzigConsulent(OtDossiernummer nummer, String consulent) {
        List<Task> open = vanDossiers(List.of(nummer));
        open.stream()
                .filter(task -> blijft(task) && OvergangDossierProcess.isVanConsulent(task.getTaskDefinitionKey()))
                .forEach(task -> {
                    tasks.setAssignee(task.getId(), consulent);
                    vergeetAllen(task, consulent);
                });
        vraagDocumentenOpnieuw(open);
    }

    Overdracht draagOver(Collection<OtDossiernummer> nummers, String van, String naar) {
        List<Task> open = vanDossiers(nummers);
        List<Task> inHanden =
                open.stream().filter(task -> van.equals(task.getAssignee())).toList();
        inHanden.stream().filter(Consulentoverdracht::blijft).forEach(task -> tasks.setAssignee(task.getId(), naar));
        vergeet(open, van);
        return new Overdracht(inHanden.size(), vraagDocumentenOpnieuw(open));
    }

    int draagAndereTakenOver(String van, String naar) {
        List<Task> open = tasks.createTaskQuery().taskAssignee(van).list();
        Set<String> voorNaar =
                tasks.createTaskQuery().taskAssignee(van).taskCandidateUser(naar).includeAssignedTasks().list().stream()
                        .map(Task::getId)
                        .collect(Collectors.toSet());
        open.forEach(task -> tasks.setAssignee(task.getId(), voorNaar.contains(task.getId()) ? naar : null));
        vergeet(open, van);
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

    /** An evaluatiegesprek that waits makes way for sending again, and takes all rights on it along. */
    private static boolean blijft(Task task) {
        return !TASK_EVALUATIEGESPREK_VOEREN.equals(task.getTaskDefinitionKey());
    }

    /** Who had a task keeps a right of their own on it, which the engine does not take back. */
    private void vergeet(Collection<Task> open, String van) {
        Set<String> ids = open.stream()
                .filter(Consulentoverdracht::blijft)
                .map(Task::getId)
                .collect(Collectors.toSet());
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).userIdIn(van).list().stream()
                .filter(right -> ids.contains(right.getResourceId()))
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }

    private void vergeetAllen(Task task, String behalve) {
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task.getId()).list().stream()
                .filter(right -> right.getUserId() != null && !right.getUserId().equals(behalve))
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}

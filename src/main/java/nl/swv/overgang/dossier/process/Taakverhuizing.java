package nl.swv.overgang.dossier.process;

import java.util.Collection;
import java.util.Map;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Offers the open tasks of dossiers to the groups of another school and its wijkteam. */
@Component
class Taakverhuizing {

    private final TaskService tasks;

    Taakverhuizing(TaskService tasks) {
        this.tasks = tasks;
    }

    void verhuis(Collection<String> nummers, School van, School naar, boolean metLeerling) {
        tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(nummers.toArray(String[]::new))
                .list()
                .forEach(task -> verhuis(task, van, naar, metLeerling));
    }

    /** Who took a task for the old school may not keep it when the pupil has left there. */
    private void verhuis(Task task, School van, School naar, boolean metLeerling) {
        Map<String, String> groepen = Map.of(van.groep(), naar.groep(), van.wijkteam(), naar.wijkteam());
        tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(groep -> groep != null && groepen.containsKey(groep))
                .forEach(groep -> {
                    tasks.deleteCandidateGroup(task.getId(), groep);
                    tasks.addCandidateGroup(task.getId(), groepen.get(groep));
                });
        if (metLeerling && OvergangDossierProcess.SCHOOL.contains(task.getTaskDefinitionKey())) {
            tasks.setAssignee(task.getId(), null);
        }
    }
}

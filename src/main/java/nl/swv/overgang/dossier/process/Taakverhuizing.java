package nl.swv.overgang.dossier.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.engine.Taakmelder;
import nl.swv.overgang.platform.engine.TaskNames;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Offers the open tasks of dossiers to the groups of another school and its wijkteam. */
@Component
class Taakverhuizing {

    private final TaskService tasks;
    private final Taakmelder melder;
    private final TaskNames names;

    Taakverhuizing(TaskService tasks, Taakmelder melder, TaskNames names) {
        this.tasks = tasks;
        this.melder = melder;
        this.names = names;
    }

    void verhuis(Collection<OtDossiernummer> nummers, School van, School naar, boolean metLeerling) {
        List<Task> open = open(nummers);
        open.forEach(task -> verhuis(task, van, naar, metLeerling));
        names.rename(open);
        melder.meld(open.stream().map(Task::getId).toList());
    }

    List<Task> open(Collection<OtDossiernummer> nummers) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(
                        nummers.stream().map(OtDossiernummer::waarde).toArray(String[]::new))
                .list();
    }

    private void verhuis(Task task, School van, School naar, boolean metLeerling) {
        Map<String, String> groepen = new HashMap<>(Map.of(van.groep(), naar.groep(), van.wijkteam(), naar.wijkteam()));
        groepen.entrySet().removeIf(groep -> groep.getKey().equals(groep.getValue()));
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

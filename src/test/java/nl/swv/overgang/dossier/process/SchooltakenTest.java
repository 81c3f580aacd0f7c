package nl.swv.overgang.dossier.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** R08: after the overgangsdatum a school does nothing in OT, so none of its tasks may need OT. */
class SchooltakenTest {

    /** Who draws another task for the school decides here that it can be done without OT; if not, it is the SWV's. */
    @Test
    void elkeTaakVanDeSchoolKanZonderOt() {
        assertThat(schooltaken()).isEqualTo(OvergangDossierProcess.SCHOOL);
    }

    @Test
    void geenSchooltaakVraagtWerkInOt() {
        assertThat(taken().filter(task -> OvergangDossierProcess.SCHOOL.contains(task.getId())))
                .hasSize(OvergangDossierProcess.SCHOOL.size())
                .allSatisfy(task -> assertThat(
                                task.getDocumentations().iterator().next().getTextContent())
                        .doesNotContainPattern("(in|uit|naar) OT\\b"));
    }

    private static Set<String> schooltaken() {
        return taken().filter(task ->
                        String.valueOf(task.getCamundaCandidateGroups()).contains("overgangDossierProcess.school("))
                .map(UserTask::getId)
                .collect(Collectors.toSet());
    }

    private static Stream<UserTask> taken() {
        return Stream.of("overgang-dossier", "top-dossier-openen", "bijlagen-plaatsen")
                .map(name -> new File("processes/%1$s/%1$s.bpmn".formatted(name)))
                .flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class).stream());
    }
}

package nl.swv.overgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.util.StringUtils.uncapitalize;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.swv.overgang.OvergangApplication;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagram is the map: these rules make every label lead to its code. */
class ModelContractTest {

    private static final JavaClasses CODE = new ClassFileImporter().importPackagesOf(OvergangApplication.class);

    /** A bean that a diagram asks a question: "${toewijzing.school(execution)}" leads to class Toewijzing. */
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z]+)\\.[a-z]");

    static Stream<Path> models() throws IOException {
        return Files.walk(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskLeadsToItsDelegate(Path file) {
        for (ServiceTask task : model(file).getModelElementsByType(ServiceTask.class)) {
            String delegate = task.getId().replaceFirst("^Task_", "").replaceFirst("_.*", "");
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${%s}".formatted(uncapitalize(delegate)));
            assertThat(task.getName().replaceAll("[\\s-]+", "")).isEqualToIgnoringCase(delegate);
            assertThat(CODE.stream().filter(type -> type.isAssignableTo(JavaDelegate.class)))
                    .extracting(JavaClass::getSimpleName)
                    .contains(delegate);
            assertThat(task.isCamundaAsyncBefore())
                    .as("%s is its own transaction", task.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingElseIsASavePoint(Path file) {
        assertThat(model(file).getModelElementsByType(Activity.class))
                .filteredOn(activity -> !(activity instanceof ServiceTask))
                .noneMatch(activity -> activity.isCamundaAsyncBefore() || activity.isCamundaAsyncAfter());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsFormBesideTheModelAndSomeoneToDoIt(Path file) {
        for (UserTask task : model(file).getModelElementsByType(UserTask.class)) {
            String form = task.getCamundaFormKey().replace("embedded:deployment:", "");
            assertThat(Path.of("processes", form)).exists().hasParent(file.getParent());
            assertThat(form.replaceAll(".*/|\\.html|-", ""))
                    .isEqualToIgnoringCase(task.getId().replaceFirst("^Task_", ""));
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
            assertThat(task.getCamundaDueDate()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyQuestionInADiagramLeadsToAClass(Path file) throws IOException {
        assertThat(BEAN.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                .filteredOn(bean -> !bean.equals("decisionResult") && !bean.equals("execution"))
                .allSatisfy(bean -> assertThat(CODE.stream())
                        .extracting(type -> uncapitalize(type.getSimpleName()))
                        .contains(bean));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everySplitHasOneDefault(Path file) {
        assertThat(model(file).getModelElementsByType(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getIncoming()).hasSize(1);
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyProcessForgetsItsHistoryAndKeepsToTheNames(Path file) {
        BpmnModelInstance model = model(file);
        assertThat(model.getModelElementsByType(Process.class)).allSatisfy(process -> {
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
            assertThat(process.getCamundaVersionTag()).isNotBlank();
            assertThat(process.getId()).endsWith("Process");
        });
        assertThat(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Message.class))
                .allSatisfy(message -> assertThat(message.getName()).startsWith("Msg_"));
        assertThat(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Error.class))
                .allSatisfy(error -> assertThat(error.getErrorCode()).startsWith("Err_"));
        assertThat(model.getModelElementsByType(
                        org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener.class))
                .extracting(ModelElementInstance::getTextContent)
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void theQuestionWelkScenarioHasThreeWays() {
        ExclusiveGateway gateway = model(Path.of("processes/overgang-dossier/overgang-dossier.bpmn"))
                .getModelElementById("Gateway_WelkScenario");
        assertThat(gateway.getName()).isEqualTo("Welk scenario?");
        assertThat(gateway.getOutgoing())
                .extracting(org.camunda.bpm.model.bpmn.instance.SequenceFlow::getName)
                .containsExactlyInAnyOrder("Afronding", "Nieuwe actie", "Verlenging");
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}

package nl.swv.overgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.util.StringUtils.uncapitalize;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.OvergangApplication;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.stereotype.Component;

/** The diagram is the map: these rules make every label lead to its code. */
class ModelContractTest {

    private static final JavaClasses CODE = new ClassFileImporter().importPackagesOf(OvergangApplication.class);

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*\\}");

    /** "${overgangDossierProcess.school(execution)}": a bean, its method, and the execution or nothing. */
    private static final Pattern CALL =
            Pattern.compile("\\$\\{(?<bean>\\w+)\\.(?<method>\\w+)\\((?<argument>(execution)?)\\)\\}");

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][\\w.()]*");

    /** What the engine itself offers, and the variables that the classes of the diagrams and what people record name. */
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("execution.processBusinessKey"),
                    Stream.concat(beans().map(JavaClass::reflect), Stream.of(Onderdeel.class))
                            .flatMap(type -> Stream.of(type.getDeclaredFields()))
                            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                            .map(ModelContractTest::value))
            .collect(Collectors.toUnmodifiableSet());

    static Stream<Path> models() throws IOException {
        return Files.walk(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyExpressionLeadsToABeanAMethodOrAVariable(Path file) throws IOException {
        assertThat(dead(Files.readString(file))).isEmpty();
    }

    /** The rule above finds what is wrong: each of these is one slip in a diagram that is right. */
    @ParameterizedTest
    @CsvSource({
        "topDossierOpenenProcess.schoolTopGereed(execution), topDossierOpenenProcess.schoolTopGered(execution)",
        "overgangDossierProcess.termijn(execution), overgangDossierProces.termijn(execution)",
        "topDossierOpenenProcess.topDossierAanmaken(execution), topDossierOpenenProcess.topDossierAanmaken()",
        "topDossierOpenenProcess.koppelingMetTopDossier(), topDossierOpenenProcess.koppelingMetTopDossier",
        "ontheffing == true, ontheffin == true",
        "topDossierOpenenProcess.koppelingMetTopDossier(), topDossierOpenenProcess.complete(execution)"
    })
    void aSlipInADiagramIsFound(String right, String wrong) throws IOException {
        String model = Files.readString(Path.of("processes/top-dossier-openen/top-dossier-openen.bpmn"));
        assertThat(model).contains(right);
        assertThat(dead(model.replace(right, wrong))).isNotEmpty().allMatch(expression -> expression.contains(wrong));
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatADiagramAsksIsNamedAsItsLabel(Path file) {
        BpmnModelInstance model = model(file);
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            assertThat(method(task.getCamundaExpression())).isEqualToIgnoringCase(letters(task.getName()));
            assertThat(task.getId().replaceFirst("^Task_", "").replaceFirst("_.*", ""))
                    .isEqualToIgnoringCase(letters(task.getName()));
            assertThat(task.isCamundaAsyncBefore())
                    .as("%s is its own transaction", task.getId())
                    .isTrue();
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null
                    && flow.getConditionExpression().getTextContent().contains("Process.")) {
                assertThat(method(flow.getConditionExpression().getTextContent()))
                        .isEqualToIgnoringCase(letters(flow.getSource().getName()));
            }
        }
        for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            FlowNode event = (FlowNode) timer.getParentElement();
            assertThat(method(timer.getTextContent())).isEqualToIgnoringCase(letters(event.getName()));
        }
    }

    /** A dossier under way calls the newest version: who mends a called model mends it for all (ADR 0039). */
    @Test
    void aCalledProcessExistsAndIsTheNewest() throws IOException {
        Set<String> processes = models().flatMap(file -> model(file).getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        assertThat(models().flatMap(file -> model(file).getModelElementsByType(CallActivity.class).stream()))
                .isNotEmpty()
                .allSatisfy(call -> {
                    assertThat(processes).contains(call.getCalledElement());
                    assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest");
                });
    }

    /** The scenario table is asked once, before the process starts; a table that a process asks needs a rule of its own. */
    @ParameterizedTest
    @MethodSource("models")
    void noProcessAsksADecisionTable(Path file) {
        assertThat(model(file).getModelElementsByType(BusinessRuleTask.class)).isEmpty();
    }

    /** What a reader sees at once: a frame around a part, and an event on the edge of a task, are no more to read. */
    @ParameterizedTest
    @ValueSource(strings = {"overgang-dossier", "top-dossier-openen", "overgang-samenwerkingsverband"})
    void aPictureHasFifteenNodesAtMost(String name) {
        for (BpmnPlane plane :
                model(Path.of("processes", name, name + ".bpmn")).getModelElementsByType(BpmnPlane.class)) {
            assertThat(plane.getDiagramElements())
                    .filteredOn(element -> element instanceof BpmnShape shape
                            && shape.getBpmnElement() instanceof FlowNode
                            && !(shape.getBpmnElement() instanceof BoundaryEvent)
                            && !shape.isExpanded())
                    .as(plane.getBpmnElement().getId())
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    /** Every element is drawn, once. */
    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawnOnce(Path file) {
        BpmnModelInstance model = model(file);
        assertThat(Stream.concat(
                                model.getModelElementsByType(BpmnShape.class).stream()
                                        .map(BpmnShape::getBpmnElement),
                                model.getModelElementsByType(BpmnEdge.class).stream()
                                        .map(BpmnEdge::getBpmnElement))
                        .map(BaseElement::getId))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                model.getModelElementsByType(FlowNode.class).stream(),
                                model.getModelElementsByType(SequenceFlow.class).stream())
                        .map(BaseElement::getId)
                        .toList());
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

    /** The picture of the note: one question, three roads in its order from top to bottom. */
    @Test
    void threeRoadsFollowTheQuestion() {
        BpmnModelInstance model = model(Path.of("processes/overgang-dossier/overgang-dossier.bpmn"));
        ExclusiveGateway gateway = model.getModelElementById("Gateway_WelkScenario");
        assertThat(gateway.getName()).isEqualTo("Komt er vervolg?");
        assertThat(gateway.getOutgoing())
                .extracting(SequenceFlow::getName)
                .containsExactly("Nee, afronding", "Ja, nieuwe actie", "Ja, verlenging");
        assertThat(gateway.getOutgoing())
                .extracting(flow -> flow.getTarget().getName())
                .containsExactly("1. Afronding", "2. Nieuwe actie", "3. Verlenging");
        assertThat(gateway.getOutgoing())
                .extracting(flow -> shape(model, flow.getTarget()).getBounds().getY())
                .isSorted();
    }

    private static BpmnShape shape(BpmnModelInstance model, FlowNode node) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> node.equals(shape.getBpmnElement()))
                .findFirst()
                .orElseThrow();
    }

    /** The expressions in a model that lead nowhere. */
    private static List<String> dead(String model) {
        return EXPRESSION
                .matcher(model)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(expression -> !leads(expression))
                .toList();
    }

    private static boolean leads(String expression) {
        Matcher call = CALL.matcher(expression);
        if (call.matches()) {
            return beans().filter(bean -> uncapitalize(bean.getSimpleName()).equals(call.group("bean")))
                    .flatMap(bean -> bean.getMethods().stream())
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> method.getName().equals(call.group("method")))
                    .anyMatch(method -> method.getRawParameterTypes().stream()
                            .map(JavaClass::getSimpleName)
                            .toList()
                            .equals(call.group("argument").isEmpty() ? List.of() : List.of("DelegateExecution")));
        }
        Set<String> variables = VARIABLE.matcher(expression.replaceAll("'[^']*'", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        variables.removeAll(Set.of("true", "false"));
        return !variables.isEmpty() && KNOWN.containsAll(variables);
    }

    /** One bean for each diagram, named after its process. */
    private static Stream<JavaClass> beans() {
        return CODE.stream()
                .filter(type -> type.isAnnotatedWith(Component.class)
                        && type.getSimpleName().endsWith("Process"));
    }

    private static String method(String expression) {
        Matcher call = CALL.matcher(expression.strip());
        assertThat(call.matches()).as(expression).isTrue();
        return call.group("method");
    }

    /** "School TOP-gereed?" is "SchoolTOPgereed". */
    private static String letters(String label) {
        return label.replaceAll("[^A-Za-z]", "");
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static String value(Field constant) {
        try {
            constant.setAccessible(true);
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

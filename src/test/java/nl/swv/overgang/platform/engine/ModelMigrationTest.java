package nl.swv.overgang.platform.engine;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.nuMin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Bijlage;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import nl.swv.overgang.dossier.onderdeel.Scenariokeuze;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.platform.Gebruiker;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every released version of every model: what stands at one of its places moves to the newest, and ends there. */
@Proef
class ModelMigrationTest {

    private static final Path RELEASED = Path.of("src/test/resources/models");
    private static final String DOSSIER = "OvergangDossierProcess";
    private static final String SCHOOL = "OvergangSchoolProcess";

    private static final Map<String, String> RENAMED = Map.of(
            "Task_LopendTrajectAfsluiten", "Task_EindeTrajectVastleggen",
            "Task_BijlagenAanLogboekToevoegen", "Task_BijlagenAankondigen",
            "Task_ToegangTotTopDossierGeven", "Task_WachtendeDossiersVrijgeven",
            "Task_OtToegangIntrekken", "Task_EindeOtVastleggen");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Step EVALUATIE = new Step(IB, new Evaluatie(DAY, true, null));
    private static final Step PARNASSYS = new Step(IB, new Parnassys(DAY, null, null));
    private static final Step ACTIE =
            new Step(CONSULENT, new NieuweActie(Actie.TLV, true, "Planmatig gehandeld", Set.of(Bijlage.VERSLAG_AO)));
    private static final Step VERZONDEN = new Step(
            IB,
            new Verzendbewijs(
                    Kanaal.ZIVVER, "zv-1", "consulent1", nuMin(30), Set.of(Document.GEEVALUEERD_OPP), null, null));
    private static final Step MOMENTOPNAME = new Step(
            IB, new Momentopname(LocalDate.of(2026, 11, 24), List.of("rekenen"), List.of("sport"), null, null));

    private static Step talk(Uitkomst outcome) {
        return new Step(
                CONSULENT,
                new Evaluatiegesprek(
                        nuMin(2),
                        outcome,
                        outcome == Uitkomst.VERLENGEN ? false : null,
                        null,
                        null,
                        true,
                        LocalDate.of(2026, 11, 24),
                        null,
                        null,
                        null,
                        null));
    }

    private static final List<Road> ROADS = List.of(
            new Road(Soort.STARTGESPREK, Vervolg.GEEN, List.of(EVALUATIE, PARNASSYS), Status.AFGEROND),
            new Road(Soort.A_EN_O, Vervolg.NIEUWE_ACTIE, List.of(ACTIE), Status.OVER_NAAR_TOP),
            new Road(
                    Soort.ARRANGEMENT,
                    Vervolg.VERLENGING,
                    List.of(VERZONDEN, talk(Uitkomst.VERLENGEN), MOMENTOPNAME),
                    Status.OVER_NAAR_TOP),
            new Road(
                    Soort.ARRANGEMENT,
                    Vervolg.VERLENGING,
                    List.of(VERZONDEN, talk(Uitkomst.BEEINDIGEN), EVALUATIE, PARNASSYS),
                    Status.AFGEROND),
            new Road(
                    Soort.A_EN_O,
                    null,
                    List.of(new Step(CONSULENT, new Scenariokeuze(Scenario.NIEUWE_ACTIE, null)), ACTIE),
                    Status.OVER_NAAR_TOP));

    @Autowired
    Reis reis;

    @Autowired
    ModelMigration migration;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    /** Of every process of one release its definition. */
    record Release(String version, Map<String, ProcessDefinition> definitions) {}

    /** A released version first, the present one after it: as an installation that was brought up to date. */
    private Release deploy(String version) {
        DeploymentBuilder then = repository.createDeployment();
        files(RELEASED.resolve(version), ".bpmn")
                .forEach(file -> then.addString(file.getFileName().toString(), text(file)));
        files(RELEASED.resolve(version), ".dmn")
                .forEach(file -> then.addString(file.getFileName().toString(), read(file)));
        Map<String, ProcessDefinition> released = then.deployWithResult().getDeployedProcessDefinitions().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, Function.identity()));
        DeploymentBuilder now = repository.createDeployment();
        files(Path.of("processes"), ".bpmn")
                .forEach(file -> now.addString(file.getFileName().toString(), read(file)));
        now.deploy();
        return new Release(version, released);
    }

    /** Deployed once for all that is tried with it: one after the other, for a stream is asked no sooner. */
    private Stream<DynamicContainer> releases(Function<Release, Stream<DynamicTest>> tests) {
        return versions().stream().map(version -> dynamicContainer(version, tests.apply(deploy(version))));
    }

    @TestFactory
    Stream<DynamicContainer> everyPlaceHasItsPlaceInTheNewest() {
        reis.mensen();
        return releases(release -> files(RELEASED.resolve(release.version()), ".bpmn").stream()
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .flatMap(model -> places(model)
                        .map(place -> dynamicTest(process(model) + " " + place, () -> {
                            movesTo(release.definitions().get(process(model)), place);
                        }))));
    }

    private static String process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private static Stream<String> places(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask
                        || node instanceof ServiceTask
                        || node instanceof IntermediateCatchEvent)
                .map(FlowNode::getId);
    }

    private void movesTo(ProcessDefinition released, String place) {
        String key = released.getKey().equals(SCHOOL)
                ? MET_CURSUS
                : reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.instanties(key).forEach(started -> runtime.deleteProcessInstance(started.getId(), "test"));
        ProcessInstance instance = runtime.createProcessInstanceById(released.getId())
                .businessKey(key)
                .startBeforeActivity(place)
                .execute();

        migration.moveAll();
        migration.moveAll();

        assertThat(reis.instanties(key))
                .singleElement()
                .extracting(ProcessInstance::getProcessDefinitionId)
                .isEqualTo(newest(released));
        assertThat(standsAt(runtime.getActivityInstance(instance.getId()))).containsExactly(now(place));
    }

    /** What another name has by now: the diagrams name the former in "vroeger". */
    private static String now(String place) {
        return place.startsWith("Task_OtDossierSluiten")
                ? "Task_AfsluitingVastleggen"
                : RENAMED.getOrDefault(place, place);
    }

    private String newest(ProcessDefinition released) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(released.getKey())
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static Stream<String> standsAt(ActivityInstance at) {
        return Stream.of(
                        Stream.of(at.getChildTransitionInstances()).map(TransitionInstance::getActivityId),
                        Stream.of(at.getChildActivityInstances()).flatMap(ModelMigrationTest::standsAt),
                        at.getChildActivityInstances().length + at.getChildTransitionInstances().length == 0
                                ? Stream.of(at.getActivityId())
                                : Stream.<String>empty())
                .flatMap(places -> places);
    }

    /** Who records what and completes it. */
    record Step(Gebruiker who, Onderdeel part) {}

    /** A dossier on its way through a scenario, from its begin to its end. */
    record Road(Soort soort, @Nullable Vervolg vervolg, List<Step> steps, Status end) {}

    /** The jobs that follow a step still stand when the dossier is moved. */
    @TestFactory
    Stream<DynamicContainer> aDossierEndsOnTheNewestFromWhereverItStood() {
        return releases(release -> ROADS.stream()
                .flatMap(road -> IntStream.rangeClosed(0, road.steps().size())
                        .mapToObj(after -> dynamicTest(
                                "%s %s, moved after step %d".formatted(road.soort(), road.vervolg(), after),
                                () -> ends(release.definitions().get(DOSSIER), road, after)))));
    }

    private void ends(ProcessDefinition released, Road road, int after) {
        String nummer = reis.start(road.soort(), road.vervolg(), MET_CURSUS);
        reis.instanties(nummer).forEach(started -> runtime.deleteProcessInstance(started.getId(), "test"));
        ProcessInstance instance = runtime.createProcessInstanceById(released.getId())
                .businessKey(nummer)
                .setVariable("scenario", reis.dossier(nummer).scenario().name())
                .setVariable("module", "OT-1LOKET")
                .setVariable("status", "LOPEND")
                .setVariable("soort", road.soort().name())
                .setVariable(
                        "vervolg",
                        road.vervolg() == null ? null : road.vervolg().name())
                .execute();
        move(after == 0);
        for (int done = 1; done <= road.steps().size(); done++) {
            Step step = road.steps().get(done - 1);
            reis.legVast(step.who(), nummer, step.part());
            tasks.complete(tasks.createTaskQuery()
                    .processInstanceBusinessKey(nummer)
                    .singleResult()
                    .getId());
            move(after == done);
            reis.voerUit(nummer);
        }

        HistoricProcessInstance ended = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        assertThat(ended.getEndTime()).isNotNull();
        assertThat(ended.getProcessDefinitionId()).isEqualTo(newest(released));
        assertThat(reis.dossier(nummer).status()).isEqualTo(road.end());
    }

    private void move(boolean now) {
        if (now) {
            migration.moveAll();
        }
    }

    /** A place that is gone has no successor: such an instance stays, and does not hold up the others. */
    @Test
    void whatCannotMoveStaysAndTheOthersMove() {
        BpmnModelInstance then = Bpmn.createExecutableProcess("ProefProcess")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .exclusiveGateway("Gateway_Proef")
                .condition("blijft", "${blijft}")
                .receiveTask("Task_Blijft")
                .message("Msg_Blijft")
                .endEvent()
                .moveToNode("Gateway_Proef")
                .condition("verdwijnt", "${!blijft}")
                .receiveTask("Task_Verdwijnt")
                .message("Msg_Verdwijnt")
                .endEvent()
                .done();
        BpmnModelInstance now = Bpmn.createExecutableProcess("ProefProcess")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .receiveTask("Task_Blijft")
                .message("Msg_Blijft")
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("proef.bpmn", then).deploy();
        runtime.startProcessInstanceByKey("ProefProcess", "blijft", Map.of("blijft", true));
        runtime.startProcessInstanceByKey("ProefProcess", "verdwijnt", Map.of("blijft", false));
        repository.createDeployment().addModelInstance("proef.bpmn", now).deploy();

        migration.moveAll();

        assertThat(version("blijft")).isEqualTo(2);
        assertThat(version("verdwijnt")).isEqualTo(1);
    }

    private int version(String key) {
        return repository
                .getProcessDefinition(
                        reis.instanties(key).findFirst().orElseThrow().getProcessDefinitionId())
                .getVersion();
    }

    private static List<String> versions() {
        try (Stream<Path> folders = Files.list(RELEASED)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A released model, asking the beans of now where it asked beans that are gone. */
    private static String text(Path file) {
        String model = read(file);
        Path renamed = file.resolveSibling("expressions.properties");
        if (Files.exists(renamed)) {
            Properties expressions = properties(renamed);
            for (String then : expressions.stringPropertyNames()) {
                model = model.replace(then, expressions.getProperty(then));
            }
            model = model.replace("camunda:delegateExpression=", "camunda:expression=");
        }
        return model;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

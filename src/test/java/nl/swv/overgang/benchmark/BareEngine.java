package nl.swv.overgang.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.StatementCounter;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/**
 * Camunda 7 alone, history level full, with a naive model: the same user tasks and service tasks, each column of the
 * export a variable, each field of a form one more. No login, no rows of ours, no rules, no decision table; a form opens by
 * reading the variables and is saved by completing its task. Called in Java, since that is the least that it can cost.
 */
final class BareEngine implements Player, AutoCloseable {

    private final ProcessEngine engine;
    private final Reader reader;
    private final HikariDataSource connections;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String peer;

    BareEngine(String database, String peer, StatementCounter counter) {
        this.peer = peer;
        this.reader = new Reader(database);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database);
        pool.setUsername("postgres");
        pool.setPassword("");
        pool.setMaximumPoolSize(25);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        this.connections = new HikariDataSource(pool);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(counter.watch(connections));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(true);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setBeans(delegates());
        this.engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment().name("naive");
        Road.all().forEach(road -> deployment.addModelInstance(road.scenario() + ".bpmn", model(road)));
        deployment.deploy();
    }

    private static BpmnModelInstance model(Road road) {
        AbstractFlowNodeBuilder<?, ?> at =
                Bpmn.createExecutableProcess(road.scenario()).startEvent();
        for (Road.Step step : road.steps()) {
            String who = step.who() == Road.Who.SCHOOL ? "school-${school}" : "wijkteam-noord";
            var task = at.userTask(step.task()).camundaCandidateGroups(who).camundaDueDate("${einddatum}");
            at = step.who() == Road.Who.SCHOOL ? task : task.camundaAssignee("${consulent}");
            at = after(step, at);
        }
        return service(at, "Task_OtDossierSluiten", "nothing").endEvent().done();
    }

    private static AbstractFlowNodeBuilder<?, ?> after(Road.Step step, AbstractFlowNodeBuilder<?, ?> at) {
        return switch (step.task()) {
            case "Task_EvaluatiegesprekVoeren" ->
                service(service(at, "Task_LopendTrajectAfsluiten", "nothing"), "Task_TopDossierAanmaken", "open");
            case "Task_NieuweActieVoorbereiden" ->
                service(service(at, "Task_TopDossierAanmaken", "open"), "Task_BijlagenAanLogboekToevoegen", "bijlagen");
            case "Task_MomentopnameVastleggen" -> service(at, "Task_MomentopnameDoorgeven", "momentopnamen");
            default -> at;
        };
    }

    private static AbstractFlowNodeBuilder<?, ?> service(AbstractFlowNodeBuilder<?, ?> at, String id, String delegate) {
        return at.serviceTask(id).camundaAsyncBefore().camundaDelegateExpression("${" + delegate + "}");
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public void begin(Road road, List<String> dossiers) {
        String[] columns = road.columns().split(";");
        dossiers.forEach(dossier -> {
            VariableMap export = Variables.createVariables()
                    .putValue("otdossiernummer", dossier)
                    .putValue("module", "OT-1LOKET")
                    .putValue("soort", columns[0])
                    .putValue("status", columns[1])
                    .putValue("vervolg", columns[2])
                    .putValue("school", "12AB00")
                    .putValue("leerling", "LL-7F3K2")
                    .putValue("groep", "6")
                    .putValue("startdatum", date(LocalDate.now().minusDays(200)))
                    .putValue("einddatum", date(LocalDate.now().plusDays(30)))
                    .putValue("consulent", Road.CONSULENT);
            engine.getRuntimeService().startProcessInstanceByKey(road.scenario(), dossier, export);
        });
    }

    @Override
    public void play(Road road, String dossier) {
        for (Road.Step step : road.steps()) {
            String task = reader.awaitTask(dossier, step.task());
            engine.getTaskService().getVariables(task);
            VariableMap form = Variables.createVariables();
            step.form().forEach((field, value) -> form.putValue(step.path() + "_" + field, String.valueOf(value)));
            engine.getTaskService().complete(task, form);
        }
        reader.awaitEnd(dossier);
    }

    private Map<Object, Object> delegates() {
        JavaDelegate nothing = execution -> {};
        JavaDelegate open = execution -> execution.setVariable("topDossiernummer", send("/api/v1/dossiers"));
        JavaDelegate bijlagen = execution -> send("/api/v1/dossiers/TOP-1/bijlagen");
        JavaDelegate momentopnamen = execution -> send("/api/v1/dossiers/TOP-1/momentopnamen");
        return Map.of("nothing", nothing, "open", open, "bijlagen", bijlagen, "momentopnamen", momentopnamen);
    }

    private String send(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(peer + path))
                                .timeout(Duration.ofSeconds(10))
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static Date date(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
        reader.close();
    }
}

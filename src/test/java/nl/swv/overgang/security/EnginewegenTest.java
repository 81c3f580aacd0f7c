package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No road leads typed text into the engine's tables, and no dossier starts or changes outside our rules. */
class EnginewegenTest extends Veiligheidsproef {

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @ParameterizedTest
    @CsvSource({
        "POST,/task/{id}/comment/create",
        "PUT,/task/{id}/comment",
        "POST,/task/{id}/attachment/create",
        "POST,/task/create",
        "PUT,/task/{id}",
        "DELETE,/task/{id}",
        "POST,/task/{id}/identity-links",
        "POST,/task/{id}/variables",
        "PUT,/task/{id}/variables/tekst",
        "POST,/task/{id}/variables/tekst/data",
        "PUT,/task/{id}/localVariables/tekst",
        "POST,/task/{id}/localVariables/tekst/data",
        "POST,/task/{id}/bpmnError",
        "POST,/task/{id}/resolve",
        "POST,/task/{id}/delegate",
        "POST,/identity/verify",
        "POST,/task/{id}/complete/",
        "POST,/execution/x/localVariables",
        "PUT,/execution/x/localVariables/tekst",
        "POST,/execution/x/signal",
        "POST,/execution/x/messageSubscriptions/m/trigger",
        "POST,/execution/x/create-incident",
        "PUT,/process-instance/x/variables/tekst",
        "POST,/process-instance/x/variables",
        "POST,/process-instance/x/variables/tekst/data",
        "POST,/process-instance/x/modification",
        "POST,/process-instance/variables-async",
        "POST,/process-instance/message-async",
        "POST,/process-instance/delete",
        "DELETE,/process-instance/x",
        "PUT,/process-instance/x/comment",
        "POST,/process-definition/key/OvergangDossierProcess/start",
        "POST,/process-definition/key/OvergangDossierProcess/submit-form",
        "POST,/process-definition/x/restart",
        "POST,/process-definition/x/restart-async",
        "DELETE,/process-definition/x",
        "POST,/message",
        "POST,/signal",
        "POST,/condition",
        "POST,/modification/execute",
        "POST,/migration/execute",
        "POST,/external-task/fetchAndLock",
        "POST,/external-task/x/complete",
        "POST,/event-subscription/x/trigger",
        "POST,/case-definition/x/create",
        "POST,/decision-definition/key/scenario-bepalen/evaluate",
        "PUT,/incident/x/annotation",
        "PUT,/history/user-operation/x/set-annotation",
        "POST,/history/process-instance/delete",
        "POST,/history/cleanup",
        "DELETE,/history/process-instance/x",
        "POST,/deployment/create",
        "POST,/deployment/x/redeploy",
        "DELETE,/deployment/x",
        "DELETE,/job/x"
    })
    void isDichtVoorIedereen(String method, String road) {
        String path = road.replace("{id}", taak("Task_ProefA"));

        for (String who : new String[] {"ib-12AB00", "beheerder"}) {
            for (String mount : new String[] {"/engine-rest", "/engine-rest/engine/default", WEBAPP}) {
                var answer = machine(who).send(method, mount + path, "{}");
                assertThat(answer.statusCode()).as("%s %s", who, mount).isEqualTo(403);
                assertThat(answer.body()).containsPattern("formulier");
            }
        }
    }

    /** What counts over all schools, and jobs: with the coördinator and the beheerder (finding 18). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/process-definition/statistics",
                "/engine-rest/engine/default/process-definition/statistics?failedJobs=true",
                "/engine-rest/process-definition/key/ProefProcess/statistics",
                "/engine-rest/decision-requirements-definition/x/statistics",
                "/engine-rest/deployment/statistics",
                "/engine-rest/history/process-definition/x/statistics",
                "/engine-rest/history/process-definition/cleanable-process-instance-report/count",
                "/engine-rest/history/task/report?reportType=count",
                "/engine-rest/history/cleanup/job",
                "/engine-rest/history/job-log",
                "/engine-rest/task/report/candidate-group-count",
                "/engine-rest/metrics?maxResults=10",
                "/engine-rest/metrics/activity-instance-start/sum",
                "/engine-rest/job",
                "/engine-rest/job/count",
                "/engine-rest/job/",
                "/engine-rest/%6aob",
                "/engine-rest/process-definition/statisti%63s",
                "/engine-rest/process-definition/statistics/",
                "/engine-rest/job-definition",
                "/engine-rest/batch",
                "/camunda/api/engine/engine/default/metrics/job-successful/sum",
                "/camunda/api/engine/engine/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
            })
    void tellingenOverAllesZijnNietVoorScholenEnConsulenten(String road) {
        for (String who : new String[] {"ib-12AB00", "consulent1"}) {
            assertThat(sessie(who).get(road).statusCode()).as(who).isEqualTo(403);
        }
        assertThat(sessie("coordinator").get(road).statusCode()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/job/{job}/execute",
        "PUT,/job/{job}/duedate",
        "POST,/job/{job}/duedate/recalculate",
        "PUT,/job/{job}/suspended",
        "PUT,/user/{wie}/profile",
        "DELETE,/user/{wie}",
        "POST,/user/{wie}/unlock",
        "POST,/user/create",
        "PUT,/group/school-12AB00/members/{wie}",
        "DELETE,/group/school-12AB00/members/{wie}",
        "POST,/authorization/create"
    })
    void isVoorDeBeheerderAlleen(String method, String road) {
        String path = road.replace("{job}", opruimen());
        for (String who : new String[] {"ib-12AB00", "consulent1", "coordinator"}) {
            for (String mount : new String[] {"/engine-rest", "/engine-rest/engine/default", WEBAPP}) {
                assertThat(machine(who)
                                .send(method, mount + path.replace("{wie}", who), "{}")
                                .statusCode())
                        .as("%s %s", who, mount)
                        .isEqualTo(403);
            }
        }
        assertThat(identity.createUserQuery()
                        .userIdIn("ib-12AB00", "consulent1", "coordinator")
                        .count())
                .isEqualTo(3);
    }

    /** Retention would stop without a word if its job had no tries left. */
    @Test
    void deOpruimingVanDeGeschiedenisIsVanDeBeheerder() {
        String retries = "/engine-rest/job/" + opruimen() + "/retries";

        for (String who : new String[] {"ib-12AB00", "consulent1", "coordinator"}) {
            assertThat(machine(who).send("PUT", retries, "{\"retries\":0}").statusCode())
                    .as(who)
                    .isEqualTo(403);
            assertThat(machine(who)
                            .post(
                                    "/engine-rest/job/retries",
                                    "{\"retries\":0,\"jobIds\":[\"%s\"]}".formatted(opruimen()))
                            .statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(management.createJobQuery().jobId(opruimen()).singleResult().getRetries())
                .isPositive();
        assertThat(machine("beheerder").send("PUT", retries, "{\"retries\":3}").statusCode())
                .isEqualTo(204);
    }

    private String opruimen() {
        return history.findHistoryCleanupJobs().get(0).getId();
    }

    @Test
    void hetEigenWachtwoordVeranderenBlijftKunnen() {
        groepen.account("wisselaar", "Proef", "wisselaar", "demo", Set.of("school-12AB00"));
        String body = "{\"password\":\"anders-geheim\",\"authenticatedUserPassword\":\"%s\"}";

        assertThat(machine("wisselaar")
                        .send("PUT", "/engine-rest/user/ib-12AB00/credentials", body.formatted("demo"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(machine("wisselaar")
                        .send("PUT", "/engine-rest/user/wisselaar/credentials", body.formatted("demo"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(identity.checkPassword("ib-12AB00", "demo")).isTrue();
    }

    /** Finding 3: the engine would give the other account rights on the task for good. */
    @Test
    void eenTaakGeeftUNietAanEenAnder() {
        String claim = "/engine-rest/task/" + taak("Task_ProefA") + "/claim";
        Bezoeker ib = machine("ib-12AB00");

        var bestaat = ib.post(claim, "{\"userId\":\"ib-34CD00\"}");
        var bestaatNiet = ib.post(claim, "{\"userId\":\"niemand-hier\"}");

        assertThat(bestaat.statusCode()).isEqualTo(400);
        assertThat(bestaat.body()).contains("alleen op uw eigen naam");
        assertThat(bestaatNiet.statusCode()).isEqualTo(400);
        assertThat(bestaatNiet.body()).isEqualTo(bestaat.body());
        assertThat(tasks.createTaskQuery()
                        .taskId(taak("Task_ProefA"))
                        .singleResult()
                        .getAssignee())
                .isNull();
    }

    /** Finding 19: whoever may not assign a task hears the same of each account. */
    @Test
    void eenWeigeringZegtNietWelkeAccountsErZijn() {
        String assignee = "/engine-rest/task/" + taak("Task_ProefA") + "/assignee";
        Bezoeker ib = machine("ib-12AB00");

        var bestaat = ib.post(assignee, "{\"userId\":\"ib-34CD00\"}");
        var bestaatNiet = ib.post(assignee, "{\"userId\":\"niemand-hier\"}");

        assertThat(bestaat.statusCode()).isEqualTo(403);
        assertThat(bestaatNiet.statusCode()).isEqualTo(403);
        assertThat(bestaatNiet.body()).isEqualTo(bestaat.body());
        assertThat(ib.get("/engine-rest/user/ib-34CD00/profile").statusCode())
                .isEqualTo(ib.get("/engine-rest/user/niemand-hier/profile").statusCode());
    }

    /** Finding 15: in the name of a colleague nothing is done, nor is a task taken out of a colleague's hands. */
    @Test
    void eenTaakVanEenCollegaBlijftVanDieCollega() {
        groepen.account("collega", "Proef", "collega", "demo", Set.of("school-12AB00"));
        String id = taak("Task_ProefA");
        String task = "/engine-rest/task/" + id;
        tasks.setAssignee(id, "collega");
        Bezoeker ib = machine("ib-12AB00");
        try {
            for (String road : new String[] {"/complete", "/submit-form"}) {
                var geweigerd = ib.post(task + road, "{}");
                assertThat(geweigerd.statusCode()).isEqualTo(400);
                assertThat(geweigerd.body()).contains("staat op naam van collega");
            }
            assertThat(machine("ib-34CD00").post(task + "/complete", "{}").statusCode())
                    .isEqualTo(403);
            assertThat(ib.post(task + "/unclaim", "{}").statusCode()).isEqualTo(403);
            assertThat(ib.post(task + "/claim", "{\"userId\":null}").statusCode())
                    .isEqualTo(403);
            assertThat(ib.post(task + "/claim", "{\"userId\":\"ib-12AB00\"}").statusCode())
                    .isNotEqualTo(204);
            assertThat(tasks.createTaskQuery().taskId(id).singleResult().getAssignee())
                    .isEqualTo("collega");
        } finally {
            tasks.setAssignee(id, null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task/count", "/process-instance", "/history/task/count", "/job/count"})
    void leestOokMetEenLangeVraag(String road) {
        assertThat(machine("beheerder").post("/engine-rest" + road, "{}").statusCode())
                .isEqualTo(200);
        assertThat(sessie("beheerder")
                        .metToken()
                        .post(WEBAPP + road + "?maxResults=5", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Else nothing of Cockpit shows, also not the page of the FG. */
    @Test
    void waarCockpitUitBestaatIsVoorWieIsAangemeld() {
        groepen.account("fg", "Proef", "fg", "demo", Set.of("privacyfunctionarissen"));

        assertThat(sessie("fg")
                        .get("/camunda/api/cockpit/plugin/base/static/app/plugin.js")
                        .statusCode())
                .isNotEqualTo(403);
        assertThat(sessie("fg")
                        .get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics")
                        .statusCode())
                .isEqualTo(403);
    }

    /** The webapps ask which engines there are. */
    @Test
    void watInGeenTabelStaatMagMenLezen() {
        assertThat(sessie("ib-12AB00").get("/camunda/api/engine/engine/").statusCode())
                .isEqualTo(200);
        assertThat(sessie("ib-12AB00").get(WEBAPP + "/process-definition").statusCode())
                .isEqualTo(200);
    }

    @Test
    void eenTaakPakkenEnTeruggevenBlijftKunnen() {
        Bezoeker ib = machine("ib-12AB00");
        String task = "/engine-rest/task/" + taak("Task_ProefA");

        assertThat(ib.post(task + "/claim", "{\"userId\":\"ib-12AB00\"}").statusCode())
                .isEqualTo(204);
        assertThat(ib.post(task + "/unclaim", "{}").statusCode()).isEqualTo(204);
    }

    @Test
    void accountsBeherenBlijftKunnenVoorDeBeheerderAlleen() {
        String user = "{\"profile\":{\"id\":\"nieuw1\",\"firstName\":\"N\"},\"credentials\":{\"password\":\"demo\"}}";

        assertThat(machine("consulent1").post("/engine-rest/user/create", user).statusCode())
                .isEqualTo(403);
        assertThat(sessie("beheerder")
                        .metToken()
                        .post(WEBAPP + "/user/create", user)
                        .statusCode())
                .isEqualTo(204);
    }
}

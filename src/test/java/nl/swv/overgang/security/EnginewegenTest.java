package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No road leads typed text into the engine's tables, and no dossier starts or changes outside our rules. */
class EnginewegenTest extends Veiligheidsproef {

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

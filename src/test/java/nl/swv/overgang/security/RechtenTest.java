package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class RechtenTest extends Veiligheidsproef {

    @Autowired
    ManagementService management;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    @Qualifier("inrichting")
    SmartInitializingSingleton inrichting;

    @Test
    void eenSchoolZietAlleenHaarEigenTaken() {
        assertThat(machine("ib-12AB00").get("/engine-rest/task").body())
                .contains("Taak van school A")
                .doesNotContain("Taak van school B");
        assertThat(machine("ib-34CD00").get("/engine-rest/task").body())
                .contains("Taak van school B")
                .doesNotContain("Taak van school A");
        assertThat(machine("ib-34CD00")
                        .post("/engine-rest/task/" + taak("Task_ProefA") + "/complete", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(machine("consulent1").get("/engine-rest/task").body()).isEqualTo("[]");
    }

    @Test
    void eenSchoolZietGeenDossiersEnGeenCockpit() {
        Bezoeker ib = machine("ib-12AB00");

        assertThat(ib.get("/engine-rest/process-instance").body()).isEqualTo("[]");
        assertThat(ib.get("/engine-rest/history/process-instance").body()).isEqualTo("[]");
        assertThat(ib.get("/engine-rest/process-definition?startablePermissionCheck=true")
                        .body())
                .isEqualTo("[]");
        assertThat(sessie("ib-12AB00").get("/camunda/app/cockpit/default/").statusCode())
                .isNotEqualTo(200);
        assertThat(ib.get("/engine-rest/user").body()).contains("ib-12AB00").doesNotContain("ib-34CD00");
    }

    @Test
    void deConsulentKanEenDossierAanmeldenUitDeLijst() {
        assertThat(machine("consulent1")
                        .get("/engine-rest/process-definition?startablePermissionCheck=true&latest=true")
                        .body())
                .contains("OvergangDossierProcess")
                .doesNotContain("TopDossierOpenenProcess", "OvergangSamenwerkingsverbandProcess");
    }

    @Test
    void deCoordinatorKanDeOvergangStartenUitDeLijst() {
        assertThat(machine("coordinator")
                        .get("/engine-rest/process-definition?startablePermissionCheck=true&latest=true")
                        .body())
                .contains("OvergangDossierProcess", "OvergangSamenwerkingsverbandProcess")
                .doesNotContain("OvergangSchoolProcess");
    }

    @Test
    void deCoordinatorLeestAllesMaarRondtNietsAf() {
        Bezoeker coordinator = machine("coordinator");
        String task = "/engine-rest/task/" + taak("Task_ProefA");

        assertThat(coordinator.get("/engine-rest/task").body()).contains("school A", "school B");
        assertThat(coordinator.get("/engine-rest/process-instance").body()).contains("OT-1");
        assertThat(coordinator.get("/engine-rest/history/activity-instance").body())
                .contains("Task_ProefA");
        assertThat(sessie("coordinator")
                        .get(
                                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=50&firstResult=0")
                        .body())
                .contains("ProefProcess");
        // Cockpit asks for the versions of a process without a limit
        assertThat(sessie("coordinator")
                        .get(
                                "/camunda/api/engine/engine/default/process-definition?key=ProefProcess&sortBy=version&sortOrder=desc")
                        .body())
                .contains("ProefProcess");
        assertThat(coordinator
                        .get("/engine-rest/task/report/candidate-group-count")
                        .statusCode())
                .isEqualTo(200);
        assertThat(coordinator.post(task + "/complete", "{}").statusCode()).isEqualTo(403);
        assertThat(coordinator
                        .post(task + "/claim", "{\"userId\":\"coordinator\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void deCoordinatorHerstartEenMislukteStap() {
        String job = management
                .createJobQuery()
                .activityId("Task_ProefC")
                .singleResult()
                .getId();
        management.setJobRetries(job, 0);
        String retries = "/engine-rest/job/" + job + "/retries";

        assertThat(machine("ib-12AB00").send("PUT", retries, "{\"retries\":1}").statusCode())
                .isEqualTo(403);
        assertThat(machine("coordinator").get("/engine-rest/incident").body()).contains("failedJob");
        assertThat(machine("coordinator")
                        .send("PUT", retries, "{\"retries\":1}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(machine("coordinator")
                        .send("PUT", "/engine-rest/job/" + job + "/suspended", "{\"suspended\":true}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nogEensInrichtenVerandertNiets() {
        long before = authorizations.createAuthorizationQuery().count();

        inrichting.afterSingletonsInstantiated();

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    void watNietMeerInDeTabelStaatWordtBijDeStartIngetrokken() {
        Authorization overgebleven = geef("coordinatoren", Resources.DEPLOYMENT, "los", Permissions.DELETE);
        Authorization voorIedereen = geef(null, Resources.DEPLOYMENT, "los", Permissions.READ);
        Authorization teRuim = authorizations
                .createAuthorizationQuery()
                .groupIdIn("coordinatoren")
                .resourceType(Resources.DEPLOYMENT)
                .resourceId(Authorization.ANY)
                .singleResult();
        teRuim.addPermission(Permissions.DELETE);
        authorizations.saveAuthorization(teRuim);
        Authorization vanDeBeheerder = geef("school-12AB00", Resources.DEPLOYMENT, "los", Permissions.READ);
        Authorization vanEenTaak = geef("coordinatoren", Resources.TASK, "los", Permissions.READ);

        inrichting.afterSingletonsInstantiated();

        assertThat(vind(overgebleven)).isNull();
        assertThat(vind(voorIedereen)).isNull();
        assertThat(vind(teRuim).isPermissionGranted(Permissions.DELETE)).isFalse();
        assertThat(vind(teRuim).isPermissionGranted(Permissions.READ)).isTrue();
        assertThat(vind(vanDeBeheerder)).isNotNull();
        assertThat(vind(vanEenTaak)).isNull();
        // else nobody finds the tasks of their own group
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("coordinatoren")
                        .resourceType(Resources.GROUP)
                        .resourceId("coordinatoren")
                        .count())
                .isEqualTo(1);
        authorizations.deleteAuthorization(vanDeBeheerder.getId());
    }

    private Authorization geef(String groep, Resources wat, String id, Permissions recht) {
        Authorization nieuw = authorizations.createNewAuthorization(
                groep == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (groep != null) {
            nieuw.setGroupId(groep);
        }
        nieuw.setResource(wat);
        nieuw.setResourceId(id);
        nieuw.addPermission(recht);
        return authorizations.saveAuthorization(nieuw);
    }

    private Authorization vind(Authorization recht) {
        return authorizations
                .createAuthorizationQuery()
                .authorizationId(recht.getId())
                .singleResult();
    }

    @Test
    void deEersteBeheerderKomtUitDeInstellingen() {
        Bezoeker eerste = anoniem().basic("eerste", "begin-geheim");

        assertThat(eerste.get("/actuator/metrics").statusCode()).isEqualTo(200);
        assertThat(eerste.get("/engine-rest/group").body()).contains("camunda-admin", "coordinatoren");
    }

    @Test
    void eenBestaandAccountHoudtZijnWachtwoord() {
        groepen.account("consulent1", "Ander", "Ander", "anders", java.util.Set.of("wijkteam-noord"));

        assertThat(identity.checkPassword("consulent1", "demo")).isTrue();
        assertThat(groepen.isLid("consulent1", "wijkteam-noord")).isTrue();
        assertThat(groepen.isLid("consulent1", "camunda-admin")).isFalse();
    }
}

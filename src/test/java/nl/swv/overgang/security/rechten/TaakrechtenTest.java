package nl.swv.overgang.security.rechten;

import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.als;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.vervanging.Vervangingsaanvraag;
import nl.swv.overgang.vervanging.Vervangingsbalie;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Who may see and do a task follows from group, name and dossier at the moment of asking (domein.md §2), on every road alike:
 * what somebody was yesterday gives nothing today.
 */
@Proef
class TaakrechtenTest {

    private static final String IB = "ib-12AB00";
    private static final String COLLEGA = "ib2-12AB00";
    private static final String ELDERS = "ib-34CD00";
    private static final String CONSULENT = "consulent1";
    /** Of another wijk: sees only what stands in the own name. */
    private static final String ZUID = "consulent3";

    /** Refused by a rule, so that looking changes nothing. */
    private static final String EVALUATIE = "{\"evaluatiedatum\":\"2026-11-02\",\"toegevoegdAanOpp\":false}";

    private static final String ACTIE = "{\"actie\":\"ARRANGEMENT\",\"lichteOvergeslagen\":true}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Groepen groepen;

    @Autowired
    Vervangingsbalie vervangingen;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    ProcessEngine engine;

    @Autowired
    @Qualifier("engineRights")
    ProcessEnginePlugin plugin;

    @BeforeEach
    void mensen() {
        reis.mensen();
        groepen.account(COLLEGA, "Ib", "Er", "demo", Set.of("school-12AB00"));
        groepen.account(ZUID, "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-zuid"));
        groepen.account("beheerder", "Be", "Heerder", "demo", Set.of("camunda-admin"));
    }

    @Test
    void eenTaakIsVanDeSchoolWaaraanZijIsAangeboden() {
        String nummer = afronding();

        alles(IB, nummer);
        alles(COLLEGA, nummer);
        niets(ELDERS, nummer);
        niets(CONSULENT, nummer);
        niets(ZUID, nummer);
        niets("directeur", nummer);
    }

    @Test
    void eenTaakVanDeConsulentIsOokVanHetWijkteamEnVanNiemandAnders() {
        String nummer = nieuweActie();

        alles(CONSULENT, nummer);
        niets(ZUID, nummer);
        niets(IB, nummer);
        assertThat(open("consulent2", nummer, "list", "get", "record"))
                .as("the team")
                .isTrue();
    }

    @Test
    void deCoordinatorLeestElkeTaakMaarDoetHaarNiet() {
        String nummer = afronding();

        assertThat(roads("coordinator", nummer))
                .containsEntry("list", true)
                .containsEntry("count", true)
                .containsEntry("filter", true)
                .containsEntry("get", true)
                .containsEntry("variables", true)
                .containsEntry("own list", false)
                .containsEntry("record", false)
                .containsEntry("complete", false);
        assertThat(status("coordinator", HttpMethod.POST, taakpad(nummer) + "/claim", "{\"userId\":\"coordinator\"}"))
                .isEqualTo(403);
    }

    @Test
    void eenDossierDatVanSchoolWisseltNeemtZijnTakenMee() {
        String nummer = afronding();
        neem(IB, nummer);
        alles(IB, nummer);

        assertThat(status(
                        "consulent1", HttpMethod.PUT, "/api/dossiers/" + nummer + "/school", "{\"school\":\"34CD00\"}"))
                .isEqualTo(200);

        niets(IB, nummer);
        niets(COLLEGA, nummer);
        alles(ELDERS, nummer);
    }

    @Test
    void eenAndereConsulentNeemtHetRechtVanDeVorigeOver() {
        String nummer = nieuweActie();
        wissel(nummer, ZUID);
        alles(ZUID, nummer);

        wissel(nummer, "consulent2");

        niets(ZUID, nummer);
        alles("consulent2", nummer);
    }

    @Test
    void wieEenTaakTeruggeeftHeeftHaarNietMeer() {
        String nummer = nieuweActie();
        wissel(nummer, ZUID);
        alles(ZUID, nummer);

        assertThat(status(ZUID, HttpMethod.POST, taakpad(nummer) + "/unclaim", "{}"))
                .isEqualTo(204);

        niets(ZUID, nummer);
        alles(CONSULENT, nummer);
    }

    @Test
    void deVervangerHeeftDeTakenZolangDeVervangingDuurt() {
        String nummer = nieuweActie();
        long vervanging = als(
                        COORDINATOR,
                        () -> vervangingen.vervang(
                                new Vervangingsaanvraag(CONSULENT, ZUID, "Verlof", LocalDate.of(2026, 12, 11))))
                .id();
        alles(ZUID, nummer);

        als(COORDINATOR, () -> vervangingen.beeindig(vervanging));

        niets(ZUID, nummer);
        alles(CONSULENT, nummer);
    }

    /** Finding 4: the engine would let the leaver read and complete it for ever, and nobody else. */
    @Test
    void wieDeSchoolVerlaatHoudtNietsEnEenCollegaGaatVerder() {
        String nummer = afronding();
        neem(COLLEGA, nummer);
        alles(COLLEGA, nummer);

        assertThat(status("beheerder", HttpMethod.DELETE, "/engine-rest/group/school-12AB00/members/" + COLLEGA, ""))
                .isEqualTo(204);

        niets(COLLEGA, nummer);
        assertThat(task(nummer).getAssignee()).as("in no name").isNull();
        neem(IB, nummer);
        alles(IB, nummer);
    }

    @Test
    void wieVanSchoolWisseltHoudtAlleenWatVanDeNieuweSchoolIs() {
        String nummer = afronding();
        neem(COLLEGA, nummer);

        groepen.maakLid(COLLEGA, "school-34CD00");
        alles(COLLEGA, nummer);
        groepen.nietLid(COLLEGA, "school-12AB00");

        niets(COLLEGA, nummer);
        assertThat(task(nummer).getAssignee()).isNull();
    }

    @Test
    void wieGeenConsulentMeerIsHoudtGeenDossierVanEenAndereWijk() {
        String ver = nieuweActie();
        String nabij = nieuweActie();
        wissel(ver, ZUID);

        groepen.nietLid(ZUID, "consulenten");
        groepen.nietLid(CONSULENT, "consulenten");

        niets(ZUID, ver);
        assertThat(task(ver).getAssignee()).isNull();
        assertThat(task(nabij).getAssignee()).as("still of the wijkteam").isEqualTo(CONSULENT);
        alles(CONSULENT, nabij);
    }

    @Test
    void eenAccountOfGroepDieVerdwijntLaatDeTakenLos() {
        String eerste = afronding();
        String tweede = afronding();
        neem(COLLEGA, eerste);
        neem(IB, tweede);

        identity.deleteUser(COLLEGA);
        assertThat(task(eerste).getAssignee()).isNull();
        alles(IB, eerste);

        groepen.verwijder("school-12AB00");
        assertThat(task(tweede).getAssignee()).isNull();
        niets(IB, tweede);
    }

    @Test
    void geenVraagKomtVoorbijDeEigenTaken() {
        afronding();
        String eigen = afronding();
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, Reis.ZONDER_CURSUS);
        nieuweActie();
        wissel(eigen, "consulent2");

        for (String vraag : List.of(
                "{}",
                "{\"withCandidateGroups\":true,\"includeAssignedTasks\":true}",
                "{\"orQueries\":[{\"candidateGroups\":[\"school-34CD00\",\"school-12AB00\",\"wijkteam-noord\"],\"assigned\":true,\"unassigned\":true}]}",
                "{\"orQueries\":[{\"nameLike\":\"%\",\"processDefinitionKeyIn\":[\"OvergangDossierProcess\"]}]}",
                "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"desc\"}]}",
                "{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"scenario\",\"type\":\"String\"}}]}",
                "{\"candidateUser\":\"%s\",\"includeAssignedTasks\":true}".formatted(IB))) {
            assertThat(ids(IB, vraag)).as(vraag).hasSize(2).doesNotHaveDuplicates();
            assertThat(tel(IB, vraag.replaceAll(",?\"sorting\":\\[.*]", "")))
                    .as(vraag)
                    .isEqualTo(2);
        }
        assertThat(tel(IB, "{\"candidateGroup\":\"school-34CD00\"}")).isZero();
        assertThat(tel(IB, "{\"assignee\":\"consulent1\"}")).isZero();
        assertThat(tel("coordinator", "{}")).isEqualTo(4);
        assertThat(ids("coordinator", "{\"withCandidateGroups\":true,\"includeAssignedTasks\":true}"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void erIsGeenRijPerTaakEnEenOudeRijGeeftNiets() {
        String nummer = afronding();
        neem(IB, nummer);
        wissel(nieuweActie(), ZUID);
        assertThat(rijen()).isEmpty();

        Authorization oud = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        oud.setUserId(ELDERS);
        oud.setResource(Resources.TASK);
        oud.setResourceId(task(nummer).getId());
        oud.setPermissions(
                new Permission[] {Permissions.READ, TaskPermissions.TASK_WORK, TaskPermissions.READ_VARIABLE});
        authorizations.saveAuthorization(oud);
        niets(ELDERS, nummer);

        plugin.postProcessEngineBuild(engine);

        assertThat(rijen()).isEmpty();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .count())
                .as("the table's own, over all tasks")
                .isPositive();
    }

    private List<String> rijen() {
        return authorizations.createAuthorizationQuery().resourceType(Resources.TASK).list().stream()
                .map(Authorization::getResourceId)
                .filter(id -> !id.equals(Authorization.ANY))
                .toList();
    }

    private void alles(String wie, String nummer) {
        assertThat(roads(wie, nummer)).as("%s on %s", wie, nummer).doesNotContainValue(false);
    }

    private void niets(String wie, String nummer) {
        groepen.account(wie, "Ie", "Mand", "demo", Set.of());
        assertThat(roads(wie, nummer)).as("%s on %s", wie, nummer).doesNotContainValue(true);
    }

    private boolean open(String wie, String nummer, String... welke) {
        return roads(wie, nummer).entrySet().stream()
                .filter(road -> List.of(welke).contains(road.getKey()))
                .allMatch(Map.Entry::getValue);
    }

    /** Each way to a task, and whether it is open; none of them changes anything that the rules would not refuse. */
    private Map<String, Boolean> roads(String wie, String nummer) {
        String taak = task(nummer).getId();
        String pad = taakpad(nummer);
        String filter = filters.createFilterQuery()
                .filterName("Taken van mijn team of school")
                .singleResult()
                .getId();
        Map<String, Boolean> roads = new LinkedHashMap<>();
        roads.put("list", ids(wie, "{}").contains(taak));
        roads.put("count", tel(wie, "{\"processInstanceBusinessKey\":\"%s\"}".formatted(nummer)) == 1);
        roads.put(
                "filter",
                get(wie, "/engine-rest/filter/%s/list".formatted(filter))
                        .findValuesAsText("id")
                        .contains(taak));
        roads.put(
                "own list", get(wie, "/api/taken/lijst").findValuesAsText("id").contains(taak));
        roads.put("get", status(wie, HttpMethod.GET, pad, "") == 200);
        roads.put("form", status(wie, HttpMethod.GET, pad + "/form", "") == 200);
        roads.put("variables", status(wie, HttpMethod.GET, pad + "/form-variables", "") == 200);
        String onderdeel = task(nummer).getTaskDefinitionKey().contains("Actie") ? "nieuwe-actie" : "evaluatie";
        // a rule may refuse it, a right may not
        roads.put("complete", Set.of(204, 400).contains(status(wie, HttpMethod.POST, pad + "/complete", "{}")));
        roads.put(
                "record",
                status(
                                wie,
                                HttpMethod.PUT,
                                "/api/dossiers/%s/%s".formatted(nummer, onderdeel),
                                onderdeel.equals("evaluatie") ? EVALUATIE : ACTIE)
                        == 400);
        return roads;
    }

    private String afronding() {
        return reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
    }

    private String nieuweActie() {
        return reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
    }

    private Task task(String nummer) {
        return tasks.createTaskQuery().processInstanceBusinessKey(nummer).singleResult();
    }

    private String taakpad(String nummer) {
        return "/engine-rest/task/" + task(nummer).getId();
    }

    private void neem(String wie, String nummer) {
        assertThat(status(wie, HttpMethod.POST, taakpad(nummer) + "/claim", "{\"userId\":\"%s\"}".formatted(wie)))
                .isEqualTo(204);
    }

    private void wissel(String nummer, String consulent) {
        assertThat(status(
                        "coordinator",
                        HttpMethod.PUT,
                        "/api/dossiers/" + nummer + "/consulent",
                        "{\"consulent\":\"%s\"}".formatted(consulent)))
                .isEqualTo(200);
    }

    private List<String> ids(String wie, String vraag) {
        return List.copyOf(vraag(wie, HttpMethod.POST, "/engine-rest/task?maxResults=2000", vraag)
                .getBody()
                .findValuesAsText("id"));
    }

    private int tel(String wie, String vraag) {
        return vraag(wie, HttpMethod.POST, "/engine-rest/task/count", vraag)
                .getBody()
                .path("count")
                .asInt();
    }

    private JsonNode get(String wie, String pad) {
        return vraag(wie, HttpMethod.GET, pad, "").getBody();
    }

    private int status(String wie, HttpMethod methode, String pad, String body) {
        return vraag(wie, methode, pad, body).getStatusCode().value();
    }

    private ResponseEntity<JsonNode> vraag(String wie, HttpMethod methode, String pad, String body) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo").exchange(pad, methode, new HttpEntity<>(body, koppen), JsonNode.class);
    }
}

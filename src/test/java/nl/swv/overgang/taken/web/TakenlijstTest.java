package nl.swv.overgang.taken.web;

import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** The own tasks together: counted, listed, taken over and given back, each with the rights of who asks. */
@Proef
class TakenlijstTest {

    private static final String IB = "ib-12AB00";
    private static final String COLLEGA = "ib2-12AB00";
    private static final String ANDERE_SCHOOL = "ib-34CD00";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Groepen groepen;

    @Autowired
    TaskService tasks;

    @Autowired
    VasteKlok.Wijzer klok;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account(COLLEGA, "Ib", "Er", "demo", Set.of("school-12AB00"));
    }

    @Test
    void deSamenvattingTeltWatOpNaamStaatEnWatMenMagNemen() {
        dossiers(3, MET_CURSUS);
        dossiers(1, ZONDER_CURSUS);
        post(IB, "overnemen", idsVan(MET_CURSUS).subList(0, 1));
        post(COLLEGA, "overnemen", idsVan(MET_CURSUS).subList(1, 2));

        assertThat(telling(IB)).isEqualTo("1 1");
        assertThat(telling(COLLEGA)).isEqualTo("1 1");
        assertThat(telling(ANDERE_SCHOOL)).isEqualTo("0 1");
        assertThat(telling("coordinator")).isEqualTo("0 0");
        reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        assertThat(telling("consulent1")).isEqualTo("1 0");
    }

    @Test
    void schooldagenTellenVolgensDeKalenderVanDeEigenSchoolOpDeDagVanDeServer() {
        List<LocalDate> vrij =
                LocalDate.of(2026, 12, 17).datesUntil(LocalDate.of(2027, 1, 2)).toList();
        http.withBasicAuth(IB, "demo").put("/api/scholen/12AB00/vrije-dagen", Map.of("dagen", vrij));

        JsonNode vandaag = get("consulent1", "samenvatting");
        assertThat(vandaag.path("vandaag").asText()).isEqualTo("2026-11-24");
        assertThat(vandaag.path("overgangsdatum").asText()).isEqualTo("2027-01-01");
        assertThat(vandaag.path("schooldagen").asInt()).isEqualTo(27);
        assertThat(get(IB, "samenvatting").path("schooldagen").asInt()).isEqualTo(16);
        assertThat(get(ANDERE_SCHOOL, "samenvatting").path("schooldagen").asInt())
                .isEqualTo(27);

        klok.zet(Instant.parse("2026-12-16T23:30:00Z"));
        assertThat(get("consulent1", "samenvatting").path("vandaag").asText()).isEqualTo("2026-12-17");
        assertThat(get("consulent1", "samenvatting").path("schooldagen").asInt())
                .isEqualTo(10);
        assertThat(get(IB, "samenvatting").path("schooldagen").asInt()).isZero();
    }

    @Test
    void overnemenEnTeruggevenGevenElkeTaakEenAntwoord() {
        dossiers(3, MET_CURSUS);
        dossiers(1, ZONDER_CURSUS);
        List<String> eigen = idsVan(MET_CURSUS);
        String elders = idsVan(ZONDER_CURSUS).get(0);
        post(COLLEGA, "overnemen", eigen.subList(0, 1));
        post(IB, "overnemen", eigen.subList(1, 2));

        JsonNode uitkomst = post(
                        IB, "overnemen", List.of(eigen.get(0), eigen.get(1), eigen.get(2), elders, "weg", "weg"))
                .getBody();
        assertThat(uitkomst.findValuesAsText("gelukt")).containsExactly("false", "true", "true", "false", "false");
        assertThat(uitkomst.findValuesAsText("zin"))
                .containsExactly(
                        "Staat op naam van ib2-12AB00. Vraag ib2-12AB00 om de taak terug te geven.",
                        "Stond al op uw naam.",
                        "Staat nu op uw naam.",
                        "Deze taak is aan een ander.",
                        "Deze taak is er niet meer: zij is afgerond of vervallen.");
        assertThat(eigen).extracting(this::van).containsExactly(COLLEGA, IB, IB);
        assertThat(van(elders)).isNull();
        assertThat(get(IB, "lijst").path("opNaam").findValuesAsText("id"))
                .containsExactlyInAnyOrder(eigen.get(1), eigen.get(2));

        JsonNode terug = post(IB, "teruggeven", List.of(eigen.get(0), eigen.get(1), eigen.get(1), elders))
                .getBody();
        assertThat(terug.findValuesAsText("gelukt")).containsExactly("false", "true", "false");
        assertThat(terug.path(0).path("zin").asText()).startsWith("Staat op naam van ib2-12AB00");
        assertThat(eigen).extracting(this::van).containsExactly(COLLEGA, null, IB);
        assertThat(get(COLLEGA, "lijst").path("voorTeam").findValuesAsText("id"))
                .containsExactly(eigen.get(1));
    }

    @Test
    void eenTaakVanEenSchoolGaatNetZoEnNoemtHaarVestiging() {
        overgang.start(LocalDate.of(2027, 1, 1));
        JsonNode plan = get(IB, "lijst").path("voorTeam").path(0);
        assertThat(plan.path("naam").asText()).isEqualTo("Overgangsplan maken");
        assertThat(plan.path("over").asText()).isEqualTo(MET_CURSUS);
        String id = plan.path("id").asText();
        assertThat(post(ANDERE_SCHOOL, "overnemen", List.of(id)).getBody().findValuesAsText("gelukt"))
                .containsExactly("false");
        assertThat(post(IB, "overnemen", List.of(id)).getBody().findValuesAsText("gelukt"))
                .containsExactly("true");
        assertThat(van(id)).isEqualTo(IB);
    }

    @Test
    void deCoordinatorZietEenTaakMaarNeemtHaarNiet() {
        dossiers(1, MET_CURSUS);
        JsonNode uitkomst = post("coordinator", "overnemen", idsVan(MET_CURSUS)).getBody();
        assertThat(uitkomst.findValuesAsText("zin")).containsExactly("Deze taak is aan een ander.");
        assertThat(van(idsVan(MET_CURSUS).get(0))).isNull();
    }

    @Test
    void vanTweeDieTegelijkGrijpenKrijgtErEenDeTaak() {
        dossiers(12, MET_CURSUS);
        List<String> ids = idsVan(MET_CURSUS);
        List<CompletableFuture<JsonNode>> beide = Stream.of(IB, COLLEGA)
                .map(wie -> CompletableFuture.supplyAsync(
                        () -> post(wie, "overnemen", ids).getBody()))
                .toList();
        List<JsonNode> uitkomsten = beide.stream().map(CompletableFuture::join).toList();

        assertThat(IntStream.range(0, ids.size())).allSatisfy(nummer -> assertThat(uitkomsten.stream()
                        .filter(uitkomst -> uitkomst.path(nummer).path("gelukt").asBoolean()))
                .hasSize(1));
        assertThat(ids).extracting(this::van).doesNotContainNull();
    }

    @Test
    void nietsOfTeVeelWordtGeweigerd() {
        assertThat(post(IB, "overnemen", List.of()).getBody().path("detail").asText())
                .isEqualTo("Vink ten minste één taak aan.");
        List<String> veel = IntStream.range(0, 201).mapToObj(Integer::toString).toList();
        ResponseEntity<JsonNode> antwoord = post(IB, "teruggeven", veel);
        assertThat(antwoord.getStatusCode().value()).isEqualTo(400);
        assertThat(antwoord.getBody().path("detail").asText()).isEqualTo("Kies ten hoogste 200 taken tegelijk.");
        assertThat(http.getForEntity("/api/taken/samenvatting", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    private void dossiers(int aantal, String school) {
        IntStream.range(0, aantal).forEach(nummer -> reis.start(Soort.STARTGESPREK, Vervolg.GEEN, school));
    }

    private List<String> idsVan(String school) {
        return tasks
                .createTaskQuery()
                .taskCandidateGroup("school-" + school)
                .includeAssignedTasks()
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .map(Task::getId)
                .toList();
    }

    private String van(String taak) {
        return tasks.createTaskQuery().taskId(taak).singleResult().getAssignee();
    }

    private String telling(String wie) {
        JsonNode stand = get(wie, "samenvatting");
        return stand.path("opNaam").asInt() + " " + stand.path("voorTeam").asInt();
    }

    private JsonNode get(String wie, String pad) {
        return http.withBasicAuth(wie, "demo")
                .getForEntity("/api/taken/" + pad, JsonNode.class)
                .getBody();
    }

    private ResponseEntity<JsonNode> post(String wie, String pad, Collection<String> ids) {
        return http.withBasicAuth(wie, "demo").postForEntity("/api/taken/" + pad, Map.of("ids", ids), JsonNode.class);
    }
}

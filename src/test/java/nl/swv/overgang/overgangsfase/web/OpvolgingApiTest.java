package nl.swv.overgang.overgangsfase.web;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A school goes up in another one, with a look before it and a way back for a day (domein.md §7). */
@Proef
class OpvolgingApiTest {

    private static final Gebruiker IB = new Gebruiker("ib-34CD00", Set.of("school-34CD00"));
    private static final String OPVOLGER = "/api/scholen/34CD00/opvolger";
    private static final String NIEUW = "{\"opvolger\":\"41zz00\",\"naam\":\"De Nieuwe Eik\",\"nieuw\":true}";
    private static final String BEKEND = "{\"opvolger\":\"12AB00\"}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Groepen groepen;

    @Autowired
    Knoppencursussen cursussen;

    @Autowired
    TaskService tasks;

    @Autowired
    VasteKlok.Wijzer klok;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("directeur-34CD00", "Di", "Recteur", "demo", Set.of("directie-34CD00"));
        cursussen.neemOp(List.of(new School("56EF00", "De Beuk", null, "Noord", null, null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"opvolger":"41ZZ00"}                           | 41ZZ00 staat niet in de lijst van scholen
            {"opvolger":"41ZZ00","naam":"Typefout"}         | bevestig dat zij nieuw is
            {"opvolger":"41ZZ00","nieuw":true}              | Vul de naam van de nieuwe school in
            {"opvolger":"41ZZ00","nieuw":true,"naam":"BSN 123456782"} | lijkt op een BSN
            {"opvolger":"12AB00","nieuw":true,"naam":"X"}   | 12AB00 staat al in de lijst, als De Linde
            {"opvolger":"34CD00"}                           | niet in zichzelf opgaan
            {"opvolger":"Linde"}                            | Vul de vestigingscode van de opvolger in""")
    void eenTikfoutMaaktGeenSchoolEnVerplaatstNiets(String vraag, String zin) {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        for (String weg : List.of(OPVOLGER + "/vooruitblik", OPVOLGER)) {
            JsonNode nee = post("coordinator", weg, vraag);
            assertThat(nee.path("status").asInt()).as(weg).isEqualTo(400);
            assertThat(nee.toString()).as(weg).contains(zin);
        }
        assertThat(get("/api/scholen/41ZZ00").path("status").asInt()).isEqualTo(404);
        assertThat(reis.dossier(nummer).school()).isEqualTo(ZONDER_CURSUS);
    }

    @Test
    void alleenDeCoordinatorZietOfDoetDit() {
        for (String wie : List.of("ib-34CD00", "consulent1")) {
            assertThat(post(wie, OPVOLGER + "/vooruitblik", BEKEND)
                            .path("status")
                            .asInt())
                    .isEqualTo(403);
            assertThat(post(wie, OPVOLGER + "/ongedaan", null).path("status").asInt())
                    .isEqualTo(403);
        }
    }

    @Test
    void deVooruitblikZegtWatDaarnaOokGebeurt() {
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);

        JsonNode vooruit = post("coordinator", OPVOLGER + "/vooruitblik", BEKEND);

        assertThat(vooruit.path("naam").asText()).isEqualTo("De Linde");
        assertThat(List.of(
                        vooruit.path("dossiers").asInt(),
                        vooruit.path("taken").asInt(),
                        vooruit.path("accounts").asInt()))
                .containsExactly(2, 2, 2);
        assertThat(overgang.ledenVan("school-34CD00")).as("only looked").containsExactly("ib-34CD00");
        assertThat(post("coordinator", OPVOLGER, BEKEND)).isEqualTo(vooruit);
        assertThat(post("coordinator", OPVOLGER, BEKEND).path("dossiers").asInt())
                .as("the same again")
                .isZero();
        assertThat(post("coordinator", OPVOLGER + "/vooruitblik", "{\"opvolger\":\"56EF00\"}")
                        .path("status")
                        .asInt())
                .isEqualTo(409);
    }

    @Test
    void binnenEenDagGaatTerugWatMeeging() {
        overgang.start(LocalDate.of(2027, 1, 1));
        String blijft = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        String verder = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        overgang.doe(
                IB,
                ZONDER_CURSUS,
                new Overgangsplan(null, LocalDate.of(2026, 12, 1), null, LocalDate.of(2026, 12, 18)));
        groepen.maakLid("ib-34CD00", "school-12AB00");
        post("coordinator", OPVOLGER, BEKEND);
        assertThat(overgang.loop(ZONDER_CURSUS)).isNull();
        assertThat(http.withBasicAuth("coordinator", "demo")
                        .getForObject("/api/stand/scholen.csv?stand=cursus", String.class))
                .as("no longer asked for its course")
                .contains("56EF00")
                .doesNotContain("34CD00;");
        klok.zet(VasteKlok.BEGIN.plus(Duration.ofHours(3)));
        String erbij = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        stuur("coordinator", HttpMethod.PUT, "/api/dossiers/" + verder + "/school", "{\"school\":\"56EF00\"}");
        tasks.setAssignee(overgang.taakId(blijft, "Task_EvaluatieToevoegenAanOpp"), "ib-12AB00");
        groepen.nietLid("directeur-34CD00", "directie-12AB00");

        JsonNode vooruit = get(OPVOLGER + "/ongedaan/vooruitblik");
        assertThat(vooruit.path("dossiers").asInt()).isEqualTo(1);
        assertThat(vooruit.path("taken").asInt()).isEqualTo(1);
        assertThat(vooruit.path("accounts").asInt()).isEqualTo(1);
        assertThat(vooruit.path("andereAccounts").asInt()).isEqualTo(1);
        assertThat(vooruit.path("elders")).hasToString("[\"" + verder + "\"]");
        assertThat(vooruit.path("nieuw")).hasToString("[\"" + erbij + "\"]");
        assertThat(vooruit.path("verdwijnt").asBoolean()).isFalse();
        assertThat(post("coordinator", OPVOLGER + "/ongedaan", null)).isEqualTo(vooruit);

        assertThat(reis.dossier(blijft).school()).isEqualTo(ZONDER_CURSUS);
        assertThat(reis.dossier(verder).school()).isEqualTo("56EF00");
        assertThat(reis.dossier(erbij).school()).isEqualTo(MET_CURSUS);
        assertThat(overgang.groepenVan(blijft)).containsExactly("school-34CD00");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(blijft)
                        .singleResult()
                        .getAssignee())
                .as("nobody of the other school keeps a task")
                .isNull();
        assertThat(overgang.ledenVan("school-34CD00")).containsExactly("ib-34CD00");
        assertThat(overgang.ledenVan("school-12AB00"))
                .as("who was there before, stays there too")
                .contains("ib-12AB00", "ib-34CD00");
        assertThat(overgang.ledenVan("directie-34CD00")).isEmpty();
        assertThat(get("/api/scholen/34CD00").path("opvolger").isNull()).isTrue();
        assertThat(reis.openTaken(ZONDER_CURSUS))
                .as("the plan was made before")
                .containsExactlyInAnyOrder("Task_KnoppencursusVastleggen", "Task_InformatieInParnassysPlaatsen");
        assertThat(zinnen(ZONDER_CURSUS))
                .startsWith("opgaan in een andere school ongedaan gemaakt, was 12AB00", "school opgegaan in 12AB00");
        assertThat(zinnen(MET_CURSUS))
                .startsWith(
                        "dossiers en accounts teruggegeven aan 34CD00", "dossiers en accounts overgenomen van 34CD00");
        assertThat(post("coordinator", OPVOLGER + "/ongedaan", null)
                        .path("status")
                        .asInt())
                .isEqualTo(409);

        post("coordinator", OPVOLGER, BEKEND);
        assertThat(overgang.loop(ZONDER_CURSUS)).as("its process can end again").isNull();
    }

    @Test
    void eenSchoolDieErDoorOntstondVerdwijntWeer() {
        overgang.start(LocalDate.of(2027, 1, 1));
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        assertThat(post("coordinator", OPVOLGER, NIEUW).path("opvolger").asText())
                .isEqualTo("41ZZ00");
        assertThat(reis.openTaken("41ZZ00")).contains("Task_OvergangsplanMaken");

        JsonNode terug = post("coordinator", OPVOLGER + "/ongedaan", null);

        assertThat(terug.path("verdwijnt").asBoolean()).isTrue();
        assertThat(get("/api/scholen/41ZZ00").path("status").asInt()).isEqualTo(404);
        assertThat(overgang.loop("41ZZ00")).isNull();
        assertThat(overgang.ledenVan("school-34CD00")).containsExactly("ib-34CD00");
        assertThat(reis.dossier(nummer).school()).isEqualTo(ZONDER_CURSUS);
        assertThat(reis.openTaken(ZONDER_CURSUS))
                .containsExactlyInAnyOrder("Task_KnoppencursusVastleggen", "Task_OvergangsplanMaken");
    }

    @Test
    void watEenMensVanDeNieuweSchoolVastlegdeLaatHaarBestaan() {
        overgang.start(LocalDate.of(2027, 1, 1));
        post("coordinator", OPVOLGER, NIEUW);
        klok.zet(VasteKlok.BEGIN.plus(Duration.ofHours(1)));
        stuur("coordinator", HttpMethod.PUT, "/api/scholen/41ZZ00/vrije-dagen", "{\"dagen\":[\"2026-12-07\"]}");

        assertThat(post("coordinator", OPVOLGER + "/ongedaan", null)
                        .path("verdwijnt")
                        .asBoolean())
                .isFalse();

        assertThat(get("/api/scholen/41ZZ00").path("naam").asText()).isEqualTo("De Nieuwe Eik");
    }

    @Test
    void naEenDagOfAlsDeOpvolgerZelfOpgingKanHetNietMeer() {
        post("coordinator", OPVOLGER, BEKEND);
        post("coordinator", "/api/scholen/12AB00/opvolger", "{\"opvolger\":\"56EF00\"}");
        assertThat(get(OPVOLGER + "/ongedaan/vooruitblik").path("detail").asText())
                .isEqualTo("12AB00 is intussen zelf opgegaan in 56EF00. Maak dat eerst ongedaan.");
        assertThat(post("coordinator", "/api/scholen/12AB00/opvolger/ongedaan", null)
                        .path("dossiers")
                        .isNumber())
                .isTrue();
        assertThat(get(OPVOLGER + "/ongedaan/vooruitblik").path("naam").asText())
                .isEqualTo("De Linde");

        klok.zet(VasteKlok.BEGIN.plus(Duration.ofHours(25)));
        assertThat(post("coordinator", OPVOLGER + "/ongedaan", null)
                        .path("detail")
                        .asText())
                .contains("langer dan een dag geleden");
    }

    @Test
    void r01_watNogNietWasGeopendWachtBijEenOpvolgerZonderCursus() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.legVast(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, null));
        tasks.complete(overgang.taakId(nummer, "Task_NieuweActieVoorbereiden"));

        post("coordinator", "/api/scholen/12AB00/opvolger", "{\"opvolger\":\"34CD00\"}");
        overgang.voerUit();
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");

        post("coordinator", "/api/scholen/12AB00/opvolger/ongedaan", null);
        overgang.voerUit();
        assertThat(reis.dossier(nummer).topDossiernummer()).isNotNull();
    }

    private List<String> zinnen(String vestiging) {
        return get("/api/scholen/" + vestiging + "/tijdlijn").findValuesAsText("zin");
    }

    private JsonNode get(String pad) {
        return stuur("coordinator", HttpMethod.GET, pad, null);
    }

    private JsonNode post(String wie, String pad, String body) {
        return stuur(wie, HttpMethod.POST, pad, body);
    }

    private JsonNode stuur(String wie, HttpMethod methode, String pad, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo")
                .exchange(pad, methode, new HttpEntity<>(body, headers), JsonNode.class)
                .getBody();
    }
}

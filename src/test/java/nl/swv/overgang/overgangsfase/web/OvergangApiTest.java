package nl.swv.overgang.overgangsfase.web;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
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
import nl.swv.overgang.platform.Weigering;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
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
import org.springframework.http.ResponseEntity;

/** Schools and their overgang over HTTP: who may do what, and that no road leads past a rule. */
@Proef
class OvergangApiTest {

    private static final String VERZET = "/api/overgang/overgangsdatum";
    private static final String AANVRAAG =
            "{\"geldigTot\":\"2027-02-01\",\"reden\":\"Cursusleider ziek\",\"cursusOp\":\"2027-01-12\"}";

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
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService jobs;

    @Autowired
    VasteKlok.Wijzer klok;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("directeur-34CD00", "Di", "Recteur", "demo", Set.of("directie-34CD00"));
        groepen.account("beide", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-noord", "coordinatoren"));
    }

    @Test
    void deCoordinatorStartEnVerzetDeOvergang() {
        assertThat(get("coordinator", "/api/overgang")
                        .getBody()
                        .path("begonnen")
                        .asBoolean())
                .isFalse();
        assertThat(status(post("coordinator", "/api/overgang", "{}"))).isEqualTo(400);
        assertThat(status(post("coordinator", "/api/overgang", "{\"overgangsdatum\":\"2026-11-24\"}")))
                .isEqualTo(400);
        assertThat(status(put("coordinator", "/api/overgang/overgangsdatum", "{\"overgangsdatum\":\"2027-01-01\"}")))
                .isEqualTo(409);
        assertThat(status(post("coordinator", "/api/overgang", "{\"overgangsdatum\":\"2027-01-01\"}")))
                .isEqualTo(201);
        assertThat(status(post("coordinator", "/api/overgang", "{\"overgangsdatum\":\"2027-01-01\"}")))
                .isEqualTo(409);
        JsonNode verzet = put("coordinator", VERZET, "{\"overgangsdatum\":\"2027-02-01\",\"reden\":\" Uitstel \"}")
                .getBody();
        assertThat(verzet.path("overgangsdatum").asText()).isEqualTo("2027-02-01");
        JsonNode regel = get("coordinator", "/api/overgang/tijdlijn").getBody().path(0);
        assertThat(regel.path("zin").asText())
                .isEqualTo("overgangsdatum verzet naar 1 februari 2027, was 1 januari 2027");
        assertThat(regel.path("reden").asText()).isEqualTo("Uitstel");
        assertThat(regel.path("door").asText()).isEqualTo("coordinator");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"overgangsdatum":"2027-02-01"}                                   | Geef de reden
            {"overgangsdatum":"2027-02-01","reden":"BSN 123456782"}           | lijkt op een BSN
            {"reden":"Uitstel"}                                               | Vul de overgangsdatum in
            {"overgangsdatum":"2026-11-24","reden":"Uitstel"}                 | Kies een dag na vandaag
            {"overgangsdatum":"2036-01-01","reden":"Uitstel"}                 | uiterlijk 24 november 2028""")
    void verzettenVraagtEenRedenEnEenDagDieKan(String vraag, String zin) {
        overgang.start(LocalDate.of(2027, 1, 1));
        for (ResponseEntity<JsonNode> nee :
                List.of(put("coordinator", VERZET, vraag), post("coordinator", VERZET + "/vooruitblik", vraag))) {
            assertThat(status(nee)).isEqualTo(400);
            assertThat(nee.getBody().toString()).contains(zin);
        }
        assertThat(get("coordinator", "/api/overgang")
                        .getBody()
                        .path("overgangsdatum")
                        .asText())
                .isEqualTo("2027-01-01");
    }

    @Test
    void eenDagBinnenVijfSchooldagenWordtTweeKeerGevraagd() {
        overgang.start(LocalDate.of(2027, 1, 1));
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        String morgen = "{\"overgangsdatum\":\"2026-11-25\",\"reden\":\"OT stopt\"%s}";

        JsonNode vooruit = post("coordinator", VERZET + "/vooruitblik", morgen.formatted(""))
                .getBody();
        assertThat(vooruit.path("bevestigen").asBoolean()).isTrue();
        assertThat(vooruit.path("lopend").asInt()).isEqualTo(1);
        ResponseEntity<JsonNode> nee = put("coordinator", VERZET, morgen.formatted(""));
        assertThat(status(nee)).isEqualTo(400);
        assertThat(nee.getBody().path("fouten").path(0).path("veld").asText()).isEqualTo("bevestigd");
        assertThat(nee.getBody().toString()).contains("er lopen nog 1 dossiers");
        assertThat(overgang.termijn(nummer, "Task_EvaluatieToevoegenAanOpp"))
                .isEqualTo("2026-12-31T23:59:00.000+01:00");

        assertThat(status(put("coordinator", VERZET, morgen.formatted(",\"bevestigd\":true"))))
                .isEqualTo(200);
        assertThat(overgang.termijn(nummer, "Task_EvaluatieToevoegenAanOpp"))
                .isEqualTo("2026-11-24T23:59:00.000+01:00");
    }

    @Test
    void deVooruitblikTeltWatVerschuiftEnWieBerichtKrijgt() {
        overgang.start(LocalDate.of(2027, 1, 1));
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        String uitstel = "{\"overgangsdatum\":\"2027-03-01\",\"reden\":\"Uitstel\"}";

        JsonNode vooruit = post("coordinator", VERZET + "/vooruitblik", uitstel).getBody();
        assertThat(vooruit.path("was").asText()).isEqualTo("2027-01-01");
        assertThat(vooruit.path("termijnen").asInt())
                .as("of the dossier, and of the course of its school")
                .isEqualTo(2);
        assertThat(vooruit.path("bevestigen").asBoolean()).isFalse();
        assertThat(vooruit.path("berichten").asInt())
                .as("nobody has an address")
                .isZero();

        User ib = identity.createUserQuery().userId("ib-34CD00").singleResult();
        ib.setEmail("ib@eik.example");
        identity.saveUser(ib);
        assertThat(post("coordinator", VERZET + "/vooruitblik", uitstel)
                        .getBody()
                        .path("berichten")
                        .asInt())
                .isEqualTo(1);
        put("coordinator", VERZET, uitstel);
        assertThat(overgang.momentVanSwv("BoundaryEvent_HerinneringsmomentBereikt"))
                .as("hears now")
                .isEqualTo(Date.from(VasteKlok.BEGIN));
        assertThat(post("coordinator", VERZET + "/vooruitblik", uitstel)
                        .getBody()
                        .path("termijnen")
                        .asInt())
                .as("moved already")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"ib-34CD00", "consulent1", "directeur-34CD00"})
    void wieGeenCoordinatorIsRegeltDeOvergangNiet(String wie) {
        assertThat(status(get(wie, "/api/overgang"))).isEqualTo(403);
        assertThat(status(post(wie, "/api/overgang", "{\"overgangsdatum\":\"2027-01-01\"}")))
                .isEqualTo(403);
        assertThat(status(get(wie, "/api/overgang/eindrapport"))).isEqualTo(403);
        assertThat(status(put(wie, "/api/scholen/34CD00/knoppencursus", "{\"gevolgdOp\":\"2026-11-02\"}")))
                .isEqualTo(403);
        assertThat(status(post(wie, "/api/scholen/34CD00/opvolger", "{\"opvolger\":\"34CD01\"}")))
                .isEqualTo(403);
    }

    @Test
    void eenCursusInDeToekomstIsEenPlan() {
        JsonNode plan = put("coordinator", "/api/scholen/34CD00/knoppencursus", "{\"gevolgdOp\":\"2026-12-01\"}")
                .getBody();
        assertThat(plan.path("cursusGepland").asText()).isEqualTo("2026-12-01");
        assertThat(plan.path("knoppencursus").asText("")).isEmpty();
        assertThat(plan.path("topGereed").asBoolean()).isFalse();
        JsonNode gevolgd = put(
                        "coordinator",
                        "/api/scholen/34CD00/knoppencursus",
                        "{\"gevolgdOp\":\"2026-11-23\",\"deelnemers\":4}")
                .getBody();
        assertThat(gevolgd.path("topGereed").asBoolean()).isTrue();
        assertThat(put(
                                "coordinator",
                                "/api/scholen/34CD00/knoppencursus",
                                "{\"gevolgdOp\":\"2026-11-23\",\"deelnemers\":4}")
                        .getBody())
                .isEqualTo(gevolgd);
        reis.vergeetCursus(ZONDER_CURSUS);
    }

    @Test
    void b6_hetEersteTopDossierBuitenDezeToepassingBegintDeOvergangsfase() {
        String eerste = "/api/overgang/eerste-top-dossier";
        assertThat(status(put("coordinator", eerste, "{\"dag\":\"2026-10-05\",\"reden\":\"School belde\"}")))
                .isEqualTo(409);
        overgang.start(LocalDate.of(2027, 1, 1));
        assertThat(status(put("consulent1", eerste, "{\"dag\":\"2026-10-05\",\"reden\":\"School belde\"}")))
                .isEqualTo(403);
        for (String fout : List.of(
                "{\"reden\":\"School belde\"}",
                "{\"dag\":\"2026-10-05\"}",
                "{\"dag\":\"2026-11-25\",\"reden\":\"Morgen\"}",
                "{\"dag\":\"1926-10-05\",\"reden\":\"School belde\"}")) {
            assertThat(status(put("coordinator", eerste, fout))).as(fout).isEqualTo(400);
        }
        JsonNode stand = put("coordinator", eerste, "{\"dag\":\"2026-10-05\",\"reden\":\"School belde\"}")
                .getBody();
        assertThat(stand.path("eersteTopDossierOp").asText()).isEqualTo("2026-10-04T22:00:00Z");
        assertThat(stand.path("eersteTopDossierOpgegeven").asText()).isEqualTo("2026-10-05");

        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, Reis.MET_CURSUS);
        reis.doe(Reis.CONSULENT, nummer, new NieuweActie(NieuweActie.Actie.TLV, false, null, null));
        assertThat(get("coordinator", "/api/overgang")
                        .getBody()
                        .path("eersteTopDossierOp")
                        .asText())
                .isEqualTo("2026-10-04T22:00:00Z");
        JsonNode terug = put("coordinator", eerste, "{\"reden\":\"Was een andere school\"}")
                .getBody();
        assertThat(terug.path("eersteTopDossierOp").asText()).isEqualTo(VasteKlok.BEGIN.toString());
        assertThat(put("coordinator", eerste, "{\"dag\":\"2026-11-24\",\"reden\":\"School belde\"}")
                        .getBody()
                        .toString())
                .contains("In deze toepassing ging het eerste TOP Dossier open op 24 november 2026");
        assertThat(get("coordinator", "/api/overgang/tijdlijn").getBody().toString())
                .contains("opgegeven: eerste TOP Dossier, buiten deze toepassing op 5 oktober 2026")
                .contains("opgave van het eerste TOP Dossier teruggenomen, was 5 oktober 2026")
                .contains("School belde", "Was een andere school");
    }

    @Test
    void deSchoolTeltWatInParnassysStaat() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, ZONDER_CURSUS);
        overgang.start(LocalDate.of(2027, 1, 1));
        String plan =
                "{\"eerst\":[\"%s\"],\"geplandeCursus\":\"2026-12-01\",\"eersteKlaarOp\":\"2026-12-04\",\"alleKlaarOp\":\"2026-12-18\"}"
                        .formatted(nummer);
        assertThat(status(put("ib-12AB00", "/api/scholen/34CD00/overgangsplan", plan)))
                .isEqualTo(404);
        assertThat(status(put("directeur-34CD00", "/api/scholen/34CD00/overgangsplan", plan)))
                .isEqualTo(403);
        assertThat(status(put("ib-34CD00", "/api/scholen/34CD00/overgangsplan", plan)))
                .isEqualTo(200);
        String taak = overgang.taakId(ZONDER_CURSUS, "Task_OvergangsplanMaken");
        assertThat(status(post("ib-34CD00", "/engine-rest/task/" + taak + "/complete", "{}")))
                .isEqualTo(204);

        String vinkje = "{\"dossiers\":[{\"nummer\":\"%s\",\"geplaatstOp\":\"2026-11-20\"}]}".formatted(nummer);
        JsonNode school =
                put("ib-34CD00", "/api/scholen/34CD00/parnassys", vinkje).getBody();
        assertThat(school.path("parnassys").toString())
                .isEqualTo("{\"gedaan\":1,\"teLaat\":0,\"nietRelevant\":0,\"open\":1}");
        assertThat(school.path("statussen").path("LOPEND").asInt()).isEqualTo(2);
        assertThat(school.path("over").asBoolean()).isFalse();
        String parnassys = overgang.taakId(ZONDER_CURSUS, "Task_InformatieInParnassysPlaatsen");
        assertThat(post("ib-34CD00", "/engine-rest/task/" + parnassys + "/complete", "{}")
                        .getBody()
                        .path("detail")
                        .asText())
                .startsWith("Nog 1 van de 2");
        JsonNode beeld = get("ib-34CD00", "/api/schooltaken/" + parnassys).getBody();
        assertThat(beeld.path("scenarios").path("VERLENGING").asInt()).isEqualTo(1);
        assertThat(beeld.path("dossiers").size()).isEqualTo(2);
        assertThat(beeld.path("laatsteSchooldag").asText()).isEqualTo("2026-12-31");
        assertThat(status(get("ib-12AB00", "/api/schooltaken/" + parnassys))).isEqualTo(404);
        assertThat(get("directeur-34CD00", "/api/schooltaken/" + parnassys)
                        .getBody()
                        .path("dossiers")
                        .size())
                .isZero();
    }

    @Test
    void r16_tweeAanEenFormulierVanDeSchoolOverschrijvenElkaarNietOngezien() {
        groepen.account("ib2-34CD00", "Ib", "Er", "demo", Set.of("school-34CD00"));
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        overgang.start(LocalDate.of(2027, 1, 1));
        String taak = "/api/schooltaken/" + overgang.taakId(ZONDER_CURSUS, "Task_OvergangsplanMaken");
        String plan = "{\"eerst\":[],\"geplandeCursus\":\"%s\",\"alleKlaarOp\":\"2026-12-18\"}";
        String plek = "/api/scholen/34CD00/overgangsplan";
        assertThat(versie(taak, "overgangsplan")).isZero();
        assertThat(status(leg("ib2-34CD00", plek, plan.formatted("2026-12-01"), 0)))
                .isEqualTo(200);
        ResponseEntity<JsonNode> botst = leg("ib-34CD00", plek, plan.formatted("2026-12-02"), 0);
        assertThat(status(botst)).isEqualTo(409);
        assertThat(botst.getBody().path("detail").asText())
                .startsWith("ib2-34CD00 sloeg dit formulier intussen op, op 24 november 2026 om 12:00 uur");
        assertThat(status(leg("ib-34CD00", "/api/scholen/34CD00/vrije-dagen", "{\"dagen\":[\"2026-12-24\"]}", 0)))
                .as("the same form saves them")
                .isEqualTo(409);
        long nu = versie(taak, "overgangsplan");
        assertThat(nu).isPositive().isEqualTo(botst.getBody().path("versie").asLong());
        JsonNode beeld = get("ib-34CD00", taak).getBody();
        assertThat(beeld.path("overgangsplan").path("geplandeCursus").asText()).isEqualTo("2026-12-01");
        assertThat(status(leg("ib-34CD00", plek, plan.formatted("2026-12-02"), nu)))
                .isEqualTo(200);

        String lijst = "{\"dossiers\":[{\"nummer\":\"%s\",\"geplaatstOp\":\"2026-11-20\"}]}".formatted(nummer);
        String parnassys = "/api/scholen/34CD00/parnassys";
        post("ib-34CD00", "/engine-rest" + taak.replace("/api/schooltaken", "/task") + "/complete", "{}");
        assertThat(status(leg("ib-34CD00", parnassys, lijst, 0))).isEqualTo(200);
        assertThat(status(leg("ib2-34CD00", parnassys, lijst.replace("20", "19"), 0)))
                .isEqualTo(409);
        assertThat(get("coordinator", "/api/scholen/34CD00")
                        .getBody()
                        .path("parnassys")
                        .path("gedaan")
                        .asInt())
                .isEqualTo(1);
    }

    private long versie(String taak, String onderdeel) {
        return get("ib-34CD00", taak).getBody().path("versies").path(onderdeel).asLong(-1);
    }

    private ResponseEntity<JsonNode> leg(String wie, String pad, String body, long gezien) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        koppen.setIfMatch("\"%d\"".formatted(gezien));
        return http.withBasicAuth(wie, "demo")
                .exchange(pad, HttpMethod.PUT, new HttpEntity<>(body, koppen), JsonNode.class);
    }

    @Test
    void watTeLaatInParnassysKwamIsGemerktOokBijHetDossier() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.start(LocalDate.of(2027, 1, 1));
        overgang.doe(Reis.IB, MET_CURSUS, new Overgangsplan(null, null, null, LocalDate.of(2026, 12, 18)));
        klok.zet(Instant.parse("2027-01-05T09:00:00Z"));
        String vinkje = "{\"dossiers\":[{\"nummer\":\"%s\",\"geplaatstOp\":\"2027-01-04\"%s}]}";
        assertThat(status(put("ib-12AB00", "/api/scholen/12AB00/parnassys", vinkje.formatted(nummer, ""))))
                .isEqualTo(400);
        JsonNode school = put(
                        "ib-12AB00", "/api/scholen/12AB00/parnassys", vinkje.formatted(nummer, ",\"reden\":\"Ziekte\""))
                .getBody();
        assertThat(school.path("parnassys").path("teLaat").asInt()).isEqualTo(1);
        JsonNode dossier = get("ib-12AB00", "/api/dossiers/" + nummer).getBody();
        assertThat(dossier.path("vlaggen").path(0).asText()).isEqualTo("TE_LAAT");
        assertThat(dossier.path("parnassysOp").asText()).isEqualTo("2027-01-04");
    }

    @Test
    void vrijeDagenVanDeSchoolTellenMeeInHaarTermijnen() {
        assertThat(status(put("directeur-34CD00", "/api/scholen/34CD00/vrije-dagen", "{\"dagen\":[\"2026-12-31\"]}")))
                .isEqualTo(403);
        JsonNode school = put("ib-34CD00", "/api/scholen/34CD00/vrije-dagen", "{\"dagen\":[\"2026-12-31\"]}")
                .getBody();
        assertThat(school.path("vrijeDagen").path(0).asText()).isEqualTo("2026-12-31");
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        assertThat(overgang.termijn(nummer, "Task_EvaluatieToevoegenAanOpp"))
                .isEqualTo("2026-12-30T23:59:00.000+01:00");
        String ander = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        assertThat(overgang.termijn(ander, "Task_EvaluatieToevoegenAanOpp")).isEqualTo("2026-12-31T23:59:00.000+01:00");
    }

    @Test
    void leerlingWisseltVanSchool() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        String taak = "/engine-rest/task/" + overgang.taakId(nummer, "Task_EvaluatieToevoegenAanOpp");
        groepen.account("ib2-34CD00", "Ib", "Er", "demo", Set.of("school-34CD00"));
        assertThat(status(get("ib2-34CD00", taak))).isEqualTo(200);
        post("ib-34CD00", taak + "/claim", "{\"userId\":\"ib-34CD00\"}");
        assertThat(status(get("ib-34CD00", taak))).isEqualTo(200);
        assertThat(status(put("ib-34CD00", "/api/dossiers/" + nummer + "/school", "{\"school\":\"12AB00\"}")))
                .isEqualTo(403);
        assertThat(status(put("consulent1", "/api/dossiers/" + nummer + "/school", "{\"school\":\"x\"}")))
                .isEqualTo(400);
        assertThat(status(put("consulent1", "/api/dossiers/" + nummer + "/school", "{\"school\":\"12AB00\"}")))
                .isEqualTo(200);
        assertThat(status(get("ib-34CD00", "/api/dossiers/" + nummer))).isEqualTo(404);
        assertThat(status(get("ib-34CD00", taak)))
                .as("who took it for the old school no longer has it")
                .isNotEqualTo(200);
        assertThat(status(get("ib2-34CD00", taak)))
                .as("nor has anyone else there")
                .isNotEqualTo(200);
        assertThat(status(get("ib-12AB00", taak))).isEqualTo(200);
        assertThat(overgang.groepenVan(nummer)).containsExactly("school-12AB00");
    }

    @Test
    void opvolgerKrijgtWatDeSchoolHad() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        assertThat(status(post("coordinator", "/api/scholen/34CD00/opvolger", "{\"opvolger\":\"34CD00\"}")))
                .isEqualTo(400);
        JsonNode opgevolgd = post("coordinator", "/api/scholen/34CD00/opvolger", "{\"opvolger\":\"12ab00\"}")
                .getBody();
        assertThat(opgevolgd.path("dossiers").asInt()).isEqualTo(1);
        assertThat(get("coordinator", "/api/dossiers/" + nummer)
                        .getBody()
                        .path("school")
                        .asText())
                .isEqualTo("12AB00");
        assertThat(status(get("ib-34CD00", "/api/dossiers/" + nummer))).isEqualTo(200);
        assertThat(get("coordinator", "/api/scholen/34CD00")
                        .getBody()
                        .path("opvolger")
                        .asText())
                .isEqualTo("12AB00");
        JsonNode later = post(
                        "coordinator",
                        "/api/dossiers",
                        "{\"otdossiernummer\":\"LTR-1\",\"module\":\"OT-1LOKET\",\"soort\":\"STARTGESPREK\",\"status\":\"LOPEND\","
                                + "\"school\":\"34CD00\",\"leerling\":\"LL-7F3K2\",\"vervolg\":\"GEEN\"}")
                .getBody();
        assertThat(later.path("waarschuwingen").findValuesAsText("melding")).anyMatch(zin -> zin.contains("12AB00"));
        assertThat(overgang.groepenVan("LTR-1")).containsExactly("school-12AB00");
    }

    @Test
    void deVooruitblikVanEenAndereSchoolZegtWatMeegaatEnWatWacht() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        String pad = "/api/dossiers/" + nummer + "/school/vooruitblik?school=";
        JsonNode vooruit = get("consulent1", pad + "34cd00").getBody();
        assertThat(vooruit.path("naam").asText()).isEqualTo("De Eik");
        assertThat(vooruit.path("taken").asInt()).isEqualTo(1);
        assertThat(vooruit.path("wacht").asBoolean()).isTrue();
        assertThat(get("consulent1", pad + "12AB00").getBody().path("wacht").asBoolean())
                .isFalse();
        assertThat(status(get("ib-12AB00", pad + "34CD00"))).isEqualTo(403);
        assertThat(status(get("consulent1", pad + "99ZZ99"))).isEqualTo(404);
        assertThat(reis.dossier(nummer).school()).isEqualTo(MET_CURSUS);
    }

    @Test
    void vierOgenGeldenOpElkeWeg() {
        String nummer = wachtend();
        assertThat(status(leg("beide", nummer, "ontheffingsaanvraag", AANVRAAG)))
                .isEqualTo(200);
        assertThat(status(rondAf("consulent1", nummer, "complete"))).isEqualTo(204);

        JsonNode eigen =
                leg("beide", nummer, "ontheffingsbesluit", "{\"akkoord\":true}").getBody();
        assertThat(eigen.path("detail").asText()).contains("vier ogen");
        assertThat(leg("consulent1", nummer, "ontheffingsbesluit", "{\"akkoord\":true}")
                        .getStatusCode()
                        .value())
                .as("no task of a consulent")
                .isEqualTo(403);
        assertThat(status(leg("coordinator", nummer, "ontheffingsbesluit", "{\"akkoord\":true}")))
                .isEqualTo(200);
        for (String weg : new String[] {"complete", "submit-form"}) {
            assertThat(status(rondAf("beide", nummer, weg))).as(weg).isEqualTo(400);
        }
        assertThat(reis.openTaken(nummer)).containsExactly("Task_OntheffingBevestigen");
        String taak = overgang.taakId(nummer, "Task_OntheffingBevestigen");
        Gebruiker beide = new Gebruiker("beide", Set.of("consulenten", "wijkteam-noord", "coordinatoren"));
        assertThatThrownBy(() -> Reis.als(beide, () -> {
                    tasks.complete(taak);
                    return taak;
                }))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> Reis.als(beide, () -> {
                    forms.submitTaskForm(taak, null);
                    return taak;
                }))
                .isInstanceOf(Weigering.class);
        assertThat(status(rondAf("coordinator", nummer, "complete"))).isEqualTo(204);
        reis.voerUit(nummer);
        assertThat(get("coordinator", "/api/dossiers/" + nummer)
                        .getBody()
                        .path("status")
                        .asText())
                .isEqualTo("OVER_NAAR_TOP");
    }

    @Test
    void eenOnverklaardeRegelHoudtHetAfsluitenOpElkeWegTegen() {
        overgang.start(LocalDate.of(2027, 1, 1));
        klok.zet(Instant.parse("2027-01-05T09:00:00Z"));
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");
        overgang.onverklaardeRegel("OT-99999");
        String taak = overgang.taakId(Overgangsreis.SWV, "Task_OvergangsfaseAfsluiten");
        for (String weg : new String[] {"complete", "submit-form"}) {
            ResponseEntity<JsonNode> nee = post("coordinator", "/engine-rest/task/" + taak + "/" + weg, "{}");
            assertThat(status(nee)).as(weg).isEqualTo(400);
            assertThat(nee.getBody().path("detail").asText()).contains("1 verschil");
        }
        assertThat(get("coordinator", "/api/overgang")
                        .getBody()
                        .path("afgeslotenOp")
                        .isNull())
                .isTrue();
        overgang.verklaar("OT-99999");
        overgang.scholenZijnOver();
        assertThat(status(post("coordinator", "/engine-rest/task/" + taak + "/complete", "{}")))
                .isEqualTo(204);
        assertThat(get("coordinator", "/api/overgang")
                        .getBody()
                        .path("afgeslotenOp")
                        .asText())
                .startsWith("2027-01-05");
    }

    @Test
    void eenPlanIsOpElkeWegGeenCursus() {
        overgang.start(LocalDate.of(2027, 1, 1));
        put("coordinator", "/api/scholen/34CD00/knoppencursus", "{\"gevolgdOp\":\"2026-12-01\"}");
        String taak = overgang.taakId(ZONDER_CURSUS, "Task_KnoppencursusVastleggen");
        for (String weg : new String[] {"complete", "submit-form"}) {
            assertThat(status(post("coordinator", "/engine-rest/task/" + taak + "/" + weg, "{}")))
                    .as(weg)
                    .isEqualTo(400);
        }
        assertThat(overgang.taakId(ZONDER_CURSUS, "Task_KnoppencursusVastleggen"))
                .isEqualTo(taak);
    }

    /** Waits for the course, and the overgangsdatum has come. */
    private String wachtend() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, null));
        reis.instanties(nummer)
                .flatMap(instance -> jobs
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .activityId("BoundaryEvent_OvergangsdatumBereikt")
                        .list()
                        .stream())
                .forEach(timer -> jobs.executeJob(timer.getId()));
        return nummer;
    }

    private ResponseEntity<JsonNode> leg(String wie, String nummer, String onderdeel, String body) {
        return put(wie, "/api/dossiers/" + nummer + "/" + onderdeel, body);
    }

    private ResponseEntity<JsonNode> rondAf(String wie, String nummer, String weg) {
        String taak = tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
        return post(wie, "/engine-rest/task/" + taak + "/" + weg, "{}");
    }

    private static int status(ResponseEntity<JsonNode> antwoord) {
        return antwoord.getStatusCode().value();
    }

    private ResponseEntity<JsonNode> get(String wie, String pad) {
        return stuur(wie, HttpMethod.GET, pad, null);
    }

    private ResponseEntity<JsonNode> put(String wie, String pad, String body) {
        return stuur(wie, HttpMethod.PUT, pad, body);
    }

    private ResponseEntity<JsonNode> post(String wie, String pad, String body) {
        return stuur(wie, HttpMethod.POST, pad, body);
    }

    private ResponseEntity<JsonNode> stuur(String wie, HttpMethod methode, String pad, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo").exchange(pad, methode, new HttpEntity<>(body, headers), JsonNode.class);
    }
}

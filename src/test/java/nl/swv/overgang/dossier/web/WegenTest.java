package nl.swv.overgang.dossier.web;

import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.NagebootsteTopDossiers;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The same rules on every road: our API, the engine's REST API, and Java. */
@Proef
class WegenTest {

    private static final String IB = "ib-12AB00";
    private static final String EVALUATIE = "{\"evaluatiedatum\":\"2026-11-02\",\"toegevoegdAanOpp\":true}";

    private static final List<String> ONDERDELEN = List.of(
            "scenariokeuze",
            "evaluatie",
            "parnassys",
            "nieuweActie",
            "verzendbewijs",
            "evaluatiegesprek",
            "topDossier",
            "momentopname",
            "bijlagenplaatsing",
            "nazorg",
            "ontheffingsaanvraag",
            "ontheffingsbesluit",
            "scenariowijziging",
            "intrekking");
    private static final String[] VELDEN = Stream.concat(
                    ONDERDELEN.stream(),
                    Stream.of(
                            "otDossiernummer",
                            "school",
                            "leerling",
                            "groep",
                            "soort",
                            "consulent",
                            "scenario",
                            "status",
                            "topDossiernummer",
                            "module",
                            "schoolnaam",
                            "las",
                            "schoolTopGereed",
                            "startdatum",
                            "einddatum",
                            "vervolg",
                            "voorstel",
                            "waarom",
                            "termijn",
                            "geplandOp",
                            "overgangsdatum",
                            "vandaag",
                            "topWijze",
                            "vlaggen",
                            "parnassysOp",
                            "openTaken",
                            "vereisten",
                            "tijdlijn",
                            "andereDossiers",
                            "topDossiersVanLeerling",
                            "ontheffingAangevraagdDoor",
                            "versies",
                            "hulp"))
            .toArray(String[]::new);

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    NagebootsteTopDossiers top;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    Groepen groepen;

    @Test
    void afrondingOverRestVanBeginTotEind() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        assertThat(leg(IB, nummer, "evaluatie", EVALUATIE).getStatusCode().value())
                .isEqualTo(200);
        assertThat(rondAf(IB, nummer, "{}").getStatusCode().value()).isEqualTo(204);
        leg(IB, nummer, "parnassys", "{\"opgeslagenOp\":\"2026-11-03T09:00\"}");
        assertThat(rondAf(IB, nummer, "{\"variables\":{}}").getStatusCode().value())
                .isEqualTo(204);
        reis.voerUit(nummer);

        JsonNode dossier = toon(IB, nummer).getBody();
        assertThat(dossier.path("status").asText()).isEqualTo("AFGEROND");
        assertThat(dossier.path("soort").asText()).isEqualTo("STARTGESPREK");
        assertThat(dossier.path("evaluatie").path("evaluatiedatum").asText()).isEqualTo("2026-11-02");
        assertThat(dossier.path("openTaken").size()).isZero();
        assertThat(dossier.has("topDossiernummer"))
                .as("empty fields are shown too")
                .isTrue();
        assertThat(dossier.path("tijdlijn").findValuesAsText("wat"))
                .containsExactly("DOSSIER_ONTVANGEN", "EVALUATIE_TOEGEVOEGD", "OPP_OPGESLAGEN", "DOSSIER_GESLOTEN");
    }

    @Test
    void afrondenZonderVastleggenOfMetVariabelenWordtOpElkeWegGeweigerd() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String taak = taak(nummer);

        ResponseEntity<JsonNode> leeg = rondAf(IB, nummer, "{}");
        assertThat(leeg.getStatusCode().value()).isEqualTo(400);
        assertThat(leeg.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(leeg.getBody().path("detail").asText()).startsWith("Vul eerst het formulier in");

        leg(IB, nummer, "evaluatie", EVALUATIE);
        String variabele = "{\"variables\":{\"scenario\":{\"value\":\"VERLENGING\",\"type\":\"String\"}}}";
        for (String weg : new String[] {"complete", "submit-form"}) {
            ResponseEntity<JsonNode> metVariabele = post(IB, "/engine-rest/task/" + taak + "/" + weg, variabele);
            assertThat(metVariabele.getStatusCode().value()).as(weg).isEqualTo(400);
            assertThat(metVariabele.getBody().path("detail").asText()).contains("neemt geen gegevens mee");
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> tasks.complete(taak, Map.of("scenario", "VERLENGING")))
                .hasMessageContaining("neemt geen gegevens mee");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> forms.submitTaskForm(taak, Map.of("x", "y")))
                .hasMessageContaining("neemt geen gegevens mee");
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
        assertThat(tasks.getVariables(taak)).containsOnlyKeys("scenario").containsValue("AFRONDING");
    }

    @Test
    void eenTaakIsNietMetEenFoutOfEscalatieTeOmzeilen() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String taak = "/engine-rest/task/" + taak(nummer);
        assertThat(post(IB, taak + "/bpmnError", "{\"errorCode\":\"X\"}")
                        .getStatusCode()
                        .is2xxSuccessful())
                .isFalse();
        assertThat(post(IB, taak + "/bpmnEscalation", "{\"escalationCode\":\"X\"}")
                        .getStatusCode()
                        .is2xxSuccessful())
                .isFalse();
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
    }

    @Test
    void eenTaakKomtAlleenInHandenVanEenBestaandAccount() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        String taak = "/engine-rest/task/" + taak(nummer);
        for (String weg : new String[] {"claim", "delegate", "assignee"}) {
            assertThat(post("consulent1", taak + "/" + weg, "{\"userId\":\"Jan-uit-groep-6\"}")
                            .getStatusCode()
                            .is2xxSuccessful())
                    .as(weg)
                    .isFalse();
        }
        assertThat(post("consulent1", taak + "/unclaim", "{}").getStatusCode().value())
                .isEqualTo(204);
        assertThat(post("consulent2", taak + "/claim", "{\"userId\":\"consulent2\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "ib-12AB00,  evaluatie,    200",
        "ib-12AB00,  parnassys,    409",
        "consulent1, evaluatie,    403",
        "coordinator, evaluatie,   403",
        "ib-34CD00,  evaluatie,    404",
    })
    void alleenWieDeTaakMagDoenLegtVast(String wie, String onderdeel, int status) {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String body = onderdeel.equals("evaluatie") ? EVALUATIE : "{\"opgeslagenOp\":\"2026-11-03\"}";
        assertThat(leg(wie, nummer, onderdeel, body).getStatusCode().value()).isEqualTo(status);
        assertThat(leg(wie, "OT-BESTAAT-NIET", onderdeel, body).getStatusCode().value())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"evaluatiedatum\":\"2027-01-01\",\"toegevoegdAanOpp\":true}| evaluatiedatum",
                "{\"evaluatiedatum\":\"2026-02-31\",\"toegevoegdAanOpp\":true}| evaluatiedatum",
                "{\"evaluatiedatum\":\"2026-11-02\",\"toegevoegdAanOpp\":false}| toegevoegdAanOpp",
                "{\"evaluatiedatum\":\"2026-11-02\",\"leerlingnaam\":\"x\"}| leerlingnaam",
            })
    void ongeldigeInvoerNoemtHetVeld(String body, String veld) {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        ResponseEntity<JsonNode> antwoord = leg(IB, nummer, "evaluatie", body);
        assertThat(antwoord.getStatusCode().value()).isEqualTo(400);
        assertThat(antwoord.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(antwoord.getBody().path("fouten").findValuesAsText("veld")).containsExactly(veld);
    }

    @Test
    void wachtenOpDeKnoppencursusIsNietWegTeKlikken() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        leg("consulent1", nummer, "nieuwe-actie", "{\"actie\":\"TLV\",\"lichteOvergeslagen\":false}");
        rondAf("consulent1", nummer, "{}");
        ResponseEntity<JsonNode> weigering = rondAf("consulent1", nummer, "{}");
        assertThat(weigering.getStatusCode().value()).isEqualTo(400);
        assertThat(weigering.getBody().path("detail").asText()).contains("knoppencursus");
    }

    @Test
    void intrekkenEnConsulentWisselenIsVanHetSamenwerkingsverband() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        String pad = "/api/dossiers/" + nummer;
        String reden = "{\"reden\":\"Dubbel\"}";
        assertThat(post(IB, pad + "/intrekken", reden).getStatusCode().value()).isEqualTo(403);
        assertThat(post("consulent1", pad + "/intrekken", "{}").getStatusCode().value())
                .isEqualTo(400);
        assertThat(put("coordinator", pad + "/consulent", "{\"consulent\":\"ib-12AB00\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(put("coordinator", pad + "/consulent", "{\"consulent\":\"consulent2\"}")
                        .getBody()
                        .path("consulent")
                        .asText())
                .isEqualTo("consulent2");
        assertThat(post("consulent1", pad + "/intrekken", reden)
                        .getBody()
                        .path("status")
                        .asText())
                .isEqualTo("INGETROKKEN");
        assertThat(post("consulent1", pad + "/intrekken", reden).getStatusCode().value())
                .isEqualTo(409);
    }

    @Test
    void eenVertyptNummerIsTeVerbeterenMetEenSpoor() {
        String nummer = metDeHandGeopend("TD-FOUT-1");
        String ander = metDeHandGeopend("TD-ANDER-1");
        String pad = "/api/dossiers/" + nummer + "/top-dossiernummer";
        assertThat(put(IB, pad, "{\"nummer\":\"TD-GOED-1\"}").getStatusCode().value())
                .isEqualTo(403);
        assertThat(put("consulent1", pad, "{\"nummer\":\"TD-ANDER-1\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(put("consulent1", pad, "{\"nummer\":\" \"}").getStatusCode().value())
                .isEqualTo(400);

        JsonNode verbeterd =
                put("consulent1", pad, "{\"nummer\":\"TD-GOED-1\"}").getBody();

        assertThat(verbeterd.path("topDossiernummer").asText()).isEqualTo("TD-GOED-1");
        assertThat(verbeterd.path("tijdlijn").findValuesAsText("detail")).contains("TD-FOUT-1");
        assertThat(put("consulent1", "/api/dossiers/" + ander + "/top-dossiernummer", "{\"nummer\":\"TD-FOUT-1\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    private String metDeHandGeopend(String topDossiernummer) {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        top.isGekoppeld(false);
        leg("consulent1", nummer, "nieuwe-actie", "{\"actie\":\"TLV\",\"lichteOvergeslagen\":false}");
        rondAf("consulent1", nummer, "{}");
        leg(
                "consulent1",
                nummer,
                "top-dossier",
                "{\"nummer\":\"" + topDossiernummer + "\",\"geopendOp\":\"2026-11-24\"}");
        rondAf("consulent1", nummer, "{}");
        top.isGekoppeld(true);
        return nummer;
    }

    @ParameterizedTest
    @CsvSource({"ib-12AB00, 200", "consulent1, 200", "coordinator, 200", "ib-34CD00, 404"})
    void deTaakWijstAlleenWieHetDossierZietDeWeg(String wie, int status) {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        ResponseEntity<JsonNode> antwoord = stuur(wie, HttpMethod.GET, "/api/taken/" + taak(nummer), null);
        assertThat(antwoord.getStatusCode().value()).isEqualTo(status);
        assertThat(antwoord.getBody().path("otDossiernummer").asText("")).isEqualTo(status == 200 ? nummer : "");
        assertThat(stuur(wie, HttpMethod.GET, "/api/taken/bestaat-niet", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void deTakenlijstKentHetDossierVanElkeTaakDieIemandZiet() {
        String taak = taak(reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS));
        String andere = taak(reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS));
        String pad = "/api/taken?id=" + taak + "&id=" + andere + "&id=bestaat-niet";
        JsonNode vanIb = stuur(IB, HttpMethod.GET, pad, null).getBody();
        assertThat(vanIb.size()).isEqualTo(1);
        assertThat(vanIb.path(taak).path("school").asText()).isEqualTo(MET_CURSUS);
        assertThat(stuur("consulent1", HttpMethod.GET, pad, null).getBody().size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ib-12AB00, 1", "consulent1, 2", "coordinator, 2", "consulent-zuid, 0"})
    void iederZietDeScholenWaarHijBijHoort(String wie, int aantal) {
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        groepen.account("consulent-zuid", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-zuid"));
        assertThat(stuur(wie, HttpMethod.GET, "/api/scholen", null).getBody().size())
                .isEqualTo(aantal);
    }

    @Test
    void elkDossierToontAlTijdDezelfdeVeldenMetLeegWatErNogNietIs() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        JsonNode nieuw = toon(IB, nummer).getBody();
        assertThat(nieuw.fieldNames()).toIterable().containsExactlyInAnyOrder(VELDEN);
        assertThat(ONDERDELEN)
                .allSatisfy(
                        naam -> assertThat(nieuw.path(naam).isNull()).as(naam).isTrue());

        leg(IB, nummer, "evaluatie", EVALUATIE);
        JsonNode ingevuld = toon(IB, nummer).getBody();
        assertThat(ingevuld.fieldNames()).toIterable().containsExactlyInAnyOrder(VELDEN);
        assertThat(ingevuld.path("evaluatie")).hasToString(EVALUATIE);

        JsonNode ingetrokken = post("consulent1", "/api/dossiers/" + nummer + "/intrekken", "{\"reden\":\"Dubbel\"}")
                .getBody();
        assertThat(ingetrokken.fieldNames()).toIterable().containsExactlyInAnyOrder(VELDEN);
        assertThat(ingetrokken.path("intrekking")).hasToString("{\"reden\":\"Dubbel\"}");
        assertThat(ingetrokken.path("parnassys").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestaat-niet", "scenariowijziging", "intrekking", "nieuweActie"})
    void watNietInEenTaakWordtVastgelegdHeeftGeenAdres(String onderdeel) {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        ResponseEntity<JsonNode> antwoord = leg(IB, nummer, onderdeel, "{\"reden\":\"Dubbel\"}");
        assertThat(antwoord.getStatusCode().value()).isEqualTo(404);
        assertThat(antwoord.getBody().path("detail").asText()).startsWith("Dit adres bestaat niet.");
    }

    @Test
    void deBeschrijvingVanDeApiNoemtElkFormulierMetZijnVelden() {
        groepen.account("beheerder", "Bas", "Beheer", "demo", Set.of("camunda-admin"));
        JsonNode api = stuur("beheerder", HttpMethod.GET, "/v3/api-docs", null).getBody();
        assertThat(api.path("paths").has("/api/dossiers/{nummer}/{onderdeel}")).isFalse();
        JsonNode actie =
                api.path("paths").path("/api/dossiers/{nummer}/nieuwe-actie").path("put");
        assertThat(actie.path("parameters").findValuesAsText("name")).containsExactly("nummer", "If-Match");
        assertThat(velden(api, actie.path("requestBody")))
                .containsExactlyInAnyOrder("actie", "lichteOvergeslagen", "reden", "bijlagen");
        assertThat(velden(api, actie.path("responses").path("200"))).containsExactlyInAnyOrder(VELDEN);
        assertThat(velden(
                        api,
                        api.path("paths")
                                .path("/api/scholen/{vestiging}/overgangsplan")
                                .path("put")
                                .path("requestBody")))
                .containsExactlyInAnyOrder("eerst", "geplandeCursus", "eersteKlaarOp", "alleKlaarOp");
    }

    /** The properties of the one schema that this part of the description refers to. */
    private static List<String> velden(JsonNode api, JsonNode deel) {
        String schema = deel.findPath("$ref").asText();
        assertThat(schema).startsWith("#/components/schemas/");
        List<String> velden = new ArrayList<>();
        api.at(schema.substring(1)).path("properties").fieldNames().forEachRemaining(velden::add);
        return velden;
    }

    private String taak(String nummer) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
    }

    private ResponseEntity<JsonNode> toon(String wie, String nummer) {
        return stuur(wie, HttpMethod.GET, "/api/dossiers/" + nummer, null);
    }

    private ResponseEntity<JsonNode> leg(String wie, String nummer, String onderdeel, String body) {
        return put(wie, "/api/dossiers/" + nummer + "/" + onderdeel, body);
    }

    private ResponseEntity<JsonNode> rondAf(String wie, String nummer, String body) {
        return post(wie, "/engine-rest/task/" + taak(nummer) + "/complete", body);
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

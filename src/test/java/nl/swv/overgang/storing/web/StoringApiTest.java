package nl.swv.overgang.storing.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.NagebootsteTopDossiers;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.topdossier.http.Koppelingsproef;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A TOP Dossier that really fails, until it does not: what the coördinator reads, and that trying again helps. */
@Proef
class StoringApiTest {

    private static final String GEHEIM = "Jantje uit groep 6";
    private static final NieuweActie ARRANGEMENT_VOLGT =
            new NieuweActie(Actie.ARRANGEMENT, true, "Planmatig gehandeld", Set.of());

    private static final WireMockServer TOP =
            new WireMockServer(wireMockConfig().dynamicPort().globalTemplating(true));

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    NagebootsteTopDossiers top;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void startTop() {
        TOP.start();
    }

    @AfterAll
    static void stopTop() {
        TOP.stop();
    }

    @BeforeEach
    void begin() {
        reis.mensen();
        top.gaatVia(Koppelingsproef.naar(TOP.baseUrl(), Duration.ofSeconds(10)));
    }

    static Stream<ResponseDefinitionBuilder> onbereikbaar() {
        return Stream.of(
                aResponse().withStatus(503).withBody(GEHEIM),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withStatus(201).withBody(GEHEIM),
                aResponse().withStatus(429));
    }

    @ParameterizedTest
    @MethodSource("onbereikbaar")
    void onbereikbareTopDossierIsEenStoringDieNaHerstelOpnieuwGaat(ResponseDefinitionBuilder antwoord) {
        topDossier(antwoord);
        String nummer = strandt();

        JsonNode storing = storingen().path(0);
        assertThat(storing.path("proces").asText()).isEqualTo("TOP Dossier openen");
        assertThat(storing.path("element").asText()).isEqualTo("Task_TopDossierAanmaken");
        assertThat(storing.path("naam").asText()).isEqualTo("TOP Dossier aanmaken");
        assertThat(storing.path("oorzaak").asText()).isEqualTo("TOP_DOSSIER_ONBEREIKBAAR");
        assertThat(storing.path("aantal").asInt()).isEqualTo(1);
        assertThat(storing.path("kenmerken").path(0).asText()).isEqualTo(nummer);
        assertThat(storingen().toString()).doesNotContain(GEHEIM, "Onbereikbaar\"");
        JsonNode words = ((ObjectNode) storing.deepCopy()).without(List.of("sinds", "kenmerken"));
        assertThat(words.toString())
                .as("a moment and a number may hold any digits")
                .doesNotContain("503");

        topDossierDoetHet();
        assertThat(opnieuw("{}").path("aantal").asInt()).isEqualTo(1);
        assertThat(storingen()).isEmpty();
        reis.voerUit(nummer);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void koppelingDieNietWordtToegelatenIsVoorDeBeheerder(int status) {
        topDossier(aResponse().withStatus(status));
        strandt();
        assertThat(storingen().path(0).path("oorzaak").asText()).isEqualTo("TOP_DOSSIER_WEIGERT");
        assertThat(storingen().path(0).path("watTeDoen").asText()).contains("beheerder", "token");
    }

    @Test
    void eenFoutVanOnszelfHeeftEenCodeEnNooitHaarTekst() {
        topDossier(aResponse().withStatus(503));
        String nummer = strandt();
        jdbc.sql("update act_ru_job set exception_msg_ = ?").param(GEHEIM).update();
        jdbc.sql("update act_ge_bytearray set bytes_ = ? where id_ in (select exception_stack_id_ from act_ru_job)")
                .param(("java.lang.IllegalStateException: " + GEHEIM + "\n\tat nl.swv").getBytes())
                .update();

        JsonNode storing = storingen().path(0);
        assertThat(storing.path("oorzaak").asText()).isEqualTo("FOUT");
        assertThat(storing.path("code").asText()).isEqualTo("Task_TopDossierAanmaken/IllegalStateException");
        assertThat(storing.path("kenmerken").path(0).asText()).isEqualTo(nummer);
        assertThat(storingen().toString()).doesNotContain(GEHEIM);
    }

    @Test
    void storingenMetDezelfdeOorzaakStaanBijElkaarEnGaanApartOfSamenOpnieuw() {
        topDossier(aResponse().withStatus(503));
        List<String> onbereikbaar = List.of(strandt(), strandt());
        topDossier(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        String verbroken = strandt();
        topDossier(aResponse().withStatus(401));
        String geweigerd = strandt();

        assertThat(storingen()).hasSize(2);
        assertThat(storingen().path(0).path("aantal").asInt()).isEqualTo(3);
        assertThat(storingen().path(0).path("kenmerken")).hasSize(3);
        assertThat(storingen().path(1).path("kenmerken").path(0).asText()).isEqualTo(geweigerd);

        String een = "{\"element\":\"Task_TopDossierAanmaken\",\"kenmerken\":[\"%s\"]}".formatted(onbereikbaar.get(0));
        assertThat(opnieuw(een).path("aantal").asInt()).isEqualTo(1);
        assertThat(opnieuw(een).path("aantal").asInt())
                .as("it stands no longer")
                .isZero();
        assertThat(opnieuw("{\"element\":\"Task_Anders\"}").path("aantal").asInt())
                .isZero();
        assertThat(opnieuw("{\"oorzaak\":\"TOP_DOSSIER_ONBEREIKBAAR\"}")
                        .path("aantal")
                        .asInt())
                .isEqualTo(2);
        assertThat(storingen()).hasSize(1);
        assertThat(kansen(verbroken)).isOne();
        assertThat(kansen(geweigerd)).isZero();
    }

    @Test
    void veelStoringenGaanInEenBulkbewerkingOpnieuw() {
        topDossier(aResponse().withStatus(503));
        List<String> nummers = Stream.generate(this::strandt).limit(101).toList();
        assertThat(storingen().path(0).path("aantal").asInt()).isEqualTo(101);
        assertThat(storingen().path(0).path("kenmerken")).hasSize(50);

        assertThat(opnieuw("{}").path("aantal").asInt()).isEqualTo(101);
        assertThat(kansen(nummers.get(0))).isZero();
        topDossierDoetHet();
        reis.voerUit(nummers.get(0));
        nummers.forEach(reis::voerUit);
        assertThat(nummers)
                .allSatisfy(nummer -> assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ib-12AB00", "consulent1"})
    void alleenDeCoordinatorZietStoringenEnProbeertOpnieuw(String wie) {
        assertThat(stuur(wie, HttpMethod.GET, "/api/storingen", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(stuur(wie, HttpMethod.POST, "/api/storingen/opnieuw", "{}")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    /** TOP Dossier fails until the last chance has gone. */
    private String strandt() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.legVast(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        tasks.complete(overgang.taakId(nummer, "Task_NieuweActieVoorbereiden"));
        Job job = job(nummer);
        mislukt(job);
        jobs.setJobRetries(job.getId(), 1);
        mislukt(job);
        assertThat(kansen(nummer)).isZero();
        return nummer;
    }

    private void mislukt(Job job) {
        assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
    }

    private Job job(String nummer) {
        return reis.instanties(nummer)
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .findFirst()
                .orElseThrow();
    }

    private int kansen(String nummer) {
        return job(nummer).getRetries();
    }

    private static void topDossier(ResponseDefinitionBuilder antwoord) {
        TOP.stubFor(any(anyUrl()).willReturn(antwoord));
    }

    private static void topDossierDoetHet() {
        topDossier(aResponse()
                .withStatus(201)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"nummer\":\"TOP-{{randomValue length=12 type='ALPHANUMERIC' uppercase=true}}\"}"));
    }

    private JsonNode storingen() {
        return stuur("coordinator", HttpMethod.GET, "/api/storingen", null).getBody();
    }

    private JsonNode opnieuw(String json) {
        return stuur("coordinator", HttpMethod.POST, "/api/storingen/opnieuw", json)
                .getBody();
    }

    private ResponseEntity<JsonNode> stuur(String wie, HttpMethod methode, String pad, String json) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo").exchange(pad, methode, new HttpEntity<>(json, koppen), JsonNode.class);
    }
}

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
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.Set;
import nl.swv.overgang.NagebootsteTopDossiers;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.topdossier.http.Koppelingsproef;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A TOP Dossier that really fails, until it does not. */
@Proef
abstract class Storingsproef {

    static final String GEHEIM = "Jantje uit groep 6";
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

    /** TOP Dossier fails until the last chance has gone. */
    String strandt() {
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

    /** TOP Dossier fails, and the engine tries it again by itself. */
    String hapert() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.legVast(CONSULENT, nummer, ARRANGEMENT_VOLGT);
        tasks.complete(overgang.taakId(nummer, "Task_NieuweActieVoorbereiden"));
        mislukt(job(nummer));
        assertThat(kansen(nummer)).isPositive();
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

    int kansen(String nummer) {
        return job(nummer).getRetries();
    }

    static void topDossier(ResponseDefinitionBuilder antwoord) {
        TOP.stubFor(any(anyUrl()).willReturn(antwoord));
    }

    static void topDossierDoetHet() {
        topDossier(aResponse()
                .withStatus(201)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"nummer\":\"TOP-{{randomValue length=12 type='ALPHANUMERIC' uppercase=true}}\"}"));
    }

    JsonNode storingen() {
        return stuur("coordinator", HttpMethod.GET, "/api/storingen", null).getBody();
    }

    JsonNode opnieuw(String json) {
        return stuur("coordinator", HttpMethod.POST, "/api/storingen/opnieuw", json)
                .getBody();
    }

    ResponseEntity<JsonNode> stuur(String wie, HttpMethod methode, String pad, String json) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo").exchange(pad, methode, new HttpEntity<>(json, koppen), JsonNode.class);
    }
}

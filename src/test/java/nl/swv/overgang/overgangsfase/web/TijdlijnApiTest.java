package nl.swv.overgang.overgangsfase.web;

import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
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
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** R25: every change to a school or to the overgang has a line: what, who, when, old, new, why. */
@Proef
class TijdlijnApiTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Knoppencursussen cursussen;

    @Autowired
    Groepen groepen;

    @Autowired
    VasteKlok.Wijzer klok;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("directeur-34CD00", "Di", "Recteur", "demo", Set.of("directie-34CD00"));
    }

    @Test
    void r25_watAanEenSchoolVerandertStaatInHaarTijdlijnDeNieuwsteEerst() {
        String cursus = "{\"gevolgdOp\":\"%s\",\"deelnemers\":3}";
        put("coordinator", "/api/scholen/34CD00/knoppencursus", cursus.formatted("2026-12-01"));
        put("coordinator", "/api/scholen/34CD00/knoppencursus", cursus.formatted("2026-11-02"));
        put("coordinator", "/api/scholen/34CD00/knoppencursus", cursus.formatted("2026-11-03"));
        put("coordinator", "/api/scholen/34CD00/knoppencursus", cursus.formatted("2026-11-03"));
        put("ib-34CD00", "/api/scholen/34CD00/vrije-dagen", "{\"dagen\":[\"2026-12-07\"]}");
        cursussen.neemOp(List.of(new School(ZONDER_CURSUS, "De Nieuwe Eik", "Stichting", "Zuid", null, null, null)));

        JsonNode regels = get("coordinator", "/api/scholen/34cd00/tijdlijn");

        assertThat(regels.findValuesAsText("wat"))
                .containsExactly(
                        "WIJK_GEWIJZIGD",
                        "BESTUUR_GEWIJZIGD",
                        "NAAM_GEWIJZIGD",
                        "VRIJE_DAGEN_GEWIJZIGD",
                        "CURSUS_VASTGELEGD",
                        "CURSUS_VASTGELEGD",
                        "CURSUS_GEPLAND",
                        "SCHOOL_OPGENOMEN");
        assertThat(regels.path(4).path("zin").asText())
                .isEqualTo("knoppencursus vastgelegd: gevolgd op 3 november 2026, was 2 november 2026");
        assertThat(regels.path(4).path("oud").asText()).isEqualTo("2026-11-02");
        assertThat(regels.path(4).path("nieuw").asText()).isEqualTo("2026-11-03");
        assertThat(regels.path(4).path("door").asText()).isEqualTo("coordinator");
        assertThat(regels.path(4).path("op").asText()).startsWith("2026-11-2");
        assertThat(regels.path(3).path("door").asText()).isEqualTo("ib-34CD00");
        assertThat(get("ib-34CD00", "/api/scholen/34CD00/tijdlijn"))
                .as("of their own school")
                .isEqualTo(regels);
        assertThat(status("ib-12AB00", "/api/scholen/34CD00/tijdlijn")).isEqualTo(404);
        assertThat(get("ib-12AB00", "/api/scholen/12AB00/tijdlijn").size()).isEqualTo(2);
    }

    @Test
    void r25_ookWatDeTakenVanEenSchoolDoenEnWatDeOvergangsdatumDoet() {
        overgang.start(LocalDate.of(2027, 1, 1));
        overgang.doe(Reis.IB, MET_CURSUS, new Overgangsplan(null, null, null, null));
        klok.zet(Instant.parse("2027-01-01T09:00:00Z"));
        overgang.timer(MET_CURSUS, "CatchEvent_OvergangsdatumBereikt");
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");

        JsonNode school = get("coordinator", "/api/scholen/12AB00/tijdlijn");
        assertThat(school.findValuesAsText("wat"))
                .containsExactly(
                        "OT_TOEGANG_INGETROKKEN", "OVERGANGSPLAN_GEMAAKT", "CURSUS_VASTGELEGD", "SCHOOL_OPGENOMEN");
        JsonNode swv = get("coordinator", "/api/overgang/tijdlijn");
        assertThat(swv.findValuesAsText("wat")).containsExactly("OT_GESLOTEN", "OVERGANG_BEGONNEN");
        assertThat(swv.path(1).path("zin").asText()).isEqualTo("overgang begonnen, met overgangsdatum 1 januari 2027");
        assertThat(status("ib-12AB00", "/api/overgang/tijdlijn")).isEqualTo(403);
    }

    @Test
    void r24_eenIngetrokkenCursusLaatWachtenWatNogNietIsGeopend() {
        overgang.start(LocalDate.of(2027, 1, 1));
        String geopend = wachtend();
        put("coordinator", "/api/scholen/34CD00/knoppencursus", "{\"gevolgdOp\":\"2026-11-02\",\"deelnemers\":3}");
        jobs.executeJob(jobs.createJobQuery()
                .activityId("Task_WachtendeDossiersVrijgeven")
                .processInstanceId(overgang.loop(ZONDER_CURSUS).getId())
                .singleResult()
                .getId());
        assertThat(post("/api/scholen/34CD00/knoppencursus/intrekking", "{\"reden\":\"x\"}")
                        .path("status")
                        .asInt())
                .as("while dossiers are being let through")
                .isEqualTo(409);
        overgang.voerUit();
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.legVast(Reis.CONSULENT, nummer, new NieuweActie(NieuweActie.Actie.TLV, false, null, null));
        tasks.complete(overgang.taakId(nummer, "Task_NieuweActieVoorbereiden"));
        while (!isBij(nummer, "Task_TopDossierAanmaken")) {
            jobs.executeJob(jobs.createJobQuery().messages().list().get(0).getId());
        }
        String top = String.valueOf(reis.dossier(geopend).topDossiernummer());

        JsonNode vooruit = get("coordinator", "/api/scholen/34CD00/knoppencursus/intrekking/vooruitblik");
        assertThat(vooruit.path("wachten").asInt()).isEqualTo(1);
        assertThat(vooruit.path("geopend").size()).isEqualTo(1);
        assertThat(top).contains(vooruit.path("geopend").path(0).asText());
        assertThat(post("/api/scholen/34CD00/knoppencursus/intrekking", "{}")
                        .path("status")
                        .asInt())
                .isEqualTo(400);
        assertThat(post("/api/scholen/34CD00/knoppencursus/intrekking", "{\"reden\":\"Verkeerde school\"}"))
                .isEqualTo(vooruit);

        overgang.voerUit();
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
        assertThat(overgang.taakId(ZONDER_CURSUS, "Task_KnoppencursusVastleggen"))
                .isNotEmpty();
        JsonNode regel = get("ib-34CD00", "/api/scholen/34CD00/tijdlijn").path(0);
        assertThat(regel.path("zin").asText()).isEqualTo("knoppencursus ingetrokken, was 2 november 2026");
        assertThat(regel.path("reden").asText()).isEqualTo("Verkeerde school");
        assertThat(post("/api/scholen/34CD00/knoppencursus/intrekking", "{\"reden\":\"x\"}")
                        .path("status")
                        .asInt())
                .isEqualTo(409);

        put("coordinator", "/api/scholen/34CD00/knoppencursus", "{\"gevolgdOp\":\"2026-11-03\",\"deelnemers\":3}");
        overgang.voerUit();
        assertThat(reis.dossier(nummer).topDossiernummer()).isNotNull();
    }

    @Test
    void r24_eenCursusLigtNietVoor2018EnHeeftEenDeelnemer() {
        for (String fout :
                List.of("{\"gevolgdOp\":\"2017-12-31\"}", "{\"gevolgdOp\":\"2026-11-02\",\"deelnemers\":0}")) {
            assertThat(stuur("coordinator", HttpMethod.PUT, "/api/scholen/34CD00/knoppencursus", fout)
                            .path("status")
                            .asInt())
                    .as(fout)
                    .isEqualTo(400);
        }
    }

    @Test
    void eenAndereWijkNeemtDeOpenTakenMee() {
        String nummer = reis.start(Soort.STARTGESPREK, null, ZONDER_CURSUS);
        assertThat(overgang.groepenVan(nummer)).contains("wijkteam-noord");
        cursussen.neemOp(List.of(new School(ZONDER_CURSUS, "De Eik", null, " noord ", null, null, null)));
        assertThat(get("coordinator", "/api/scholen/34CD00").path("wijk").asText())
                .isEqualTo("Noord");

        cursussen.neemOp(List.of(new School(ZONDER_CURSUS, "De Eik", null, "Zuid", null, null, null)));

        assertThat(overgang.groepenVan(nummer)).contains("wijkteam-zuid").doesNotContain("wijkteam-noord");
        assertThat(get("coordinator", "/api/scholen/34CD00/tijdlijn")
                        .path(0)
                        .path("zin")
                        .asText())
                .isEqualTo("wijk gewijzigd in Zuid, was Noord");
    }

    private String wachtend() {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(Reis.CONSULENT, nummer, new NieuweActie(NieuweActie.Actie.TLV, false, null, null));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
        return nummer;
    }

    private boolean isBij(String nummer, String stap) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .activityIdIn(stap)
                        .count()
                > 0;
    }

    private JsonNode post(String pad, String body) {
        return stuur("coordinator", HttpMethod.POST, pad, body);
    }

    private JsonNode stuur(String wie, HttpMethod methode, String pad, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo")
                .exchange(pad, methode, new HttpEntity<>(body, headers), JsonNode.class)
                .getBody();
    }

    private JsonNode get(String wie, String pad) {
        return http.withBasicAuth(wie, "demo").getForObject(pad, JsonNode.class);
    }

    private int status(String wie, String pad) {
        return http.withBasicAuth(wie, "demo")
                .getForEntity(pad, JsonNode.class)
                .getStatusCode()
                .value();
    }

    private void put(String wie, String pad, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        assertThat(http.withBasicAuth(wie, "demo")
                        .exchange(pad, HttpMethod.PUT, new HttpEntity<>(body, headers), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }
}

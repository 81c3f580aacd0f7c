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
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
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
        overgang.doe(Reis.IB, MET_CURSUS, new Overgangsplan(null, null));
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

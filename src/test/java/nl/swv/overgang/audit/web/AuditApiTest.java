package nl.swv.overgang.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.audit.Auditbalie;
import nl.swv.overgang.audit.NieuweKeten;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who saw what can be told, by the FG alone, and nobody changes it unseen. */
@Proef
class AuditApiTest {

    private static final String FG = "fg";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Groepen groepen;

    @Autowired
    TaskService tasks;

    @Autowired
    Auditbalie balie;

    @Autowired
    NieuweKeten keten;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VasteKlok.Wijzer klok;

    private String nummer;

    @BeforeEach
    void begin() {
        nummer = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, Reis.MET_CURSUS);
        groepen.account(FG, "Functionaris", "Gegevensbescherming", "demo", Set.of(Gebruiker.PRIVACYFUNCTIONARISSEN));
    }

    @Test
    void elkeInzageVanEenDossierStaatErMetWieWatEnLangsWelkeWeg() {
        String taak = tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
        vraag("ib-12AB00", "/api/dossiers/" + nummer.toLowerCase());
        vraag("ib-12AB00", "/api/taken/" + taak);
        vraag("ib-34CD00", "/api/dossiers/" + nummer);
        vraag("coordinator", "/api/stand/dossiers/" + nummer);
        vraag("coordinator", "/api/dossiers/" + nummer + "/verbeteringen");

        assertThat(regels("?onderwerp=" + nummer))
                .containsExactly(
                        "INZAGE coordinator " + nummer + " GET /api/dossiers/{nummer}/verbeteringen 200",
                        "INZAGE coordinator " + nummer + " GET /api/stand/dossiers/{nummer} 200",
                        "INZAGE ib-34CD00 " + nummer + " GET /api/dossiers/{nummer} 404",
                        "INZAGE ib-12AB00 " + nummer + " GET /api/taken/{id} 200",
                        "INZAGE ib-12AB00 " + nummer + " GET /api/dossiers/{nummer} 200");
        assertThat(regels("?onderwerp=" + nummer.toLowerCase())).as("R19").hasSize(5);
        assertThat(regels("?wie=ib-12AB00")).hasSize(2);
        assertThat(regels("?onderwerp=" + nummer + "&van=2026-11-24&tot=2026-11-24"))
                .hasSize(5);
        assertThat(regels("?onderwerp=" + nummer + "&van=2026-11-25")).isEmpty();
        assertThat(regels("?onderwerp=" + nummer + "&tot=2026-11-23")).isEmpty();
    }

    @Test
    void lijstenBestandenHandelingenWeigeringenEnMislukteAanmeldingen() {
        vraag("coordinator", "/api/stand/dossiers");
        vraag("coordinator", "/api/stand/dossiers.csv");
        stuur(
                "coordinator",
                HttpMethod.POST,
                "/api/dossiers/" + nummer + "/scenario",
                "{\"scenario\":\"NIEUWE_ACTIE\",\"reden\":\"Toch een vervolg\"}");
        vraag("ib-12AB00", "/api/accounts");
        http.withBasicAuth("ib-12AB00", "fout").getForEntity("/api/dossiers", String.class);
        http.withBasicAuth("MijnWachtwoord1", "fout").getForEntity("/api/dossiers", String.class);

        assertThat(regels(""))
                .containsExactly(
                        "AANMELDEN_MISLUKT - - - 401",
                        "AANMELDEN_MISLUKT - ib-12AB00 - 401",
                        "TOEGANG_GEWEIGERD ib-12AB00 - GET /api/accounts 403",
                        "HANDELING coordinator " + nummer + " POST /api/dossiers/{nummer}/scenario 200",
                        "BESTAND coordinator - GET /api/stand/dossiers.{vorm:csv|xlsx} 200",
                        "LIJST coordinator - GET /api/stand/dossiers 200");
        assertThat(regels("?onderwerp=ib-12AB00")).containsExactly("AANMELDEN_MISLUKT - ib-12AB00 - 401");
        assertThat(jdbc.sql("select cast(a.* as varchar) from auditregel a")
                        .query(String.class)
                        .list())
                .as("no pupil, nothing that was typed")
                .noneMatch(regel -> regel.contains("LL-")
                        || regel.contains("Toch een vervolg")
                        || regel.contains("MijnWachtwoord1"));
    }

    /** What is typed in the place of a number is not kept: it may be a name. */
    @Test
    void watGeenNummerIsStaatErNiet() {
        vraag("ib-12AB00", "/api/dossiers/Jan%20de%20Vries");

        assertThat(regels("?wie=ib-12AB00"))
                .allMatch(regel -> regel.startsWith("INZAGE ib-12AB00 - GET /api/dossiers/{nummer} "));
        assertThat(jdbc.sql("select count(*) from auditregel where upper(concat(onderwerp, weg)) like '%VRIES%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void alleenDeFgLeestHetEnHijZietGeenDossier() {
        for (String ander : List.of("ib-12AB00", "consulent1", "coordinator")) {
            assertThat(vraag(ander, "/api/audit").getStatusCode().value())
                    .as(ander)
                    .isEqualTo(403);
            assertThat(vraag(ander, "/api/audit.csv").getStatusCode().value()).isEqualTo(403);
            assertThat(vraag(ander, "/api/audit/controle").getStatusCode().value())
                    .isEqualTo(403);
        }
        assertThat(vraag(FG, "/api/dossiers/" + nummer).getStatusCode().value()).isEqualTo(404);
        assertThat(vraag(FG, "/api/stand/dossiers").getStatusCode().value()).isEqualTo(403);
        assertThat(vraag(FG, "/api/stand/dossiers.csv").getStatusCode().value()).isEqualTo(403);
        assertThat(vraag(FG, "/api/dossiers").getBody()).contains("\"totaal\":0");
        vraag(FG, "/api/audit?onderwerp=" + nummer);
        assertThat(regels("?wie=" + FG)).as("his looking is noted as well").contains("LIJST fg - GET /api/audit 200");
    }

    @Test
    void hetBestandHeeftDezelfdeRegels() {
        vraag("ib-12AB00", "/api/dossiers/" + nummer);

        assertThat(vraag(FG, "/api/audit.csv?onderwerp=" + nummer).getBody())
                .contains("Wanneer;Wat;Wie;Waarover;Langs welke weg;Vanaf;Uitkomst;Plaats")
                .contains("2026-11-24 12:00:00;Dossier ingezien;ib-12AB00;" + nummer
                        + ";GET /api/dossiers/{nummer};127.0.0.1;200;");
    }

    @Test
    void watIemandInDeDatabaseWijzigtWordtGevonden() {
        vraag("ib-12AB00", "/api/dossiers/" + nummer);
        vraag("consulent1", "/api/dossiers/" + nummer);
        assertThat(controle().path("heel").asBoolean()).isTrue();

        jdbc.sql("update auditregel set wie = 'ib-34CD00' where wie = 'ib-12AB00'")
                .update();

        JsonNode daarna = controle();
        assertThat(daarna.path("heel").asBoolean()).isFalse();
        assertThat(daarna.path("gebreken").path(0).path("melding").asText())
                .isEqualTo("Deze regel of de regel ervoor is gewijzigd.");
    }

    @Test
    void watErAfIsWordtGevondenTijdensDezeStartEnNaEenVolgende() {
        vraag("ib-12AB00", "/api/dossiers/" + nummer);
        vraag("consulent1", "/api/dossiers/" + nummer);
        keten.herstel();
        vraag("ib-12AB00", "/api/dossiers/" + nummer);
        JsonNode heel = controle();
        assertThat(heel.path("heel").asBoolean()).isTrue();
        assertThat(heel.path("ketens").asInt()).isEqualTo(2);

        jdbc.sql("delete from auditregel where wie = 'consulent1'").update();

        assertThat(controle().path("gebreken").findValuesAsText("melding"))
                .containsExactly("Deze regel stond er, en is weg.");

        jdbc.sql("delete from auditregel where keten = (select max(keten) from auditregel) and soort = 'INZAGE'")
                .update();

        assertThat(controle().path("gebreken").findValuesAsText("melding")).hasSize(2);
    }

    @Test
    void naDeTermijnIsHetWegEnDeRestBlijftHeel() {
        vraag("ib-12AB00", "/api/dossiers/" + nummer);
        klok.zet(VasteKlok.BEGIN.plus(Duration.ofDays(365)));
        vraag("consulent1", "/api/dossiers/" + nummer);

        klok.zet(VasteKlok.BEGIN.plus(Duration.ofDays(5 * 365)));
        balie.ruimOp();
        assertThat(regels("?onderwerp=" + nummer)).hasSize(2);

        klok.zet(VasteKlok.BEGIN.plus(Duration.ofDays(5 * 365 + 30)));
        balie.ruimOp();
        balie.ruimOp();

        assertThat(regels("?onderwerp=" + nummer))
                .containsExactly("INZAGE consulent1 " + nummer + " GET /api/dossiers/{nummer} 200");
        assertThat(controle().path("heel").asBoolean()).isTrue();
    }

    /** What cannot be noted is not shown. */
    @Test
    void zonderAuditGeenInzage() {
        jdbc.sql("alter table auditregel rename to auditregel_weg").update();
        try {
            ResponseEntity<String> antwoord = vraag("ib-12AB00", "/api/dossiers/" + nummer);

            assertThat(antwoord.getStatusCode().is5xxServerError()).isTrue();
            assertThat(antwoord.getBody()).doesNotContain("LL-", "scenario", "school");
        } finally {
            jdbc.sql("alter table auditregel_weg rename to auditregel").update();
        }
        assertThat(vraag("ib-12AB00", "/api/dossiers/" + nummer).getBody()).contains(nummer);
        assertThat(regels("?onderwerp=" + nummer)).hasSize(1);
    }

    private JsonNode controle() {
        return http.withBasicAuth(FG, "demo")
                .getForEntity("/api/audit/controle", JsonNode.class)
                .getBody();
    }

    /** As soort, wie, onderwerp, weg and uitkomst; not what the audit tells of itself. */
    private List<String> regels(String vraag) {
        JsonNode blad = http.withBasicAuth(FG, "demo")
                .getForEntity("/api/audit" + vraag, JsonNode.class)
                .getBody();
        return StreamSupport.stream(blad.path("regels").spliterator(), false)
                .map(regel -> "%s %s %s %s %s"
                        .formatted(
                                regel.path("soort").asText(),
                                regel.path("wie").asText("-"),
                                regel.path("onderwerp").asText("-"),
                                regel.path("weg").asText().isEmpty()
                                        ? "-"
                                        : regel.path("weg").asText(),
                                regel.path("uitkomst").asText()))
                .filter(regel -> !regel.matches("(ANKER|OPGERUIMD) .*"))
                .toList();
    }

    private ResponseEntity<String> vraag(String wie, String pad) {
        return http.withBasicAuth(wie, "demo").getForEntity(java.net.URI.create(http.getRootUri() + pad), String.class);
    }

    private ResponseEntity<String> stuur(String wie, HttpMethod hoe, String pad, @Nullable String wat) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(wie, "demo").exchange(pad, hoe, new HttpEntity<>(wat, koppen), String.class);
    }
}

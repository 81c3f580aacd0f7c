package nl.swv.overgang.overgangsfase.web;

import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** R22: the overgangsfase closes on the truth, what cannot be solved is written off by two, and what comes in reopens it. */
@Proef
class AfsluitingApiTest {

    private static final String KOP =
            "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n";
    private static final String GOED = "OT-%s;OT-1LOKET;A&O;%s;12AB00;LL-7F3K2;4;2026-03-01;;GEEN;\n";
    private static final String FOUT = GOED.replace("A&O", "ONZIN");
    private static final String AFBOEKINGEN = "/api/overgang/aansluiting/afboekingen";
    private static final Instant NA_DE_OVERGANG = Instant.parse("2027-01-05T09:00:00Z");

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Groepen groepen;

    @Autowired
    Imports imports;

    @Autowired
    Dossierbeheer beheer;

    @Autowired
    Knoppencursussen cursussen;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    VasteKlok.Wijzer klok;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("coordinator2", "Co", "Twee", "demo", Set.of("coordinatoren"));
        overgang.start(LocalDate.of(2027, 1, 1));
    }

    @Test
    void watInDeWegStaatWordtOpgelostOfDoorTweeAfgeboektEnStaatInHetRapport() {
        lees(FOUT.formatted(1, "LOPEND") + "OT 9" + GOED.formatted("", "LOPEND").substring(3));
        naDeOvergangsdatum();
        assertThat(hindernissen()).isEqualTo("GEWEIGERD 2, SCHOOL 2");
        ResponseEntity<JsonNode> nee = sluitAf();
        assertThat(status(nee)).isEqualTo(400);
        assertThat(nee.getBody().path("detail").asText())
                .isEqualTo(
                        "De overgangsfase kan nog niet dicht. 2 geweigerde regels hebben geen uitkomst: lees ze verbeterd"
                                + " in of boek ze af. 2 scholen zijn niet over: laat de schooldirecteuren bevestigen of boek ze"
                                + " af.");

        JsonNode regels =
                get("coordinator", "/api/overgang/aansluiting/geweigerd").path("regels");
        regels.forEach(regel -> boekAf("{\"soort\":\"REGEL\",\"importId\":%d,\"regel\":%d}"
                .formatted(regel.path("importId").asLong(), regel.path("regel").asLong())));
        boekAf("{\"soort\":\"SCHOOL\",\"vestiging\":\"12ab00\"}");
        boekAf("{\"soort\":\"SCHOOL\",\"vestiging\":\"34CD00\"}");
        assertThat(hindernissen()).as("one person is not enough").isEqualTo("GEWEIGERD 2, SCHOOL 2");
        for (JsonNode een : get("coordinator", AFBOEKINGEN)) {
            String pad = AFBOEKINGEN + "/" + een.path("id").asLong() + "/bevestiging";
            ResponseEntity<JsonNode> zelf = post("coordinator", pad, "{}");
            assertThat(status(zelf)).isEqualTo(403);
            assertThat(zelf.getBody().path("detail").asText()).contains("vier ogen");
            assertThat(status(post("consulent1", pad, "{}"))).isEqualTo(403);
            assertThat(status(post("coordinator2", pad, "{}"))).isEqualTo(200);
            assertThat(status(post("coordinator2", pad, "{}"))).isEqualTo(409);
        }
        assertThat(hindernissen()).isEmpty();
        JsonNode aansluiting = get("coordinator", "/api/overgang/aansluiting");
        assertThat(aansluiting.at("/uitExports/GEWEIGERD").asLong())
                .as("each stays on its account")
                .isEqualTo(2);
        assertThat(aansluiting.at("/afgeboekt/geweigerd").asLong()).isEqualTo(2);
        assertThat(aansluiting.path("sluit").asBoolean()).isTrue();
        assertThat(status(sluitAf())).isEqualTo(204);

        JsonNode rapport = get("coordinator", "/api/overgang/eindrapport").path("afboekingen");
        assertThat(rapport.findValuesAsText("wat")).hasSize(4).contains("school 12AB00");
        assertThat(rapport.findValuesAsText("bevestigdDoor")).containsOnly("coordinator2");
        JsonNode tijdlijn = get("coordinator", "/api/overgang/tijdlijn");
        assertThat(tijdlijn.findValuesAsText("wat"))
                .startsWith("OVERGANGSFASE_AFGESLOTEN", "AFBOEKING_BEVESTIGD")
                .contains("AFBOEKING_VOORGESTELD");
        assertThat(tijdlijn.path(5).path("reden").asText()).isEqualTo("Niet op te lossen");
    }

    @Test
    void eenVerbeterdeTweelingLostEenAfboekingAlsnogOp() {
        lees(FOUT.formatted(1, "LOPEND"));
        boekAf("{\"soort\":\"REGEL\",\"importId\":%d,\"regel\":2}".formatted(laatsteImport()));
        bevestigAlles();
        assertThat(hindernissen()).isEqualTo("SCHOOL 2");
        lees(GOED.formatted(1, "LOPEND"));
        assertThat(hindernissen()).isEqualTo("OPEN 1, SCHOOL 2");
        JsonNode aansluiting = get("coordinator", "/api/overgang/aansluiting");
        assertThat(aansluiting.at("/afgeboekt/geweigerd").asLong()).isZero();
        assertThat(aansluiting.path("aantalZonderUitkomst").asLong()).isZero();
        assertThat(get("coordinator", AFBOEKINGEN).path(0).path("opgelost").asBoolean())
                .isTrue();
        boekAf("{\"soort\":\"SCHOOL\",\"vestiging\":\"34CD00\"}");
        overgang.scholenZijnOver();
        assertThat(get("coordinator", AFBOEKINGEN).path(1).path("opgelost").asBoolean())
                .isTrue();
    }

    @Test
    void eenVerschilWordtAfgeboektAlsHetNietTeVerklarenIs() {
        overgang.onverklaardeRegel("OT-99999");
        assertThat(hindernissen()).isEqualTo("ONVERKLAARD 1, SCHOOL 2");
        assertThat(status(voorstel("{\"soort\":\"IMPORT\",\"importId\":1}", "Niet op te lossen")))
                .as("it was read whole")
                .isEqualTo(404);
        boekAf("{\"soort\":\"REGEL\",\"importId\":1,\"regel\":2}");
        bevestigAlles();
        assertThat(hindernissen()).isEqualTo("SCHOOL 2");
        assertThat(get("coordinator", "/api/overgang/aansluiting").path("onverklaard"))
                .isEmpty();
        overgang.breekImportAf(1);
        assertThat(get("coordinator", "/api/overgang/aansluiting?natellen=true")
                        .path("aantalOnverklaard")
                        .asLong())
                .isEqualTo(1);
        boekAf("{\"soort\":\"IMPORT\",\"importId\":1}");
        bevestigAlles();
        assertThat(hindernissen()).isEqualTo("SCHOOL 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"soort":"SCHOOL","vestiging":"34CD00"}    |                  | 400 | Geef de reden
            {"soort":"SCHOOL","vestiging":"34CD00"}    | BSN 123456782    | 400 | lijkt op een BSN
            {"soort":"SCHOOL"}                         | Waarom niet      | 400 | Zeg wat u afboekt
            {"soort":"REGEL","importId":1}             | Waarom niet      | 400 | Zeg wat u afboekt
            null                                       | Waarom niet      | 400 | Zeg wat u afboekt
            {"soort":"SCHOOL","vestiging":"99ZZ99"}    | Waarom niet      | 404 | school
            {"soort":"REGEL","importId":7,"regel":2}   | Waarom niet      | 404 | Deze regel is er niet
            {"soort":"IMPORT","importId":7}            | Waarom niet      | 404 | brak niet af
            """)
    void watNietAfTeBoekenIsZegtWaarom(String onderwerp, String reden, int status, String zin) {
        ResponseEntity<JsonNode> antwoord = voorstel(onderwerp, reden == null ? "" : reden);
        assertThat(status(antwoord)).isEqualTo(status);
        assertThat(antwoord.getBody().path("detail").asText()).containsIgnoringCase(zin);
        assertThat(get("coordinator", AFBOEKINGEN)).isEmpty();
    }

    @Test
    void eenAfboekingStaatErEenKeerEnWordtIngetrokkenZolangNiemandHaarBevestigde() {
        String school = "{\"soort\":\"SCHOOL\",\"vestiging\":\"34CD00\"}";
        boekAf(school);
        assertThat(status(voorstel(school, "Nog eens"))).isEqualTo(409);
        assertThat(status(post("coordinator", pad() + "/intrekking", "{}"))).isEqualTo(200);
        assertThat(get("coordinator", AFBOEKINGEN)).isEmpty();
        boekAf(school);
        bevestigAlles();
        assertThat(status(post("coordinator", pad() + "/intrekking", "{}"))).isEqualTo(409);
        assertThat(status(post("coordinator", AFBOEKINGEN + "/99/bevestiging", "{}")))
                .isEqualTo(404);
        for (String wie : new String[] {"ib-12AB00", "consulent1"}) {
            assertThat(status(stuur(wie, HttpMethod.GET, AFBOEKINGEN, null))).isEqualTo(403);
            assertThat(status(post(wie, AFBOEKINGEN, "{}"))).isEqualTo(403);
            assertThat(status(stuur(wie, HttpMethod.GET, "/api/overgang/afsluiting", null)))
                    .isEqualTo(403);
        }
    }

    @Test
    void watNaHetAfsluitenMetDeHandBinnenkomtHeropentDeOvergangsfase() {
        String eerste = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        overgang.scholenZijnOver();
        naDeOvergangsdatum();
        trekIn(eerste);
        assertThat(status(sluitAf())).isEqualTo(204);
        assertThat(stand().path("afgeslotenOp").asText()).startsWith("2027-01-05T09:00:00");

        klok.zet(NA_DE_OVERGANG.plusSeconds(86_400));
        String later = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, ZONDER_CURSUS);
        assertThat(stand().path("afgeslotenOp").isNull()).isTrue();
        assertThat(stand().path("laatsteOtDossierOp").isNull()).isTrue();
        assertThat(get("coordinator", "/api/overgang/tijdlijn").findValuesAsText("wat"))
                .startsWith("OVERGANGSFASE_HEROPEND", "OVERGANGSFASE_AFGESLOTEN")
                .containsOnlyOnce("OVERGANGSFASE_HEROPEND");
        overgang.voerUit();
        assertThat(taken()).isZero();

        String laatste = get("coordinator", "/api/dossiers?status=NAZORG")
                .at("/dossiers/1/otDossiernummer")
                .asText();
        trekIn(later);
        assertThat(taken()).isZero();
        klok.zet(NA_DE_OVERGANG.plusSeconds(2 * 86_400));
        trekIn(laatste);
        assertThat(taken()).isEqualTo(1);
        assertThat(stand().path("laatsteOtDossierOp").asText()).startsWith("2027-01-07T09:00:00");
        assertThat(status(sluitAf())).isEqualTo(204);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(Overgangsreis.SWV)
                        .finished()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void r22_eenSchoolDieNaHetAfsluitenWordtIngelezenHeropentHaarOokZonderDossiers() {
        overgang.scholenZijnOver();
        naDeOvergangsdatum();
        assertThat(status(sluitAf())).isEqualTo(204);
        cursussen.neemOp(List.of(overgang.school(MET_CURSUS, "De Nieuwe Linde")));
        assertThat(stand().path("afgeslotenOp").isNull())
                .as("a school that is known is not new")
                .isFalse();
        cursussen.neemOp(List.of(overgang.school("56EF00", "De Beuk")));
        assertThat(stand().path("afgeslotenOp").isNull()).isTrue();
        assertThat(hindernissen()).isEqualTo("SCHOOL 1");
    }

    @Test
    void watEenLatereExportBrengtHeropentHaarOok() {
        lees(GOED.formatted(1, "AFGEROND"));
        overgang.scholenZijnOver();
        naDeOvergangsdatum();
        assertThat(status(sluitAf())).isEqualTo(204);
        lees(GOED.formatted(1, "AFGEROND"));
        assertThat(stand().path("afgeslotenOp").isNull()).as("nothing new").isFalse();
        lees(FOUT.formatted(2, "LOPEND"));
        assertThat(stand().path("afgeslotenOp").isNull()).as("a refused row").isTrue();
        assertThat(taken()).as("nothing to wait for").isEqualTo(1);
        assertThat(hindernissen()).isEqualTo("GEWEIGERD 1");
        lees(GOED.formatted(2, "AFGEROND"));
        assertThat(status(sluitAf())).isEqualTo(204);

        lees(GOED.formatted(1, "LOPEND"));
        overgang.voerUit();
        assertThat(stand().path("afgeslotenOp").isNull()).as("heropend").isTrue();
        assertThat(hindernissen()).isEqualTo("OPEN 1");
        trekIn("OT-1");
        assertThat(status(sluitAf())).isEqualTo(204);
    }

    @Test
    void watBinnenkomtTerwijlDeTaakAlOpenStaatHoudtHaarTegenEnIsDaarnaHetLaatste() {
        overgang.scholenZijnOver();
        naDeOvergangsdatum();
        assertThat(taken()).isEqualTo(1);
        String later = reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        assertThat(status(sluitAf())).isEqualTo(400);
        assertThat(stand().path("laatsteOtDossierOp").isNull()).isTrue();
        klok.zet(NA_DE_OVERGANG.plusSeconds(86_400));
        trekIn(later);
        assertThat(stand().path("laatsteOtDossierOp").asText()).startsWith("2027-01-06T09:00:00");
        assertThat(status(sluitAf())).isEqualTo(204);
    }

    private void naDeOvergangsdatum() {
        klok.zet(NA_DE_OVERGANG);
        overgang.timerVanSwv("CatchEvent_OvergangsdatumBereikt");
    }

    private void trekIn(String nummer) {
        Reis.als(COORDINATOR, () -> {
            beheer.trekIn(new OtDossiernummer(nummer), new Intrekking("Dubbel aangemeld"));
            return nummer;
        });
        overgang.voerUit();
    }

    private void lees(String csv) {
        imports.lees(Importsoort.OT_EXPORT, new ByteArrayResource((KOP + csv).getBytes(StandardCharsets.UTF_8)), false);
    }

    private long laatsteImport() {
        return get("coordinator", "/api/import").path(0).path("id").asLong();
    }

    private long taken() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(Overgangsreis.SWV)
                .taskDefinitionKey("Task_OvergangsfaseAfsluiten")
                .count();
    }

    private ResponseEntity<JsonNode> sluitAf() {
        String taak = overgang.taakId(Overgangsreis.SWV, "Task_OvergangsfaseAfsluiten");
        return post("coordinator", "/engine-rest/task/" + taak + "/complete", "{}");
    }

    private void boekAf(String onderwerp) {
        assertThat(status(voorstel(onderwerp, "Niet op te lossen"))).isEqualTo(201);
    }

    private ResponseEntity<JsonNode> voorstel(String onderwerp, String reden) {
        return post("coordinator", AFBOEKINGEN, "{\"onderwerp\":%s,\"reden\":\"%s\"}".formatted(onderwerp, reden));
    }

    private void bevestigAlles() {
        for (JsonNode een : get("coordinator", AFBOEKINGEN)) {
            if (een.path("bevestigdOp").isMissingNode()) {
                assertThat(status(post(
                                "coordinator2",
                                AFBOEKINGEN + "/" + een.path("id").asLong() + "/bevestiging",
                                "{}")))
                        .isEqualTo(200);
            }
        }
    }

    private String pad() {
        return AFBOEKINGEN + "/"
                + get("coordinator", AFBOEKINGEN).path(0).path("id").asLong();
    }

    /** Such as "OPEN 1, SCHOOL 2". */
    private String hindernissen() {
        StringBuilder alle = new StringBuilder();
        get("coordinator", "/api/overgang/afsluiting").path("hindernissen").forEach(een -> alle.append(
                        alle.isEmpty() ? "" : ", ")
                .append(een.path("soort").asText())
                .append(' ')
                .append(een.path("aantal").asLong()));
        return alle.toString();
    }

    private JsonNode stand() {
        return get("coordinator", "/api/overgang");
    }

    private static int status(ResponseEntity<JsonNode> antwoord) {
        return antwoord.getStatusCode().value();
    }

    private JsonNode get(String wie, String pad) {
        ResponseEntity<JsonNode> antwoord = stuur(wie, HttpMethod.GET, pad, null);
        assertThat(status(antwoord)).as(pad).isEqualTo(200);
        return antwoord.getBody();
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

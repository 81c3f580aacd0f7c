package nl.swv.overgang.dossier.verbetering;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static nl.swv.overgang.Reis.nuMin;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek.Uitkomst;
import nl.swv.overgang.dossier.onderdeel.Momentopname;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import nl.swv.overgang.dossier.onderdeel.Scenariokeuze;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Document;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs.Kanaal;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R16: a mistake can be mended by who recorded it, the consulent and the coördinator, with a trace, and what follows follows. */
@Proef
class VerbeteringTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
    private static final String BEWIJS =
            """
            {"kanaal":"ZIVVER","kenmerk":"zv-2211-0042","consulent":"consulent1","verzondenOp":"%s",
             "documenten":["GEEVALUEERD_OPP"]}""";
    private static final String GESPREK =
            """
            {"gehoudenOp":"%s","uitkomst":"%s","lichteOvergeslagen":%s,"ontvangen":true,"ontvangenOp":"%s"}""";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Groepen groepen;

    @Autowired
    JdbcClient jdbc;

    @Test
    void wieHetVastlegdeVerbetertOokEenGeslotenDossierMetEenSpoor() {
        String nummer = afgerond();
        JsonNode beeld = verbeter("ib-12AB00", nummer, "evaluatie", evaluatie("2026-11-03"), "verkeerde dag", 200);
        assertThat(beeld.path("evaluatie").path("evaluatiedatum").asText()).isEqualTo("2026-11-03");
        assertThat(beeld.path("status").asText()).isEqualTo("AFGEROND");
        JsonNode regel = beeld.path("tijdlijn").path(beeld.path("tijdlijn").size() - 1);
        assertThat(regel.path("zin").asText())
                .isEqualTo(
                        "verbeterd: Evaluatie in het OPP: datum van de evaluatie van 2 november 2026 in 3 november 2026");
        assertThat(regel.path("reden").asText()).isEqualTo("verkeerde dag");
        assertThat(regel.path("door").asText()).isEqualTo("ib-12AB00");

        JsonNode deel = onderdeel(lijst("ib-12AB00", nummer), "evaluatie");
        assertThat(deel.path("verbeteren").asBoolean()).isTrue();
        assertThat(deel.path("waarden")).hasSize(2);
        assertThat(deel.path("waarden").toString()).contains("3 november 2026", "2 november 2026");
    }

    @Test
    void watInParnassysStondGaatMeeEnDeConsulentMagHetOok() {
        String nummer = afgerond();
        verbeter("consulent1", nummer, "parnassys", "{\"opgeslagenOp\":\"2026-11-04\"}", "typefout", 200);
        assertThat(reis.dossier(nummer).parnassysOp()).isEqualTo(LocalDate.of(2026, 11, 4));
        verbeter("coordinator", nummer, "parnassys", "{\"opgeslagenOp\":\"2026-11-05\"}", "typefout", 200);
        assertThat(reis.dossier(nummer).parnassysOp()).isEqualTo(LocalDate.of(2026, 11, 5));
        // who recorded it first still may
        verbeter("ib-12AB00", nummer, "parnassys", "{\"opgeslagenOp\":\"2026-11-06\"}", "typefout", 200);
    }

    @Test
    void eenAnderVanDeSchoolOfVanElders() {
        String nummer = afgerond();
        groepen.account("ib2-12AB00", "Ib", "Er", "demo", Set.of("school-12AB00"));
        verbeter("ib2-12AB00", nummer, "evaluatie", evaluatie("2026-11-03"), "reden", 403);
        verbeter("ib-34CD00", nummer, "evaluatie", evaluatie("2026-11-03"), "reden", 404);
        assertThat(onderdeel(lijst("ib2-12AB00", nummer), "evaluatie")
                        .path("verbeteren")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void deRegelsGeldenAlsVoorEenNieuwEnErGaatNietsHalf() {
        String nummer = afgerond();
        JsonNode zonder = verbeter("ib-12AB00", nummer, "evaluatie", evaluatie("2026-11-03"), " ", 400);
        assertThat(zonder.path("fouten").path(0).path("veld").asText()).isEqualTo("reden");
        JsonNode morgen = verbeter("ib-12AB00", nummer, "evaluatie", evaluatie("2027-11-03"), "reden", 400);
        assertThat(morgen.path("fouten").path(0).path("veld").asText()).isEqualTo("inhoud.evaluatiedatum");
        assertThat(morgen.path("detail").asText()).contains("in de toekomst");
        verbeter("ib-12AB00", nummer, "evaluatie", evaluatie("2026-11-02"), "niets anders", 400);
        verbeter("ib-12AB00", nummer, "evaluatie", "{\"evaluatiedatum\":\"gisteren\"}", "reden", 400);
        verbeter("ib-12AB00", nummer, "evaluatie", "{\"bestaatNiet\":1}", "reden", 400);
        verbeter("ib-12AB00", nummer, "evaluatie", "[]", "reden", 400);
        verbeter("ib-12AB00", nummer, "bestaat-niet", "{}", "reden", 404);
        verbeter("coordinator", nummer, "momentopname", "{\"datum\":\"2026-11-03\"}", "reden", 409);
        assertThat(onderdeel(lijst("ib-12AB00", nummer), "evaluatie").path("waarden"))
                .hasSize(1);
    }

    @Test
    void watNogOpenStaatVerbetertMenInDeTaak() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        reis.legVast(IB, nummer, new Evaluatie(DAG, true, null));
        assertThat(verbeter("ib-12AB00", nummer, "evaluatie", evaluatie("2026-11-03"), "reden", 409)
                        .path("detail")
                        .asText())
                .contains("in de taak zelf");
    }

    @Test
    void eenAndereUitkomstGeeftHetDossierDieWeg() {
        String nummer = verlenging(MET_CURSUS, Uitkomst.BEEINDIGEN);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");

        verbeter("consulent1", nummer, "evaluatiegesprek", gesprek(2, "VERLENGEN"), "verkeerd aangeklikt", 200);
        reis.voerUit(nummer);
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.VERLENGING);
        assertThat(reis.dossier(nummer).topDossiernummer()).isNotNull();
        assertThat(reis.openTaken(nummer)).containsExactly("Task_MomentopnameVastleggen");

        // R03: from here the road stands, other fields may still be mended
        assertThat(verbeter("consulent1", nummer, "evaluatiegesprek", gesprek(2, "ANDERE_ACTIE"), "toch niet", 409)
                        .path("detail")
                        .asText())
                .contains("al geopend. Een andere weg kan niet meer");
        verbeter("consulent1", nummer, "evaluatiegesprek", gesprek(1, "VERLENGEN"), "een uur later", 200);

        reis.doe(IB, nummer, new Momentopname(LocalDate.of(2026, 11, 24), List.of("a"), List.of("b"), null, null));
        reis.voerUit(nummer);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @Test
    void r03_watOpDeKnoppencursusWachtKrijgtEenAndereWegEnNietTwee() {
        String nummer = verlenging(ZONDER_CURSUS, Uitkomst.VERLENGEN);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
        verbeter("coordinator", nummer, "evaluatiegesprek", gesprek(2, "ANDERE_ACTIE"), "verkeerd", 200);
        reis.voerUit(nummer);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_NieuweActieVoorbereiden");
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.NIEUWE_ACTIE);
        assertThat(reis.instanties(nummer)).hasSize(1);
    }

    @Test
    void r05_documentenDieNietVoorafGingenVragenEenNieuwGesprek() {
        String nummer = verlenging(ZONDER_CURSUS, Uitkomst.VERLENGEN);
        verbeter("consulent1", nummer, "verzendbewijs", BEWIJS.formatted(nuMin(1)), "was een dag later", 200);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatiegesprekVoeren");
        assertThat(tijdlijn(nummer)).contains("ONDERDEEL_VERBETERD", "GESPREK_OPNIEUW");

        reis.doe(CONSULENT, nummer, gehouden(0, Uitkomst.BEEINDIGEN));
        reis.voerUit(nummer);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
    }

    @Test
    void r05_watTochNietIsOntvangenGaatTerugNaarDeSchool() {
        String nummer = verlenging(ZONDER_CURSUS, Uitkomst.VERLENGEN);
        String nietOntvangen = "{\"ontvangen\":false,\"ontbreekt\":\"het verslag\"}";
        verbeter("consulent1", nummer, "evaluatiegesprek", nietOntvangen, "ze waren er niet", 200);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_DocumentenBeveiligdVerzenden");
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.VERLENGING);
    }

    @Test
    void r05_deDagVanOntvangstBlijftNaHetVerzenden() {
        String nummer = verlenging(ZONDER_CURSUS, Uitkomst.VERLENGEN);
        verbeter("consulent1", nummer, "verzendbewijs", BEWIJS.formatted(nuMin(80)), "eerder", 200);
        String eerder =
                gesprek(2, "VERLENGEN").replace("\"ontvangenOp\":\"2026-11-24\"", "\"ontvangenOp\":\"2026-11-22\"");
        verbeter("consulent1", nummer, "evaluatiegesprek", eerder, "eerder ontvangen", 200);
        JsonNode bezwaar = verbeter("consulent1", nummer, "verzendbewijs", BEWIJS.formatted(nuMin(4)), "later", 400);
        assertThat(bezwaar.path("fouten").path(0).path("veld").asText()).isEqualTo("inhoud.verzondenOp");
        assertThat(reis.openTaken(nummer)).containsExactly("Task_KnoppencursusAfwachten");
    }

    @Test
    void r05_metEenTopDossierKanErGeenNieuwGesprekMeerKomen() {
        String nummer = verlenging(MET_CURSUS, Uitkomst.VERLENGEN);
        assertThat(verbeter("consulent1", nummer, "verzendbewijs", BEWIJS.formatted(nuMin(1)), "later", 409)
                        .path("detail")
                        .asText())
                .contains("al geopend", "Verbeter eerst het moment van het gesprek");
        assertThat(onderdeel(lijst("consulent1", nummer), "verzendbewijs").path("waarden"))
                .hasSize(1);
        // the one that is true in time is no trouble
        verbeter("consulent1", nummer, "verzendbewijs", BEWIJS.formatted(nuMin(4)), "eerder", 200);
    }

    @Test
    void r06_deMomentopnameBlijftVanNaHetGesprek() {
        String nummer = verlenging(MET_CURSUS, Uitkomst.VERLENGEN);
        verbeter("consulent1", nummer, "verzendbewijs", BEWIJS.formatted(nuMin(80)), "eerder", 200);
        verbeter("consulent1", nummer, "evaluatiegesprek", gesprek(50, "VERLENGEN"), "eerder", 200);
        reis.doe(IB, nummer, new Momentopname(LocalDate.of(2026, 11, 22), List.of("a"), List.of("b"), null, null));
        assertThat(verbeter("consulent1", nummer, "evaluatiegesprek", gesprek(2, "VERLENGEN"), "later", 400)
                        .path("detail")
                        .asText())
                .contains("Verbeter eerst de datum van de momentopname");
    }

    @Test
    void eenAndereKeuzeIsEenAndereWeg() {
        String nummer = reis.start(Soort.A_EN_O, null, MET_CURSUS);
        reis.doe(CONSULENT, nummer, new Scenariokeuze(Scenario.AFRONDING, "er komt niets"));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
        verbeter("consulent1", nummer, "scenariokeuze", "{\"scenario\":\"NIEUWE_ACTIE\",\"reden\":\"x\"}", "mis", 200);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_NieuweActieVoorbereiden");
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.NIEUWE_ACTIE);
    }

    @Test
    void watEldersWordtVerbeterdZegtWaar() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.doe(CONSULENT, nummer, new NieuweActie(Actie.TLV, false, null, Set.of()));
        assertThat(verbeter("coordinator", nummer, "top-dossier", "{\"nummer\":\"TOP-9\"}", "mis", 409)
                        .path("detail")
                        .asText())
                .contains("Cockpit");
    }

    @Test
    void eenIntrekkingBijVergissingWordtOngedaanGemaakt() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        reis.doe(IB, nummer, new Evaluatie(DAG, true, null));
        assertThat(ongedaan("coordinator", nummer, "vergissing").getStatusCode().value())
                .as("not withdrawn")
                .isEqualTo(409);
        http.withBasicAuth("coordinator", "demo")
                .postForEntity("/api/dossiers/" + nummer + "/intrekken", Map.of("reden", "dubbel"), JsonNode.class);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.INGETROKKEN);
        assertThat(lijst("coordinator", nummer).path("intrekkingOngedaan").asBoolean())
                .isTrue();

        assertThat(ongedaan("ib-12AB00", nummer, "vergissing").getStatusCode().value())
                .isEqualTo(403);
        assertThat(ongedaan("coordinator", nummer, "").getStatusCode().value()).isEqualTo(400);
        assertThat(ongedaan("coordinator", nummer, "vergissing").getStatusCode().value())
                .isEqualTo(200);
        reis.voerUit(nummer);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.LOPEND);
        assertThat(reis.instanties(nummer)).hasSize(1);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
        assertThat(tijdlijn(nummer)).endsWith("DOSSIER_INGETROKKEN", "INTREKKING_ONGEDAAN");
    }

    @Test
    void naHetAfsluitenVanDeOvergangsfaseVerandertErNietsMeer() {
        String nummer = afgerond();
        jdbc.sql("delete from overgang").update();
        jdbc.sql(
                        """
                        insert into overgang (swv_code, overgangsdatum, begonnen_op, begonnen_door, afgesloten_op)
                        values ('PO0000', date '2027-01-01', timestamp '2026-11-01 10:00:00', 'x', timestamp '2026-11-20 10:00:00')""")
                .update();
        assertThat(verbeter("coordinator", nummer, "evaluatie", evaluatie("2026-11-03"), "reden", 409)
                        .path("detail")
                        .asText())
                .contains("overgangsfase is afgesloten");
    }

    @Test
    void welkeScenariosNogKunnen() {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.GEEN, MET_CURSUS);
        assertThat(lijst("consulent1", nummer).path("andereScenarios").toString())
                .isEqualTo("[\"NIEUWE_ACTIE\",\"VERLENGING\"]");
        assertThat(lijst("ib-12AB00", nummer).path("andereScenarios")).isEmpty();
        String geenArrangement = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        assertThat(lijst("consulent1", geenArrangement).path("andereScenarios").toString())
                .isEqualTo("[\"NIEUWE_ACTIE\"]");
        assertThat(lijst("consulent1", afgerond()).path("andereScenarios")).isEmpty();
    }

    @Test
    void elkOnderdeelHeeftZijnFormulier() {
        reis.mensen();
        for (String naam : List.of(
                "scenariokeuze",
                "evaluatie",
                "parnassys",
                "nieuwe-actie",
                "verzendbewijs",
                "evaluatiegesprek",
                "momentopname",
                "bijlagenplaatsing",
                "nazorg")) {
            JsonNode formulier =
                    http.withBasicAuth("ib-12AB00", "demo").getForObject("/api/formulieren/" + naam, JsonNode.class);
            assertThat(formulier.path("html").asText()).as(naam).contains("class=\"velden\"", "'" + naam + "'");
        }
        assertThat(http.withBasicAuth("ib-12AB00", "demo")
                        .getForEntity("/api/formulieren/intrekking", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private String afgerond() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        reis.doe(IB, nummer, new Evaluatie(DAG, true, null));
        reis.doe(IB, nummer, new Parnassys(LocalDate.of(2026, 11, 3), null, null));
        reis.voerUit(nummer);
        return nummer;
    }

    /** The documents went three hours ago, the gesprek was two hours ago. */
    private String verlenging(String school, Uitkomst uitkomst) {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, school);
        Gebruiker ib = new Gebruiker("ib-" + school, Set.of("school-" + school));
        reis.doe(
                ib,
                nummer,
                new Verzendbewijs(
                        Kanaal.ZIVVER,
                        "zv-2211-0042",
                        "consulent1",
                        nuMin(3),
                        Set.of(Document.GEEVALUEERD_OPP),
                        null,
                        null));
        reis.doe(CONSULENT, nummer, gehouden(2, uitkomst));
        reis.voerUit(nummer);
        return nummer;
    }

    private static Evaluatiegesprek gehouden(long uren, Uitkomst uitkomst) {
        Boolean overgeslagen = uitkomst == Uitkomst.VERLENGEN ? false : null;
        LocalDate ontvangen = Overgangskalender.dag(nuMin(uren));
        return new Evaluatiegesprek(
                nuMin(uren), uitkomst, overgeslagen, null, null, true, ontvangen, null, Set.of(), null, null);
    }

    private static String gesprek(long uren, String uitkomst) {
        return GESPREK.formatted(
                nuMin(uren),
                uitkomst,
                "VERLENGEN".equals(uitkomst) ? "false" : "null",
                Overgangskalender.dag(nuMin(uren)));
    }

    private static String evaluatie(String dag) {
        return "{\"evaluatiedatum\":\"%s\",\"toegevoegdAanOpp\":true}".formatted(dag);
    }

    private List<String> tijdlijn(String nummer) {
        return http.withBasicAuth("coordinator", "demo")
                .getForObject("/api/dossiers/" + nummer, JsonNode.class)
                .path("tijdlijn")
                .findValuesAsText("wat");
    }

    private JsonNode lijst(String wie, String nummer) {
        return http.withBasicAuth(wie, "demo")
                .getForObject("/api/dossiers/" + nummer + "/verbeteringen", JsonNode.class);
    }

    private static JsonNode onderdeel(JsonNode lijst, String naam) {
        return StreamSupport.stream(lijst.path("onderdelen").spliterator(), false)
                .filter(deel -> deel.path("onderdeel").asText().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<JsonNode> ongedaan(String wie, String nummer, String reden) {
        return http.withBasicAuth(wie, "demo")
                .postForEntity(
                        "/api/dossiers/" + nummer + "/intrekking/ongedaan", Map.of("reden", reden), JsonNode.class);
    }

    private JsonNode verbeter(String wie, String nummer, String onderdeel, String inhoud, String reden, int status) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_JSON);
        ResponseEntity<JsonNode> antwoord = http.withBasicAuth(wie, "demo")
                .postForEntity(
                        "/api/dossiers/%s/%s/verbetering".formatted(nummer, onderdeel),
                        new HttpEntity<>("{\"reden\":\"%s\",\"inhoud\":%s}".formatted(reden, inhoud), koppen),
                        JsonNode.class);
        assertThat(antwoord.getStatusCode().value())
                .as(() -> String.valueOf(antwoord.getBody()))
                .isEqualTo(status);
        return antwoord.getBody();
    }
}

package nl.swv.overgang.wijziging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** R15: a second export, with every kind of change, and what the coördinator decides about it. */
@Proef
class WijzigingApiTest {

    private static final String AFRONDING = "%s;OT-1LOKET;A&O;LOPEND;12AB00;LL-AAAA2;4;2026-03-01;;GEEN;consulent1";
    private static final String BESLUIT = "%s;OT-1LOKET;A&O;LOPEND;12AB00;LL-AAAA2;4;2026-03-01;;;consulent1";
    private static final String BACKUP = "%s;OT-1LOKET;A&O;AFGEROND;12AB00;LL-AAAA2;4;2026-03-01;;GEEN;consulent1";
    private static final String POVO = "%s;OT-POVO;;;;;;;;;";

    @Autowired
    MockMvc http;

    @Autowired
    Reis reis;

    @Autowired
    Tijdlijn tijdlijn;

    private Exportloket loket;

    @BeforeEach
    void mensen() {
        loket = new Exportloket(http);
        reis.mensen();
    }

    @Test
    void niemandHoeftTeRadenWatErIsVeranderd() throws Exception {
        lees(
                "",
                AFRONDING.formatted("OT-1"),
                AFRONDING.formatted("OT-2"),
                BACKUP.formatted("OT-3"),
                POVO.formatted("OT-4"));

        JsonNode verslag = lees(
                "",
                AFRONDING.formatted("OT-1"),
                AFRONDING.formatted("OT-2").replace(";4;", ";5;").replace(";;GEEN;", ";2026-12-11;GEEN;"),
                AFRONDING.formatted("OT-3"),
                POVO.formatted("OT-4"));
        assertThat(aantallen(verslag)).containsExactly(4, 0, 1, 0, 1, 0, 1);
        assertThat(reis.dossier("OT-2").ot().groep()).isEqualTo("5");
        assertThat(StreamSupport.stream(verslag.path("wijzigingen").spliterator(), false))
                .extracting(
                        een -> een.path("dossiernummer").asText(),
                        een -> een.path("veld").asText(),
                        een -> een.path("oud").asText(),
                        een -> een.path("nieuw").asText())
                .contains(tuple("OT-2", "GROEP", "4", "5"), tuple("OT-3", "STATUS", "AFGEROND", "LOPEND"));
        assertThat(tijdlijn.van(new OtDossiernummer("OT-2")))
                .extracting(een -> een.zin())
                .contains("bijgewerkt uit een nieuwere export: groep van 4 in 5");
        assertThat(reis.openTaken("OT-3")).containsExactly("Task_EvaluatieToevoegenAanOpp");
        assertThat(reis.dossier("OT-3").status()).isEqualTo(Status.LOPEND);
        assertThat(open()).isEmpty();

        JsonNode nogEens = lees(
                "",
                AFRONDING.formatted("OT-1"),
                AFRONDING.formatted("OT-2").replace(";4;", ";5;").replace(";;GEEN;", ";2026-12-11;GEEN;"),
                AFRONDING.formatted("OT-3"),
                POVO.formatted("OT-4"));
        assertThat(nogEens.path("ongewijzigd").asInt()).isEqualTo(3);
        assertThat(nogEens.path("wijzigingen")).isEmpty();
    }

    @Test
    void r16_watHierIsVerbeterdZetEenLatereExportNietStilTerugEnVraagtErNietSteedsNaar() throws Exception {
        lees("", AFRONDING.formatted("OT-1"));
        assertThat(verbeter(
                        "OT-1",
                        "{\"reden\":\"typefout in OT\",\"groep\":\"7\",\"leerling\":\"LL-BBBB2\"}",
                        Exportloket.coordinator()))
                .isEqualTo(204);
        assertThat(reis.dossier("OT-1").ot().groep()).isEqualTo("7");
        assertThat(reis.dossier("OT-1").ot().leerling()).isEqualTo("LL-BBBB2");
        assertThat(tijdlijn.van(new OtDossiernummer("OT-1")))
                .extracting(een -> een.zin(), een -> een.reden())
                .contains(
                        tuple("gegevens verbeterd: groep van 4 in 7", "typefout in OT"),
                        tuple("gegevens verbeterd: leerling van LL-AAAA2 in LL-BBBB2", "typefout in OT"));

        assertThat(lees("", AFRONDING.formatted("OT-1")).path("ongewijzigd").asInt())
                .as("OT says what it said")
                .isEqualTo(1);
        assertThat(reis.dossier("OT-1").ot().groep()).isEqualTo("7");
        assertThat(open()).isEmpty();

        // OT says something new about what was mended here: that is for a person
        lees("", AFRONDING.formatted("OT-1").replace(";4;", ";5;"));
        assertThat(open()).singleElement().satisfies(een -> {
            assertThat(een.path("veld").asText()).isEqualTo("GROEP");
            assertThat(een.path("gevolg").asText()).contains("hier eerder verbeterd");
        });
        assertThat(reis.dossier("OT-1").ot().groep()).isEqualTo("7");
        besluit(open().get(0), false).isEqualTo(204);
        // OT comes to say the same
        assertThat(lees("", AFRONDING.formatted("OT-1").replace(";4;", ";7;"))
                        .path("bijgewerkt")
                        .asInt())
                .isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void r15_watHierOokIsVerbeterdHoeftGeenBesluitMeer() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), AFRONDING.formatted("OT-2"));
        lees("", AFRONDING.formatted("OT-1").replace("LL-AAAA2", "LL-BBBB2"), AFRONDING.formatted("OT-2"));
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"leerling\":\"LL-CCCC2\"}", Exportloket.coordinator()))
                .isEqualTo(204);
        assertThat(open()).as("OT says another pupil").hasSize(1);
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"leerling\":\"LL-BBBB2\"}", Exportloket.coordinator()))
                .isEqualTo(204);
        assertThat(open()).isEmpty();
        assertThat(zinnen("OT-1")).contains("wijziging uit OT vervallen: leerling van LL-AAAA2 in LL-BBBB2");
        assertThat(zinnen("OT-2")).noneMatch(zin -> zin.contains("vervallen"));
    }

    @Test
    void r15_watOtTerugneemtVervaltMetEenRegelInDeTijdlijn() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), AFRONDING.formatted("OT-2"));
        lees("?volledig=true", AFRONDING.formatted("OT-1").replace("LL-AAAA2", "LL-BBBB2"));
        assertThat(open()).hasSize(2);
        lees("", AFRONDING.formatted("OT-1"), AFRONDING.formatted("OT-2"));
        assertThat(open()).isEmpty();
        assertThat(zinnen("OT-1"))
                .contains("wijziging uit OT vervallen: leerling van LL-AAAA2 in LL-BBBB2")
                .noneMatch(zin -> zin.contains("bijgewerkt"));
        assertThat(zinnen("OT-2")).contains("wijziging uit OT vervallen: het dossier staat weer in de export");
    }

    private List<String> zinnen(String nummer) {
        return tijdlijn.van(new OtDossiernummer(nummer)).stream()
                .map(een -> een.zin())
                .toList();
    }

    @Test
    void r16_verbeterdeGegevensVolgenDeRegelsVanEenImport() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), BESLUIT.formatted("OT-2"));
        RequestPostProcessor consulent = user("consulent1")
                .authorities(new SimpleGrantedAuthority("consulenten"), new SimpleGrantedAuthority("wijkteam-noord"));
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"startdatum\":\"2026-13-01\"}", consulent))
                .isEqualTo(400);
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"einddatum\":\"2026-02-01\"}", consulent))
                .as("before the begin")
                .isEqualTo(400);
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"soort\":\"IETS\"}", consulent))
                .isEqualTo(400);
        assertThat(verbeter("OT-1", "{\"reden\":\"\",\"groep\":\"7\"}", consulent))
                .isEqualTo(400);
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"groep\":\"4\"}", consulent))
                .isEqualTo(400);
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"leerling\":\"LL-BBBB2\"}", consulent))
                .isEqualTo(403);
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"groep\":\"7\"}", Exportloket.met("ib-12AB00", "school-12AB00")))
                .isEqualTo(403);
        assertThat(verbeter("OT-9", "{\"reden\":\"x\",\"groep\":\"7\"}", Exportloket.coordinator()))
                .isEqualTo(404);

        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"einddatum\":\"11-12-2026\"}", consulent))
                .isEqualTo(204);
        assertThat(reis.dossier("OT-1").ot().einddatum()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"einddatum\":\"\"}", consulent))
                .isEqualTo(204);
        assertThat(reis.dossier("OT-1").ot().einddatum()).isNull();
    }

    @Test
    void r16_eenAndereSoortIsEenAndereWegWaarDeTabelHetAndersHadGezegd() throws Exception {
        String verlenging = "OT-1;OT-1LOKET;%s;LOPEND;12AB00;LL-AAAA2;4;2026-03-01;;VERLENGING;consulent1";
        lees("", verlenging.formatted("ARRANGEMENT"));
        assertThat(reis.openTaken("OT-1")).containsExactly("Task_DocumentenBeveiligdVerzenden");
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"soort\":\"TLV\"}", Exportloket.coordinator()))
                .isEqualTo(204);
        assertThat(reis.dossier("OT-1").scenario()).isEqualTo(Scenario.BESLUIT_NODIG);
        assertThat(reis.openTaken("OT-1")).containsExactly("Task_ScenarioKiezen");
        assertThat(verbeter("OT-1", "{\"reden\":\"x\",\"soort\":\"ARRANGEMENT\"}", Exportloket.coordinator()))
                .isEqualTo(204);
        assertThat(reis.dossier("OT-1").scenario()).isEqualTo(Scenario.VERLENGING);
        assertThat(reis.openTaken("OT-1")).containsExactly("Task_DocumentenBeveiligdVerzenden");
    }

    @Test
    void eenAnderVervolgVerandertDeWegPasNaEenBesluit() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), BESLUIT.formatted("OT-2"));
        reis.legVast(Reis.IB, "OT-1", new Evaluatie(LocalDate.of(2026, 11, 2), true, null));

        JsonNode verslag =
                lees("", AFRONDING.formatted("OT-1").replace("GEEN", "NIEUWE_ACTIE"), AFRONDING.formatted("OT-2"));
        assertThat(verslag.path("teBeoordelen").asInt()).isEqualTo(2);
        assertThat(reis.dossier("OT-1").scenario()).isEqualTo(Scenario.AFRONDING);
        assertThat(open()).extracting(een -> een.path("veld").asText()).containsExactly("VERVOLG", "VERVOLG");

        for (JsonNode een : open()) {
            besluit(een, true).isEqualTo(204);
        }
        assertThat(reis.dossier("OT-1").scenario()).isEqualTo(Scenario.NIEUWE_ACTIE);
        assertThat(reis.openTaken("OT-1")).containsExactly("Task_NieuweActieVoorbereiden");
        assertThat(reis.dossier("OT-2").scenario()).isEqualTo(Scenario.AFRONDING);
        assertThat(reis.openTaken("OT-2")).containsExactly("Task_EvaluatieToevoegenAanOpp");
        assertThat(open()).isEmpty();
    }

    @Test
    void watMetDeHandIsAangemeldWordtMetDeAanmeldingVergeleken() throws Exception {
        String velden =
                """
                {"otdossiernummer":"OT-1","module":"OT-1LOKET","soort":"A&O","status":"LOPEND","school":"12AB00",
                 "leerling":"LL-AAAA2","groep":"4","startdatum":"2026-03-01","vervolg":"GEEN","consulent":"consulent1"}""";
        assertThat(loket.stuur("/api/dossiers", velden, Exportloket.coordinator())
                        .getStatus())
                .isEqualTo(201);
        assertThat(loket.stuur(
                                HttpMethod.PUT,
                                "/api/dossiers/OT-1/school",
                                "{\"school\":\"34CD00\"}",
                                Exportloket.coordinator())
                        .getStatus())
                .isEqualTo(200);
        assertThat(lees("", AFRONDING.formatted("OT-1")).path("ongewijzigd").asInt())
                .as("the pupil moved here; OT says what it said")
                .isEqualTo(1);
        assertThat(reis.dossier("OT-1").ot().school()).isEqualTo("34CD00");
    }

    @Test
    void watInOtWeerOnduidelijkIsKiestDeConsulent() throws Exception {
        lees("", AFRONDING.formatted("OT-1"));
        lees("", BESLUIT.formatted("OT-1"));
        besluit(open().get(0), true).isEqualTo(204);
        assertThat(reis.dossier("OT-1").scenario()).isEqualTo(Scenario.BESLUIT_NODIG);
        assertThat(reis.openTaken("OT-1")).containsExactly("Task_ScenarioKiezen");
    }

    @Test
    void eenAndereSchoolKrijgtTakenEnToegangPasNaEenBesluit() throws Exception {
        lees("", AFRONDING.formatted("OT-1"));
        lees("", AFRONDING.formatted("OT-1").replace("12AB00", "34CD00"));
        assertThat(ziet("ib-34CD00", "school-34CD00")).isEqualTo(404);

        besluit(open().get(0), true).isEqualTo(204);
        assertThat(reis.dossier("OT-1").ot().school()).isEqualTo("34CD00");
        assertThat(ziet("ib-34CD00", "school-34CD00")).isEqualTo(200);
        assertThat(ziet("ib-12AB00", "school-12AB00")).isEqualTo(404);
    }

    @Test
    void watInOtKlaarIsOfNaarOtPovoGaatSluitHierPasNaEenBesluit() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), AFRONDING.formatted("OT-2"), AFRONDING.formatted("OT-3"));
        lees("", BACKUP.formatted("OT-1"), POVO.formatted("OT-2"), BACKUP.formatted("OT-3"));
        List<JsonNode> open = open();
        assertThat(open).hasSize(3);
        for (JsonNode een : open) {
            besluit(een, !een.path("dossiernummer").asText().equals("OT-3")).isEqualTo(204);
        }
        assertThat(reis.dossier("OT-1").status()).isEqualTo(Status.ALLEEN_BACKUP);
        assertThat(reis.dossier("OT-2").status()).isEqualTo(Status.BUITEN_BEREIK);
        assertThat(reis.dossier("OT-3").status()).isEqualTo(Status.LOPEND);
        assertThat(reis.instanties("OT-1")).isEmpty();
        assertThat(reis.openTaken("OT-3")).hasSize(1);
        JsonNode weer = lees("", BACKUP.formatted("OT-1"), POVO.formatted("OT-2"), BACKUP.formatted("OT-3"));
        assertThat(weer.path("teBeoordelen").asInt())
                .as("what was decided is not asked again")
                .isZero();
        assertThat(aantallen(weer)).containsExactly(3, 0, 1, 1, 1, 0, 0);
    }

    @Test
    void eenLatereExportHaaltEenOpenWijzigingIn() throws Exception {
        lees("", AFRONDING.formatted("OT-1"));
        lees("", AFRONDING.formatted("OT-1").replace("LL-AAAA2", "LL-BBBB2"));
        JsonNode eerste = open().get(0);
        assertThat(eerste.path("gevolg").asText()).contains("dezelfde leerling");
        lees("", AFRONDING.formatted("OT-1"));
        assertThat(open()).isEmpty();
        besluit(eerste, true).isEqualTo(409);
        assertThat(reis.dossier("OT-1").ot().leerling()).isEqualTo("LL-AAAA2");
    }

    @Test
    void eenWijzigingVanEenAnderDossierHaaltEenOpenWijzigingNietIn() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), AFRONDING.formatted("OT-2"));
        String anders = AFRONDING.formatted("OT-1").replace("GEEN", "NIEUWE_ACTIE");
        lees("", anders, AFRONDING.formatted("OT-2"));
        lees("", anders.replace(";4;", ";5;"), AFRONDING.formatted("OT-2").replace("GEEN", "NIEUWE_ACTIE"));
        assertThat(open()).extracting(een -> een.path("dossiernummer").asText()).containsExactly("OT-1", "OT-2");
    }

    @Test
    void r03_watOverIsNaarTopEnDaarnaInOtSluitHoudtDeImportNietTegen() throws Exception {
        String actie = AFRONDING.formatted("OT-1").replace("GEEN", "NIEUWE_ACTIE");
        lees("", actie);
        reis.doe(Reis.CONSULENT, "OT-1", new NieuweActie(Actie.TLV, false, null, Set.of()));
        reis.voerUit("OT-1");
        assertThat(reis.dossier("OT-1").status()).isEqualTo(Status.OVER_NAAR_TOP);

        JsonNode verslag = lees("", actie.replace("LOPEND", "AFGEROND"), AFRONDING.formatted("OT-2"));
        assertThat(verslag.path("bijgewerkt").asInt()).isEqualTo(1);
        assertThat(verslag.path("gestart").asInt()).isEqualTo(1);
        assertThat(reis.dossier("OT-1").status()).isEqualTo(Status.OVER_NAAR_TOP);
        lees("", actie, AFRONDING.formatted("OT-2"));
        besluit(open().get(0), true).isEqualTo(409);
        besluit(open().get(0), false).isEqualTo(204);
    }

    @Test
    void naarOtPovoEnTerugMetEenAnderVervolgRaaktNietWeg() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), POVO.formatted("OT-2"));
        lees("", POVO.formatted("OT-1"), AFRONDING.formatted("OT-2"));
        assertThat(reis.openTaken("OT-2")).containsExactly("Task_EvaluatieToevoegenAanOpp");
        lees("", AFRONDING.formatted("OT-1").replace("GEEN", "NIEUWE_ACTIE"), AFRONDING.formatted("OT-2"));
        assertThat(open()).extracting(een -> een.path("veld").asText()).containsExactly("VERVOLG");
    }

    @Test
    void watEenVolledigeExportNietMeerHeeftWordtEenKeerGevraagd() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), AFRONDING.formatted("OT-2"));
        assertThat(lees("?volledig=true&proef=true", AFRONDING.formatted("OT-1"))
                        .path("verdwenen")
                        .asInt())
                .isEqualTo(1);
        assertThat(open()).isEmpty();
        lees("?volledig=true", AFRONDING.formatted("OT-1"));
        lees("?volledig=true", AFRONDING.formatted("OT-1"));
        assertThat(open()).singleElement().satisfies(een -> {
            assertThat(een.path("veld").asText()).isEqualTo("VERDWENEN");
            assertThat(een.path("dossiernummer").asText()).isEqualTo("OT-2");
        });
        besluit(open().get(0), true).isEqualTo(204);
        assertThat(reis.dossier("OT-2").status()).isEqualTo(Status.INGETROKKEN);
    }

    @Test
    void zonderRedenOfZonderRechtGebeurtErNiets() throws Exception {
        lees("", AFRONDING.formatted("OT-1"));
        lees("", BACKUP.formatted("OT-1"));
        long id = open().get(0).path("id").asLong();
        assertThat(loket.besluit(id, "{\"overnemen\":true,\"reden\":\" \"}", Exportloket.coordinator()))
                .isEqualTo(400);
        assertThat(loket.besluit(id, "{\"reden\":\"zo\"}", Exportloket.coordinator()))
                .isEqualTo(400);
        assertThat(loket.besluit(
                        id, "{\"overnemen\":true,\"reden\":\"zo\"}", Exportloket.met("ib-12AB00", "school-12AB00")))
                .isEqualTo(403);
        assertThat(open()).hasSize(1);
        assertThat(reis.dossier("OT-1").status()).isEqualTo(Status.LOPEND);
    }

    @Test
    void veelTegelijkWaarvanEenNietMeerKan() throws Exception {
        lees("", AFRONDING.formatted("OT-1"), AFRONDING.formatted("OT-2"));
        lees("", BACKUP.formatted("OT-1"), BACKUP.formatted("OT-2"));
        List<JsonNode> open = open();
        besluit(open.get(0), false).isEqualTo(204);
        JsonNode antwoord = loket.json(loket.stuur(
                "/api/wijzigingen/besluit",
                "{\"ids\":[%d,%d],\"overnemen\":true,\"reden\":\"klaar in OT\"}"
                        .formatted(
                                open.get(0).path("id").asLong(),
                                open.get(1).path("id").asLong()),
                Exportloket.coordinator()));
        assertThat(antwoord.path("besloten").asInt()).isEqualTo(1);
        assertThat(antwoord.path("geweigerd")).hasSize(1);
        assertThat(reis.dossier("OT-2").status()).isEqualTo(Status.ALLEEN_BACKUP);
    }

    /** regels, gestart, ongewijzigd, alleenBackup, buitenBereik, geweigerd, heropend; the sums of R10 hold. */
    private static List<Integer> aantallen(JsonNode verslag) {
        List<Integer> delen = Stream.of("gestart", "bekend", "alleenBackup", "buitenBereik", "geweigerd")
                .map(naam -> verslag.path(naam).asInt())
                .toList();
        assertThat(delen.stream().mapToInt(Integer::intValue).sum())
                .as("R10")
                .isEqualTo(verslag.path("regels").asInt());
        assertThat(Stream.of("ongewijzigd", "bijgewerkt", "teBeoordelen", "heropend")
                        .mapToInt(naam -> verslag.path(naam).asInt())
                        .sum())
                .isEqualTo(verslag.path("bekend").asInt());
        return Stream.of("regels", "gestart", "ongewijzigd", "alleenBackup", "buitenBereik", "geweigerd", "heropend")
                .map(naam -> verslag.path(naam).asInt())
                .toList();
    }

    private JsonNode lees(String vraag, String... regels) throws Exception {
        return loket.lees(vraag, regels);
    }

    private int verbeter(String nummer, String inhoud, RequestPostProcessor wie) throws Exception {
        return loket.stuur("/api/dossiers/" + nummer + "/gegevens", inhoud, wie).getStatus();
    }

    private List<JsonNode> open() throws Exception {
        return loket.open();
    }

    private AbstractIntegerAssert<?> besluit(JsonNode wijziging, boolean overnemen) throws Exception {
        return assertThat(loket.besluit(wijziging, overnemen));
    }

    private int ziet(String wie, String groep) throws Exception {
        return http.perform(get("/api/dossiers/OT-1").with(Exportloket.met(wie, groep)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}

package nl.swv.overgang.otexport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.Proef;
import nl.swv.overgang.VasteKlok;
import nl.swv.overgang.otexport.Haperend;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Importstand;
import nl.swv.overgang.otexport.Importstanden;
import nl.swv.overgang.platform.Persoonsnummer;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What others see of an import while it runs and after: H2 here, PostgreSQL in the subclass. */
@Proef
class ImportvoortgangTest {

    private static final Path VOORBEELD = Path.of("src/main/resources/voorbeeld");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Imports imports;

    @Autowired
    Importstanden standen;

    @Autowired
    Haperend register;

    @Autowired
    RuntimeService processen;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void deScholenVanHetVoorbeeld() throws Exception {
        stuur("scholen", Files.readString(VOORBEELD.resolve("scholen.csv"))).andExpect(status().isOk());
    }

    @Test
    void iedereenZietHoeverEenProefIsTerwijlHaarRegelsErNietZijn() throws Exception {
        List<Long> gezien = new ArrayList<>();
        imports.lees(Importsoort.OT_EXPORT, bron(voorbeeld()), true, false, stand -> standen.lopend()
                .filter(lopend -> lopend.totaal() != null)
                .ifPresent(lopend -> {
                    assertThat(lopend.totaal()).isEqualTo(120);
                    assertThat(lopend.proef()).isTrue();
                    assertThat(lopend.door()).isEqualTo("systeem");
                    gezien.add(lopend.gedaan());
                }));
        assertThat(gezien).containsExactly(0L, 25L, 50L, 75L, 100L, 120L);
        assertThat(standen.lopend()).isEmpty();
        assertThat(jdbc.sql("select count(*) from import_regel r join import_run i on i.id = r.import_id where i.proef")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A batch may wait for someone else's work: the import lives all the same. */
    @Test
    void eenImportDieLangOverEenBatchDoetLeeft() throws Exception {
        List<Long> gewacht = new ArrayList<>();
        imports.lees(Importsoort.OT_EXPORT, bron(voorbeeld()), false, false, stand -> {
            if (stand.gedaan() == 50) {
                jdbc.sql("update import_run set gezien_op = current_timestamp - interval '1' minute")
                        .update();
                assertThat(standen.lopend()).isEmpty();
                await().untilAsserted(() -> assertThat(standen.lopend()).isPresent());
                gewacht.add(stand.gedaan());
            }
        });
        assertThat(gewacht).containsExactly(50L);
        assertThat(standen.laatste("systeem").orElseThrow().stand()).isEqualTo(Importstand.Stand.KLAAR);
    }

    @Test
    void naAfloopVindtWieBegonDeUitkomstTerug() throws Exception {
        JsonNode antwoord = lees(stuur("ot-export?proef=true", voorbeeld()).andExpect(status().isOk()));
        JsonNode laatste = lees(http.perform(get("/api/import/lopend").with(coordinator())))
                .get("laatste");
        assertThat(laatste.get("stand").asText()).isEqualTo("KLAAR");
        assertThat(laatste.get("proef").asBoolean()).isTrue();
        assertThat(laatste.get("verslag")).isEqualTo(antwoord);
        http.perform(get("/api/import/lopend").with(met("ander", "coordinatoren")))
                .andExpect(jsonPath("$.lopend").doesNotExist())
                .andExpect(jsonPath("$.laatste").doesNotExist());
        assertThat(jdbc.sql("select bevindingen from import_run order by id desc fetch first 1 rows only")
                        .query(String.class)
                        .single())
                .contains("De einddatum ligt voor de startdatum.")
                .doesNotContain("123456782");
    }

    @Test
    void eenStroomVerteltElkeBatchEnEindigtMetHetVerslag() throws Exception {
        String stroom = stuur("ot-export/stroom", voorbeeld())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<JsonNode> regels = new ArrayList<>();
        for (String regel : stroom.split("\n")) {
            regels.add(json.readTree(regel));
        }
        assertThat(regels.stream().map(regel -> regel.get("gedaan").asInt()))
                .containsExactly(0, 25, 50, 75, 100, 120, 120);
        assertThat(regels.get(5).get("stand").asText()).isEqualTo("LOPEND");
        assertThat(regels.get(6).get("verslag").get("regels").asInt()).isEqualTo(120);
        stuur("ot-export/stroom", "naam\n").andExpect(status().isBadRequest());
        http.perform(get("/api/import/lopend").with(coordinator()))
                .andExpect(jsonPath("$.laatste.stand").value("AFGEBROKEN"))
                .andExpect(jsonPath("$.laatste.melding").value(org.hamcrest.Matchers.containsString("ontbreken")));
    }

    @Test
    void eenTweedeImportWachtOpDeEersteMaarNietOpEenDieIsBlijvenSteken() throws Exception {
        String begon =
                "insert into import_run (soort, proef, door, begonnen_op, gezien_op, sha256, stand, stap, gedaan, totaal)"
                        + " values ('OT_EXPORT', false, 'ander', ?, current_timestamp, 'abc', 'LOPEND', 'INLEZEN', 25, 60)";
        jdbc.sql(begon)
                .param(OffsetDateTime.ofInstant(VasteKlok.BEGIN, ZoneOffset.UTC))
                .update();
        stuur("scholen", "vestiging;naam;wijk\n")
                .andExpect(status().isConflict())
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        org.hamcrest.Matchers.matchesRegex(
                                                "Er loopt al een import van ander sinds .*\\. Wacht tot die klaar is of is afgebroken, en probeer het dan opnieuw\\.")));
        jdbc.sql("update import_run set gezien_op = current_timestamp - interval '11' second where door = 'ander'")
                .update();
        http.perform(get("/api/import/lopend").with(met("ander", "coordinatoren")))
                .andExpect(jsonPath("$.lopend").doesNotExist())
                .andExpect(jsonPath("$.laatste.stand").value("AFGEBROKEN"))
                .andExpect(
                        jsonPath("$.laatste.melding")
                                .value(
                                        "De import is afgebroken na 25 van 60 regels. Wat gelezen is, blijft staan. Lees het bestand, of een verbeterde versie ervan, opnieuw in."));
        stuur("scholen", "vestiging;naam;wijk\n12AB00;De Ark;Noord\n").andExpect(status().isOk());
    }

    @Test
    void eenAfgebrokenImportZegtDat() {
        register.valOmNa(1);
        assertThatThrownBy(() -> imports.lees(Importsoort.OT_EXPORT, bron(voorbeeld()), false))
                .hasMessage("crash");
        Importstand laatste = standen.laatste("systeem").orElseThrow();
        assertThat(laatste.stand()).isEqualTo(Importstand.Stand.AFGEBROKEN);
        assertThat(laatste.gedaan()).isEqualTo(25);
        assertThat(laatste.melding()).startsWith("De import is afgebroken na 25 van 120 regels.");
    }

    @Test
    void deGeweigerdeRegelsStaanInEenLijstEnInEenBestandVoorExcel() throws Exception {
        String kop = voorbeeld().lines().findFirst().orElseThrow();
        String fout = "OT-1;OT-1LOKET;ONZIN;LOPEND;99ZZ99;LL-7F3K2;;;;GEEN;;";
        String metBsn = fout.replace("OT-1;", "OT-2;") + "123456782";
        stuur("ot-export", kop + ";=1+1\n" + fout + "\n" + metBsn + "\n").andExpect(status().isOk());
        JsonNode imports =
                lees(http.perform(get("/api/import").with(coordinator())).andExpect(status().isOk()));
        assertThat(imports.get(0).get("soort").asText()).isEqualTo("OT_EXPORT");
        assertThat(imports.get(0).get("geweigerd").asInt()).isEqualTo(2);
        assertThat(imports.get(1).get("soort").asText()).isEqualTo("SCHOLEN");
        String pad = "/api/import/" + imports.get(0).get("id").asLong();
        http.perform(get(pad + "/geweigerd").with(coordinator()))
                .andExpect(jsonPath("$.totaal").value(2))
                .andExpect(jsonPath("$.regels[0].regel").value(2))
                .andExpect(jsonPath("$.regels[0].bezwaren.length()").value(2));
        String csv = http.perform(get(pad + "/geweigerd.csv").with(coordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFregel;sleutel;school;veld;wat u doet");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv)
                .contains("\n2;OT-1;;school;", "\n2;OT-1;;soort;", "\n3;OT-2;;kolom 12;")
                .doesNotContain("123456782");
        http.perform(get("/api/overgang/aansluiting/geweigerd").with(coordinator()))
                .andExpect(jsonPath("$.totaal").value(2))
                .andExpect(jsonPath("$.regels[0].sleutel").value("OT-1"));
        http.perform(get("/api/import/0/geweigerd.csv").with(coordinator())).andExpect(status().isNotFound());
    }

    @Test
    void eenProefGeeftHaarGeweigerdeRegelsOokAlsBestand() throws Exception {
        JsonNode verslag = lees(stuur("ot-export?proef=true", voorbeeld()));
        String csv = http.perform(get("/api/import/laatste/geweigerd.csv").with(coordinator()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + verslag.get("foutenTotaal").asInt());
    }

    @Test
    void geweigerdeRegelsZijnPerSchoolTerugTeSturen() throws Exception {
        String kop = voorbeeld().lines().findFirst().orElseThrow();
        String fout = "\nOT-%d;OT-1LOKET;ONZIN;LOPEND;%s;LL-7F3K2;;;;GEEN;";
        String csv = kop
                + fout.formatted(1, "12AB00")
                + fout.formatted(2, "12AB01")
                + fout.formatted(3, "99ZZ99")
                + fout.formatted(4, "12ab").replace("LL-7F3K2", "123456782");
        stuur("ot-export?proef=true", csv)
                .andExpect(jsonPath("$.geweigerdPerSchool['12AB00']").value(2))
                .andExpect(jsonPath("$.geweigerdPerSchool['12AB01']").value(1))
                .andExpect(jsonPath("$.geweigerdPerOorzaak[0].veld").value("soort"))
                .andExpect(jsonPath("$.geweigerdPerOorzaak[0].aantal").value(3));
        assertThat(regels("/api/import/laatste/geweigerd.csv?school=12AB00", "geweigerd-12AB00.csv"))
                .containsExactly(
                        "2;OT-1;12AB00;soort;Vul STARTGESPREK, A&O, ARRANGEMENT of TLV in.",
                        "5;OT-4;12AB00;leerling;" + Persoonsnummer.MELDING);
        stuur("ot-export", csv).andExpect(status().isOk());
        long id = jdbc.sql("select max(id) from import_run").query(Long.class).single();
        for (String pad : List.of("/api/import/" + id, "/api/import/laatste", "/api/overgang/aansluiting")) {
            String naam = pad.endsWith(String.valueOf(id)) ? "geweigerd-import-" + id : "geweigerd";
            assertThat(regels(pad + "/geweigerd.csv?school=12AB01", naam + "-12AB01.csv"))
                    .containsExactly("3;OT-2;12AB01;soort;Vul STARTGESPREK, A&O, ARRANGEMENT of TLV in.");
            assertThat(regels(pad + "/geweigerd.csv?school=geen", naam + ".csv"))
                    .extracting(regel -> regel.split(";")[1])
                    .containsOnly("OT-3");
            assertThat(regels(pad + "/geweigerd.csv", naam + ".csv"))
                    .extracting(regel -> regel.split(";")[1])
                    .containsOnly("OT-1", "OT-2", "OT-3", "OT-4");
        }
        http.perform(get("/api/import/" + id + "/geweigerd?school=12AB00").with(coordinator()))
                .andExpect(jsonPath("$.totaal").value(2))
                .andExpect(jsonPath("$.regels[0].school").value("12AB00"));
    }

    private List<String> regels(String pad, String naam) throws Exception {
        MockHttpServletResponse antwoord = http.perform(get(pad).with(coordinator()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(antwoord.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + naam + "\"");
        return antwoord.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void alleenHetSwvZietImports() throws Exception {
        for (String pad : List.of(
                "/api/import",
                "/api/import/lopend",
                "/api/import/1/geweigerd",
                "/api/import/1/geweigerd.csv",
                "/api/import/laatste/geweigerd.csv",
                "/api/overgang/aansluiting/geweigerd",
                "/api/overgang/aansluiting/geweigerd.csv")) {
            http.perform(get(pad).with(met("consulent1", "consulenten"))).andExpect(status().isForbidden());
        }
    }

    private ResultActions stuur(String pad, String csv) throws Exception {
        return http.perform(multipart("/api/import/" + pad)
                .file(new MockMultipartFile("bestand", csv.getBytes(StandardCharsets.UTF_8)))
                .with(coordinator())
                .header("X-OVERGANG-XSRF", "proef")
                .with(csrf()));
    }

    private JsonNode lees(ResultActions antwoord) throws Exception {
        return json.readTree(antwoord.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static String voorbeeld() throws java.io.IOException {
        return Files.readString(VOORBEELD.resolve("ot-export.csv"));
    }

    private static ByteArrayResource bron(String csv) {
        return new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor coordinator() {
        return met("coordinator", "coordinatoren");
    }

    private static RequestPostProcessor met(String wie, String groep) {
        return user(wie).authorities(new SimpleGrantedAuthority(groep));
    }
}

package nl.swv.overgang.otexport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.swv.overgang.Beginstand;
import nl.swv.overgang.Proef;
import nl.swv.overgang.otexport.Haperend;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.otexport.Importstand;
import nl.swv.overgang.otexport.Uitkomst;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The import on the real engine and database: H2 here, PostgreSQL in the subclass. */
@Proef
class ImportApiTest {

    private static final Path VOORBEELD = Path.of("src/main/resources/voorbeeld");
    private static final String DOSSIER =
            """
            {"otdossiernummer": "%s", "module": "OT-1LOKET", "soort": "A&O", "status": "LOPEND", "school": "%s",
             "leerling": "LL-7F3K2", "vervolg": "GEEN", "startdatum": "01-09-2026"}""";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Imports imports;

    @Autowired
    Haperend register;

    @Autowired
    Beginstand beginstand;

    @Autowired
    Groepen groepen;

    @Autowired
    RuntimeService processen;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void deScholenVanHetVoorbeeld() throws Exception {
        groepen.groep("consulenten", "Consulenten");
        groepen.account("consulent1", "C", "1", "demo", java.util.Set.of("consulenten"));
        groepen.account("consulent2", "C", "2", "demo", java.util.Set.of("consulenten"));
        stuur("scholen", Files.readString(VOORBEELD.resolve("scholen.csv")), "").andExpect(status().isOk());
    }

    @Test
    void hetVoorbeeldKomtHelemaalBinnenEnNogEensVerandertNiets() throws Exception {
        JsonNode eerst = lees(stuur("ot-export", voorbeeld(), "").andExpect(status().isOk()));
        assertThat(eerst.get("regels").asInt()).isEqualTo(120);
        assertThat(som(eerst)).isEqualTo(120);
        assertThat(eerst.get("geweigerd").asInt()).isEqualTo(11);
        assertThat(eerst.get("bekend").asInt()).isEqualTo(1);
        assertThat(eerst.get("buitenBereik").asInt()).isEqualTo(5);
        assertThat(eerst.get("waarschuwingen")).hasSize(1);
        assertThat(eerst.get("proef").asBoolean()).isFalse();
        Map<String, Long> stand = stand();
        assertThat(stand.get("proces")).isEqualTo(eerst.get("gestart").asLong());
        assertThat(tel("select count(*) from dossier where status = 'LOPEND'")).isEqualTo(stand.get("proces"));
        assertThat(tel("select count(*) from dossier where module = 'OT_POVO' and status = 'BUITEN_BEREIK'"))
                .isEqualTo(5);
        assertThat(tel("select count(*) from import_regel where meldingen like '%123456782%'"))
                .isZero();
        assertThat(tel("select gestart from import_run where soort = 'OT_EXPORT' and stand = 'KLAAR' and not proef"))
                .isEqualTo(stand.get("proces"));

        JsonNode weer = lees(stuur("ot-export", voorbeeld(), ""));
        assertThat(weer.get("gestart").asInt()).isZero();
        assertThat(som(weer)).isEqualTo(120);
        assertThat(stand().get("dossier")).isEqualTo(stand.get("dossier"));
        assertThat(stand().get("proces")).isEqualTo(stand.get("proces"));
    }

    @Test
    void eenProefLaatNietsNa() throws Exception {
        Map<String, Long> voor = stand();
        JsonNode proef = lees(stuur("ot-export", voorbeeld(), "?proef=true").andExpect(status().isOk()));
        assertThat(proef.get("proef").asBoolean()).isTrue();
        assertThat(stand()).isEqualTo(voor);
        JsonNode echt = lees(stuur("ot-export", voorbeeld(), ""));
        assertThat(((com.fasterxml.jackson.databind.node.ObjectNode) echt).put("proef", true))
                .isEqualTo(proef);
        JsonNode scholen = lees(stuur("scholen", "vestiging;naam;wijk\n98YZ00;Nieuw;Noord\n", "?proef=true"));
        assertThat(scholen.get("nieuw").asInt()).isEqualTo(1);
        assertThat(tel("select count(*) from school where vestiging = '98YZ00'"))
                .isZero();
    }

    @Test
    void naEenCrashHalverwegeMaaktEenHerhalingHetAf() throws Exception {
        stuur("ot-export", voorbeeld(), "");
        Map<String, Long> schoon = stand();
        beginstand.herstel();
        deScholenVanHetVoorbeeld();
        long scholen = stand().get("import_regel");
        register.valOmNa(2);
        assertThatThrownBy(() -> imports.lees(
                        Importsoort.OT_EXPORT, new ByteArrayResource(voorbeeld().getBytes()), false))
                .hasMessage("crash");
        assertThat(stand().get("import_regel")).isEqualTo(scholen + 50);
        assertThat(stand().get("proces"))
                .isEqualTo(tel("select count(*) from import_regel where uitkomst = 'GESTART'"))
                .isEqualTo(tel("select count(*) from dossier where status = 'LOPEND'"));
        assertThat(tel("select count(*) from import_run where stand = 'AFGEBROKEN'"))
                .isEqualTo(1);
        stuur("ot-export", voorbeeld(), "").andExpect(status().isOk());
        assertThat(stand())
                .containsAllEntriesOf(Map.of("dossier", schoon.get("dossier"), "proces", schoon.get("proces")));
    }

    @Test
    void tweeTegelijkStartenAllesEenKeer() throws Exception {
        Callable<Importstand> lees = () -> imports.lees(
                Importsoort.OT_EXPORT, new ByteArrayResource(voorbeeld().getBytes(StandardCharsets.UTF_8)), false);
        var tegelijk = Executors.newFixedThreadPool(2);
        long gestart = 0;
        for (var verslag : tegelijk.invokeAll(List.of(lees, lees))) {
            gestart += verslag.get().aantal(Uitkomst.GESTART);
            assertThat(verslag.get().regels()).isEqualTo(120);
        }
        tegelijk.shutdown();
        assertThat(gestart).isEqualTo(stand().get("proces"));
        assertThat(gestart).isEqualTo(tel("select count(*) from dossier where status = 'LOPEND'"));
    }

    @Test
    void knoppencursussenKomenBinnenEnNogEensVerandertNiets() throws Exception {
        stuur("scholen", "vestiging;naam;wijk\n98KC00;Nieuw;Noord\n98KC01;Ook nieuw;Noord\n", "");
        String csv = "vestiging;datum;deelnemers\n98kc;2024-05-01;4\n98KC01;02-05-2024;\n99ZZ99;2024-05-01;4\n";
        JsonNode proef = lees(stuur("knoppencursussen", csv, "?proef=true").andExpect(status().isOk()));
        assertThat(cursussen()).containsOnlyNulls();
        assertThat(tel("select count(*) from import_run where soort = 'KNOPPENCURSUSSEN' and not proef"))
                .isZero();

        JsonNode eerst = lees(stuur("knoppencursussen", csv, "").andExpect(status().isOk()));
        assertThat(cursusverslag(eerst)).containsExactly(3, 2, 0, 1);
        assertThat(eerst.get("fouten").get(0).get("melding").asText()).contains("importeer eerst de scholen");
        assertThat(((com.fasterxml.jackson.databind.node.ObjectNode) eerst).put("proef", true))
                .isEqualTo(proef);
        assertThat(cursussen()).containsExactly("2024-05-01/4", "2024-05-02");
        assertThat(cursusverslag(lees(stuur("knoppencursussen", csv, "")))).containsExactly(3, 0, 2, 1);

        String later = csv.replace("2024-05-01;4", "2024-06-01;");
        assertThat(cursusverslag(lees(stuur("knoppencursussen", later, "")))).containsExactly(3, 1, 1, 1);
        assertThat(cursusverslag(lees(stuur("knoppencursussen", later, "")))).containsExactly(3, 0, 2, 1);
        assertThat(cursussen()).containsExactly("2024-06-01/4", "2024-05-02");
    }

    private static List<Integer> cursusverslag(JsonNode verslag) {
        return Stream.of("regels", "nieuw", "bekend", "geweigerd")
                .map(naam -> verslag.get(naam).asInt())
                .toList();
    }

    private List<String> cursussen() {
        return jdbc.sql(
                        "select knoppencursus_op, deelnemers from school where vestiging like '98KC%' order by vestiging")
                .query((rij, nummer) -> rij.getString(1) == null
                        ? null
                        : rij.getString(1) + (rij.getString(2) == null ? "" : "/" + rij.getString(2)))
                .list();
    }

    @Test
    void zegtWatErMetEenBestandMoetGebeuren() throws Exception {
        stuur("ot-export", "", "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fouten[0].veld").value("bestand"));
        stuur("scholen", "vestiging;naam\n", "")
                .andExpect(status().isBadRequest())
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        "De kolom wijk ontbreekt. Zet hem in de kopregel van het bestand, of kies op de pagina Importeren welke kolom het is."));
        http.perform(multipart("/api/import/ot-export")
                        .with(coordinator())
                        .header("X-OVERGANG-XSRF", "proef")
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fouten[0].veld").value("bestand"));
        http.perform(post("/api/import/scholen")
                        .with(coordinator())
                        .header("X-OVERGANG-XSRF", "proef")
                        .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void alleenHetSwvLeestBestandenIn() throws Exception {
        MockMultipartFile bestand = bestand(voorbeeld());
        for (String pad : List.of("ot-export", "scholen", "knoppencursussen")) {
            for (RequestPostProcessor wie :
                    List.of(met("consulent1", "consulenten"), met("ib-12AB00", "school-12AB00"))) {
                http.perform(multipart("/api/import/" + pad)
                                .file(bestand)
                                .with(wie)
                                .header("X-OVERGANG-XSRF", "proef")
                                .with(csrf()))
                        .andExpect(status().isForbidden());
            }
        }
        assertThat(stand().get("dossier")).isZero();
    }

    @Test
    void eenDossierMetDeHandVolgtDezelfdeRegels() throws Exception {
        RequestPostProcessor consulent = met("consulent1", "consulenten", "wijkteam-noord");
        meldAan(DOSSIER.formatted("H-1", "12AB00"), consulent)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.otDossiernummer").value("H-1"))
                .andExpect(jsonPath("$.scenario").value("AFRONDING"))
                .andExpect(jsonPath("$.status").value("LOPEND"));
        meldAan(DOSSIER.formatted("H-1", "12AB00"), consulent).andExpect(status().isConflict());
        meldAan(DOSSIER.formatted("H-2", "13AB00"), consulent)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fouten[0].veld").value("school"));
        meldAan(DOSSIER.formatted("H-2", "13AB00"), coordinator()).andExpect(status().isCreated());
        meldAan(DOSSIER.formatted("H-3", "12AB00").replace("7F3K2", "7F3K2 123456782"), consulent)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fouten[0].veld").value("leerling"));
        meldAan(DOSSIER.formatted("H-3", "12AB00"), met("ib", "school-12AB00")).andExpect(status().isForbidden());
        assertThat(stand()).containsAllEntriesOf(Map.of("dossier", 2L, "proces", 2L));
    }

    private ResultActions meldAan(String dossier, RequestPostProcessor wie) throws Exception {
        return http.perform(post("/api/dossiers")
                .contentType(MediaType.APPLICATION_JSON)
                .content(dossier)
                .with(wie)
                .header("X-OVERGANG-XSRF", "proef")
                .with(csrf()));
    }

    private ResultActions stuur(String pad, String csv, String vraag) throws Exception {
        return http.perform(multipart("/api/import/" + pad + vraag)
                .file(bestand(csv))
                .with(coordinator())
                .header("X-OVERGANG-XSRF", "proef")
                .with(csrf()));
    }

    private static MockMultipartFile bestand(String csv) {
        return new MockMultipartFile("bestand", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor coordinator() {
        return met("coordinator", "coordinatoren");
    }

    private static RequestPostProcessor met(String wie, String... groepen) {
        return user(wie)
                .authorities(Stream.of(groepen).map(SimpleGrantedAuthority::new).toList());
    }

    private JsonNode lees(ResultActions antwoord) throws Exception {
        return json.readTree(antwoord.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static int som(JsonNode verslag) {
        return Stream.of("gestart", "bekend", "alleenBackup", "buitenBereik", "geweigerd")
                .mapToInt(naam -> verslag.get(naam).asInt())
                .sum();
    }

    private static String voorbeeld() {
        try {
            return Files.readString(VOORBEELD.resolve("ot-export.csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, Long> stand() {
        return Map.of(
                "dossier", tel("select count(*) from dossier"),
                "import_run", tel("select count(*) from import_run where not proef"),
                "import_regel", tel("select count(*) from import_regel"),
                "proces",
                        processen
                                .createProcessInstanceQuery()
                                .rootProcessInstances()
                                .count());
    }

    private long tel(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

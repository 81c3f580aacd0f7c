package nl.swv.overgang.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.swv.overgang.Proef;
import nl.swv.overgang.otexport.Imports;
import nl.swv.overgang.otexport.Importsoort;
import nl.swv.overgang.werkblad.Gelezen;
import nl.swv.overgang.werkblad.Vorm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every list as a file, opened again: on H2 here, on PostgreSQL in the subclass. */
@Proef
class BestandenTest {

    private static final int DOSSIERS = 60;
    private static final String KOP =
            "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n";

    @Autowired
    MockMvc http;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void leesIn() {
        imports.lees(
                Importsoort.SCHOLEN,
                bestand(
                        """
                        vestiging;naam;wijk;bestuur
                        12AB00;=1+1;Noord;Stichting A
                        34CD00;Het Kompas;Zuid;Stichting B
                        """),
                false);
        imports.lees(
                Importsoort.OT_EXPORT,
                bestand(KOP
                        + IntStream.rangeClosed(1, DOSSIERS)
                                .mapToObj(nummer -> "OT-%03d;OT-1LOKET;STARTGESPREK;LOPEND;%s;LL-7F3K2;5;;;GEEN;\n"
                                        .formatted(nummer, nummer % 3 == 0 ? "34CD00" : "12AB00"))
                                .collect(Collectors.joining())),
                false);
        jdbc.sql("update school set knoppencursus_op = date '2026-09-01' where vestiging = '34CD00'")
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void alleDossiersStaanErinOokVanDeVolgendeBladen(Vorm vorm) throws Exception {
        List<List<String>> rijen = lees(vorm, "stand/dossiers", "");
        assertThat(rijen).hasSize(DOSSIERS + 1);
        assertThat(rijen.get(0)).startsWith("OT-dossier", "Leerling", "Groep", "Vestiging", "School");
        assertThat(rijen.get(1).subList(0, 8))
                .containsExactly("OT-001", "LL-7F3K2", "5", "12AB00", "'=1+1", "Startgesprek", "Afronding", "Lopend");
    }

    @Test
    void filtersEnVolgordeVanDossiersGeldenOokInHetBestand() throws Exception {
        assertThat(lees(Vorm.CSV, "stand/dossiers", "school=34CD00")).hasSize(DOSSIERS / 3 + 1);
        assertThat(lees(Vorm.CSV, "stand/dossiers", "zoek=ot-01&sorteer=-nummer&blad=2"))
                .hasSize(11)
                .element(1)
                .satisfies(rij -> assertThat(rij.get(0)).isEqualTo("OT-019"));
        assertThat(lees(Vorm.XLSX, "stand/dossiers", "status=AFGEROND,INGETROKKEN"))
                .hasSize(1);
    }

    @Test
    void dagenInExcelZijnDagen() throws Exception {
        Row rij = Gelezen.xlsx(haal(Vorm.XLSX, "stand/dossiers", "")).get(1);
        assertThat(rij.getCellAsDate(9).orElseThrow()).isEqualTo("2026-12-31T00:00:00");
        assertThat(rij.getCellAsDate(11).orElseThrow()).isEqualTo("2026-11-24T00:00:00");
    }

    @ParameterizedTest
    @EnumSource
    void scholenStaanErinZoalsOpDeBladzijde(Vorm vorm) throws Exception {
        List<List<String>> rijen = lees(vorm, "stand/scholen", "");
        assertThat(rijen).hasSize(3);
        List<String> kop = rijen.get(0);
        assertThat(rijen.get(1)).startsWith("12AB00", "'=1+1", "Noord", "Stichting A");
        assertThat(rijen.get(1).get(kop.indexOf("Lopend"))).isEqualTo("40");
        assertThat(rijen.get(1).get(kop.indexOf("TOP-gereed"))).isEqualTo("nee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wijk=Zuid", "bestuur=Stichting B", "zoek=kompas", "zoek=34c", "wijk=Zuid&sorteer=-naam&bestuur="
            })
    void filtersVanScholenGeldenOokInHetBestand(String vraag) throws Exception {
        assertThat(lees(Vorm.CSV, "stand/scholen", vraag)).hasSize(2).last().satisfies(rij -> assertThat(rij)
                .startsWith("34CD00", "Het Kompas"));
    }

    @Test
    void standVanScholenGeldtOokInHetBestand() throws Exception {
        assertThat(lees(Vorm.CSV, "stand/scholen", "stand=over")).hasSize(1);
        assertThat(lees(Vorm.CSV, "stand/scholen", "stand=niet-over")).hasSize(3);
        assertThat(lees(Vorm.CSV, "stand/scholen", "stand=cursus"))
                .hasSize(2)
                .last()
                .satisfies(rij -> assertThat(rij.get(0)).isEqualTo("12AB00"));
    }

    @ParameterizedTest
    @EnumSource
    void aansluitingTeltOp(Vorm vorm) throws Exception {
        List<List<String>> rijen = lees(vorm, "overgang/aansluiting", "");
        assertThat(rijen.get(0))
                .startsWith("Vestiging", "School", "Afgerond", "Over naar TOP Dossier")
                .contains("Nog open", "Geweigerd bij het inlezen")
                .endsWith("Totaal");
        int open = rijen.get(0).indexOf("Nog open");
        assertThat(rijen.stream().skip(1).map(rij -> rij.get(1) + " " + rij.get(open)))
                .containsExactly(
                        "'=1+1 40",
                        "Het Kompas 20",
                        "Zonder bekende school 0",
                        "Uit exports van OT 60",
                        "Met de hand aangemeld 0",
                        "Totaal 60");
        assertThat(rijen.get(rijen.size() - 1)).endsWith("60");
    }

    @ParameterizedTest
    @EnumSource
    void burndownHeeftElkeDag(Vorm vorm) throws Exception {
        List<List<String>> rijen = lees(vorm, "stand/voortgang-dagen", "");
        assertThat(rijen).hasSize(2);
        assertThat(rijen.get(1).subList(1, 5)).containsExactly("60", "0", "0", "60");
        assertThat(lees(vorm, "stand/doorlooptijden", ""))
                .containsExactly(List.of("Stap", "Mediaan in uren", "85 % binnen, in uren", "Afgeronde taken"));
    }

    @Test
    void bestandHeetNaarDeLijstEnDeDag() throws Exception {
        http.perform(als("coordinatoren", "/api/stand/dossiers.csv?zoek=OT-001")
                        .accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andExpect(status().isOk())
                .andExpect(header().string(CONTENT_DISPOSITION, "attachment; filename=\"dossiers-2026-11-24.csv\""))
                .andExpect(content().contentType("text/csv;charset=UTF-8"));
        http.perform(als("coordinatoren", "/api/overgang/aansluiting.xlsx").accept("text/csv"))
                .andExpect(header().string(CONTENT_DISPOSITION, "attachment; filename=\"aansluiting-2026-11-24.xlsx\""))
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stand/dossiers.csv",
                "stand/scholen.xlsx",
                "stand/voortgang-dagen.csv",
                "stand/doorlooptijden.csv",
                "stand/overgang.pdf",
                "overgang/aansluiting.csv"
            })
    void alleenHetSwvHaaltBestanden(String pad) throws Exception {
        for (String groep : List.of("school-12AB00", "consulenten")) {
            http.perform(als(groep, "/api/" + pad)).andExpect(status().isForbidden());
        }
        http.perform(get("/api/" + pad)).andExpect(status().isUnauthorized());
    }

    @Test
    void rapportVoorHetBestuurHeeftDezelfdeCijfers() throws Exception {
        byte[] bytes = http.perform(als("coordinatoren", "/api/stand/overgang.pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string(CONTENT_DISPOSITION, "attachment; filename=\"overgang-2026-11-24.pdf\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper lezer = new PDFTextStripper();
            lezer.setSortByPosition(true);
            assertThat(lezer.getText(pdf))
                    .contains("De cijfers zijn van 24 november 2026 om 12:00 uur.", "Totaal 60 100%")
                    .contains("=1+1 12AB00 niet gevolgd 40 0 0", "Het Kompas 34CD00 gevolgd 20 0 0")
                    .contains("De aansluiting sluit en alles is verklaard.", "Nog open 60 0 60")
                    .doesNotContain("LL-7F3K2", "OT-001");
        }
    }

    @Test
    void eenAndereVormBestaatNiet() throws Exception {
        http.perform(als("coordinatoren", "/api/stand/scholen.pdf")).andExpect(status().isNotFound());
    }

    private List<List<String>> lees(Vorm vorm, String pad, String vraag) throws Exception {
        return Gelezen.lees(vorm, haal(vorm, pad, vraag));
    }

    private byte[] haal(Vorm vorm, String pad, String vraag) throws Exception {
        return http.perform(als("coordinatoren", "/api/%s.%s?%s".formatted(pad, vorm.extensie(), vraag)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static MockHttpServletRequestBuilder als(String groep, String pad) {
        return get(pad).with(user("iemand").authorities(new SimpleGrantedAuthority(groep)));
    }

    private static ByteArrayResource bestand(String csv) {
        return new ByteArrayResource(csv.getBytes(UTF_8));
    }
}

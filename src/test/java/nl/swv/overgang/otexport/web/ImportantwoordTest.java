package nl.swv.overgang.otexport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.swv.overgang.Proef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The answers of the import to the letter: pages and other programs read them. Moments and ids stand as a word. */
@Proef
class ImportantwoordTest {

    private static final Path ANTWOORDEN = Path.of("src/test/resources/antwoorden/import");

    private static final String EXPORT =
            """
            otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent;toelichting
            OT-1;OT-1LOKET;A&O;LOPEND;98AW00;LL-7F3K2;4;2026-01-01;31-12-2026;GEEN;;
            OT-2;OT-1LOKET;TLV;AFGEROND;98AW00;LL-7F3K2;;;;;;
            OT-3;OT-POVO;;;;;;;;;;
            OT-1;OT-1LOKET;A&O;LOPEND;98AW00;LL-7F3K2;4;01-01-2026;31-12-2026;GEEN;;
            OT-5;OT-1LOKET;ONZIN;LOPEND;99ZZ99;LL-7F3K2;;;;GEEN;;
            OT-6;OT-1LOKET;A&O;LOPEND;98AW00;LL-7F3K2;;;;GEEN;;123456782
            OT-7;OT-1LOKET;A&O;LOPEND;98AW00;LL-7F3K2;;;;GEEN;oud.account;
            """;

    private static final String SCHOLEN = "vestiging;naam;wijk\n98AW00;De Antwoorden;Noord\n98AW01;;Noord\n";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void eenSchool() throws Exception {
        stuur("scholen", SCHOLEN);
    }

    @Test
    void dossiers() throws Exception {
        verwacht("dossiers", stuur("ot-export?proef=true", EXPORT), vraag("/api/import"), stuur("ot-export", EXPORT));
    }

    @Test
    void scholenEnCursussen() throws Exception {
        String cursussen = "vestiging;datum\n98AW00;2024-05-01\n98AW00;gisteren\n";
        verwacht("scholen", stuur("scholen", SCHOLEN), stuur("knoppencursussen", cursussen));
    }

    @Test
    void wieToekijkt() throws Exception {
        verwacht(
                "stroom",
                stuur("ot-export/stroom", EXPORT),
                vraag("/api/import/lopend"),
                stuur("ot-export/stroom?proef=true", "naam\n"),
                vraag("/api/import/lopend"));
    }

    @Test
    void deGeweigerdeRegels() throws Exception {
        stuur("ot-export", EXPORT);
        long id = jdbc.sql("select max(id) from import_run").query(Long.class).single();
        verwacht(
                "geweigerd",
                vraag("/api/import"),
                vraag("/api/import/" + id + "/geweigerd"),
                vraag("/api/import/" + id + "/geweigerd.csv"),
                vraag("/api/import/laatste/geweigerd.csv"),
                vraag("/api/overgang/aansluiting/geweigerd"),
                vraag("/api/overgang/aansluiting/geweigerd?pagina=2"));
    }

    @Test
    void deAansluitingMetVerschillen() throws Exception {
        stuur("ot-export", EXPORT);
        jdbc.sql("delete from gebeurtenis where ot_dossiernummer = 'OT-2'").update();
        jdbc.sql("delete from dossier where ot_dossiernummer = 'OT-2'").update();
        jdbc.sql("delete from import_regel where regel = 8").update();
        verwacht("aansluiting", vraag("/api/overgang/aansluiting?natellen=true"));
    }

    @Test
    void watNietKan() throws Exception {
        verwacht("weigeringen", stuur("ot-export", ""), stuur("iets", EXPORT), vraag("/api/import/0/geweigerd"));
    }

    private static void verwacht(String naam, String... antwoorden) throws IOException {
        Path vastgelegd = ANTWOORDEN.resolve(naam + ".txt");
        assertThat(String.join("\n\n", antwoorden) + "\n").isEqualTo(Files.readString(vastgelegd));
    }

    private String stuur(String pad, String csv) throws Exception {
        return antwoord(multipart("/api/import/" + pad)
                .file(new MockMultipartFile("bestand", csv.getBytes(StandardCharsets.UTF_8))));
    }

    private String vraag(String pad) throws Exception {
        return antwoord(get(pad));
    }

    private String antwoord(MockHttpServletRequestBuilder vraag) throws Exception {
        String tekst = http.perform(
                        vraag.with(user("coordinator").authorities(new SimpleGrantedAuthority("coordinatoren")))
                                .header("X-OVERGANG-XSRF", "proef")
                                .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return tekst.replaceAll("[0-9]{4}-[0-9-]{5}T[0-9:.]+Z", "MOMENT")
                .replaceAll("\"(id|importId)\":[0-9]+", "\"$1\":ID")
                .lines()
                .collect(Collectors.joining("\n"));
    }
}

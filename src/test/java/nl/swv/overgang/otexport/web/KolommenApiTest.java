package nl.swv.overgang.otexport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.swv.overgang.Proef;
import nl.swv.overgang.school.Overgangsgebeurtenis;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Which columns a file must have, and what they are called in the files of this SWV. */
@Proef
class KolommenApiTest {

    private static final String EXPORT =
            "Dossier;module;soort;status;BRIN;leerling\nOT-1;OT-1LOKET;TLV;LOPEND;12AB00;LL-7F3K2\n";

    @Autowired
    MockMvc http;

    @Autowired
    Overgangstijdlijn tijdlijn;

    @BeforeEach
    void eenSchool() throws Exception {
        stuur("scholen", "vestiging;naam;wijk\n12AB00;De Regenboog;Noord\n").andExpect(status().isOk());
    }

    @Test
    void eenGekozenNaamWordtOnthoudenEnStaatInDeTijdlijn() throws Exception {
        stuur("ot-export?proef=true", EXPORT)
                .andExpect(status().isBadRequest())
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        "De kolommen otdossiernummer en school ontbreken. Zet ze in de kopregel van het bestand, of kies op de pagina Importeren welke kolommen het zijn."));
        stuur("ot-export/kopregel", EXPORT)
                .andExpect(jsonPath("$.vrij", contains("Dossier", "BRIN")))
                .andExpect(jsonPath(
                        "$.ontbreekt",
                        contains(
                                "otdossiernummer",
                                "school",
                                "groep",
                                "startdatum",
                                "einddatum",
                                "vervolg",
                                "consulent")));
        kies("ot-export", "{\"otdossiernummer\": \"Dossier\", \"school\": \" BRIN \", \"groep\": \"\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kolommen[0].naam").value("Dossier"));
        stuur("ot-export?proef=true", EXPORT)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.gestart").value(1));
        // whoever has a file with our own names is not held up
        stuur(
                        "ot-export?proef=true",
                        EXPORT.replace("Dossier", "otdossiernummer").replace("BRIN", "school"))
                .andExpect(status().isOk());
        kies("ot-export", "{}").andExpect(jsonPath("$.kolommen[0].naam").doesNotExist());
        kies("ot-export", "{\"groep\": \"GROEP\"}").andExpect(status().isOk());
        assertThat(tijdlijn.vanSwv().stream()
                        .filter(een -> een.wat() == Wat.IMPORTKOLOMMEN_GEKOZEN)
                        .map(Overgangsgebeurtenis::zin))
                .containsExactly(
                        "namen van kolommen bij het importeren gekozen, OT-export: onze eigen namen, was OT-export: otdossiernummer heet “Dossier”, school heet “BRIN”",
                        "namen van kolommen bij het importeren gekozen, OT-export: otdossiernummer heet “Dossier”, school heet “BRIN”, was OT-export: onze eigen namen");
        assertThat(tijdlijn.vanSwv().get(0).door()).isEqualTo("coordinator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pupil\": \"Naam\"}",
                "{\"school\": \"123456782\"}",
                "{\"school\": \"Nummer 123456782\"}",
                "{\"school\": \"=1+1\"}",
                "{\"school\": \"Code\", \"leerling\": \"code\"}"
            })
    void watGeenKolomIsOfTweeKeerIsGekozenWordtGeweigerd(String keuze) throws Exception {
        kies("ot-export", keuze)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fouten.length()").value(1));
        http.perform(get("/api/import/kolommen").with(met("coordinatoren")))
                .andExpect(jsonPath("$[0].soort").value("OT_EXPORT"))
                .andExpect(jsonPath("$[0].kolommen[*].naam").isEmpty());
        assertThat(tijdlijn.vanSwv()).extracting(Overgangsgebeurtenis::wat).doesNotContain(Wat.IMPORTKOLOMMEN_GEKOZEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ot-export | vestiging;naam;wijk | de scholenlijst | Scholen",
                "ot-export | vestiging;datum | de lijst van knoppencursussen | Knoppencursussen",
                "scholen | otdossiernummer;module;soort;status;school;leerling | de export van OT met dossiers | OT-export"
            })
    void zegtWatVoorBestandHetLijkt(String soort, String kop, String lijkt, String kies) throws Exception {
        for (String pad : List.of(soort, soort + "/kopregel")) {
            stuur(pad, kop + "\n")
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail")
                            .value("Dit lijkt %s. Kies bij \"Wat leest u in?\" voor %s, of kies een ander bestand."
                                    .formatted(lijkt, kies)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ot-export", "scholen", "knoppencursussen"})
    void hetVoorbeeldWordtZoAangenomen(String soort) throws Exception {
        String voorbeeld = http.perform(
                        get("/api/import/" + soort + "/voorbeeld.csv").with(met("coordinatoren")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        stuur(soort + "?proef=true", voorbeeld)
                .andExpect(jsonPath("$.regels").value(1))
                .andExpect(jsonPath("$.fouten").isEmpty())
                .andExpect(jsonPath("$.waarschuwingen").isEmpty())
                .andExpect(jsonPath("$.genegeerdeKolommen").isEmpty());
    }

    /** A file without a header has data in its first line. */
    @Test
    void watGeenNaamVanEenKolomKanZijnWordtNietHerhaald() throws Exception {
        stuur("ot-export/kopregel", "OT-1;123456782;Groep;31-12-2026\n")
                .andExpect(jsonPath("$.vrij", contains("OT-1")));
    }

    @Test
    void alleenDeCoordinatorKiest() throws Exception {
        for (String pad : List.of("/api/import/kolommen", "/api/import/scholen/voorbeeld.csv")) {
            http.perform(get(pad).with(met("consulenten"))).andExpect(status().isForbidden());
        }
        http.perform(put("/api/import/scholen/kolommen")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(met("consulenten"))
                        .header("X-OVERGANG-XSRF", "proef")
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    private ResultActions kies(String soort, String keuze) throws Exception {
        return http.perform(put("/api/import/" + soort + "/kolommen")
                .contentType(MediaType.APPLICATION_JSON)
                .content(keuze)
                .with(met("coordinatoren"))
                .header("X-OVERGANG-XSRF", "proef")
                .with(csrf()));
    }

    private ResultActions stuur(String pad, String csv) throws Exception {
        return http.perform(multipart("/api/import/" + pad)
                .file(new MockMultipartFile("bestand", csv.getBytes(StandardCharsets.UTF_8)))
                .with(met("coordinatoren"))
                .header("X-OVERGANG-XSRF", "proef")
                .with(csrf()));
    }

    private static RequestPostProcessor met(String groep) {
        return user(groep.equals("coordinatoren") ? "coordinator" : "ander")
                .authorities(new SimpleGrantedAuthority(groep));
    }
}

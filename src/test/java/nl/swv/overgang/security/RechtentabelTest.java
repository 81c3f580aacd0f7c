package nl.swv.overgang.security;

import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** docs/rechten.md is the test: each address is asked as each role, and an address that is not in it is not let through. */
@Proef
class RechtentabelTest {

    private static final Path TABEL = Path.of("docs/rechten.md");

    /** In the order of the columns: who has nothing to do with the dossier first, so that nothing has happened by then. */
    private static final Map<String, String> ROLLEN = rollen();

    private static final int VREEMDEN = 5;

    /** Where an empty body is refused before it is known who asks. */
    private static final Map<String, String> INHOUD = Map.of(
            "/school", "{\"school\":\"34CD00\"}",
            "/consulent", "{\"consulent\":\"ver-weg\"}",
            "/top-dossiernummer", "{\"nummer\":\"TOP-1\"}",
            "/verbetering", "{\"reden\":\"x\",\"inhoud\":{}}",
            "/gegevens", "{\"reden\":\"x\",\"groep\":\"8\"}");

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Groepen groepen;

    @Autowired
    TaskService tasks;

    private String nummer;
    private String leerling;
    private String taak;
    private String schooltaak;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("directeur-12AB00", "Di", "Recteur", "demo", Set.of("directie-12AB00"));
        groepen.account("directeur-34CD00", "Di", "Recteur", "demo", Set.of("directie-34CD00"));
        groepen.account("ver-weg", "Con", "Sulent", "demo", Set.of("consulenten", "wijkteam-zuid"));
        groepen.account("beheerder", "Be", "Heerder", "demo", Set.of("camunda-admin"));
        groepen.account("fg", "F", "G", "demo", Set.of("privacyfunctionarissen"));
        nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        overgang.start(LocalDate.of(2027, 1, 1));
        leerling = dossier().path("leerling").asText();
        taak = tasks.createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
        schooltaak = overgang.taakId(MET_CURSUS, "Task_OvergangsplanMaken");
    }

    @Test
    void watInDeTabelStaatIsWatErGebeurt() throws IOException {
        List<String> wegen = wegen();
        Map<String, List<String>> vakken = new LinkedHashMap<>();
        wegen.forEach(weg -> vakken.put(weg, new ArrayList<>()));
        JsonNode was = dossier();
        int rol = 0;
        for (Map.Entry<String, String> wie : ROLLEN.entrySet()) {
            if (rol++ == VREEMDEN) {
                assertThat(dossier()).as("nothing happened").isEqualTo(was);
                assertThat(tasks.createTaskQuery().taskId(taak).singleResult().getAssignee())
                        .isNull();
            }
            for (String weg : wegen) {
                ResponseEntity<String> antwoord = stuur(wie.getValue(), weg);
                vakken.get(weg).add(teken(wie.getKey(), weg, antwoord));
                if (rol <= VREEMDEN) {
                    assertThat(String.valueOf(antwoord.getBody()))
                            .as("%s: %s", wie.getKey(), weg)
                            .doesNotContain(leerling);
                }
            }
        }
        assertThat(String.join("\n", Files.readAllLines(TABEL)))
                .as(TABEL.toString())
                .isEqualTo(ingevuld(vakken));
    }

    @Test
    void elkAdresVanDeApiStaatErin() throws IOException {
        Set<String> beschreven = new TreeSet<>();
        http.withBasicAuth("beheerder", "demo")
                .getForObject("/v3/api-docs", JsonNode.class)
                .path("paths")
                .properties()
                .forEach(pad -> pad.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                wijze -> beschreven.add(wijze.toUpperCase(Locale.ROOT) + " " + pad.getKey())));
        beschreven.removeIf(adres -> !adres.contains(" /api/"));
        assertThat(wegen().stream().filter(weg -> weg.contains(" /api/")))
                .containsExactlyInAnyOrderElementsOf(beschreven);
    }

    private static Map<String, String> rollen() {
        Map<String, String> rollen = new LinkedHashMap<>();
        rollen.put("niemand", "");
        rollen.put("IB’er elders", "ib-34CD00");
        rollen.put("schooldirecteur elders", "directeur-34CD00");
        rollen.put("consulent elders", "ver-weg");
        rollen.put("FG", "fg");
        rollen.put("beheerder", "beheerder");
        rollen.put("IB’er", "ib-12AB00");
        rollen.put("schooldirecteur", "directeur-12AB00");
        rollen.put("consulent", "consulent1");
        rollen.put("coördinator", "coordinator");
        return rollen;
    }

    private static String teken(String wie, String weg, ResponseEntity<String> antwoord) {
        int status = antwoord.getStatusCode().value();
        // the engine itself stumbles over a body without what it needs
        assertThat(status).as("%s: %s %s", wie, weg, antwoord.getBody()).isLessThan(weg.contains(" /api/") ? 500 : 600);
        return switch (status) {
            case 401, 302 -> "aanmelden";
            case 403 -> "–";
            case 404 -> "onbekend";
            case 409 -> "nu niet";
            default -> "ja";
        };
    }

    /** The addresses in the table, in its order. */
    private static List<String> wegen() throws IOException {
        return Files.readAllLines(TABEL).stream()
                .filter(regel -> regel.startsWith("| `"))
                .map(RechtentabelTest::weg)
                .toList();
    }

    private static String weg(String regel) {
        return regel.substring(3, regel.indexOf('`', 3));
    }

    /** The table as it would be if it said what happened. */
    private static String ingevuld(Map<String, List<String>> vakken) throws IOException {
        Stream<String> regels = Files.readAllLines(TABEL).stream()
                .map(regel -> regel.startsWith("| `")
                        ? "| `%s` | %s |".formatted(weg(regel), String.join(" | ", vakken.get(weg(regel))))
                        : regel);
        return String.join("\n", regels.toList());
    }

    private JsonNode dossier() {
        return http.withBasicAuth("coordinator", "demo").getForObject("/api/dossiers/" + nummer, JsonNode.class);
    }

    private ResponseEntity<String> stuur(String wie, String adres) {
        String[] delen = adres.split(" ");
        TestRestTemplate als = wie.isEmpty() ? http : http.withBasicAuth(wie, "demo");
        return als.exchange(pad(delen[1]), HttpMethod.valueOf(delen[0]), vraag(delen[0], delen[1]), String.class);
    }

    private String pad(String pad) {
        String vraag =
                switch (pad) {
                    case "/api/taken" -> "?id=" + taak;
                    case "/api/schooltaken" -> "?id=" + schooltaak;
                    case "/api/dossiers/{nummer}/school/vooruitblik" -> "?school=" + ZONDER_CURSUS;
                    default -> "";
                };
        String id = pad.startsWith("/api/taken/") ? taak : pad.startsWith("/api/schooltaken/") ? schooltaak : "1";
        return pad.replace("{taak}", taak)
                        .replace("{nummer}", nummer)
                        .replace("{vestiging}", MET_CURSUS)
                        .replace("{id}", id)
                        .replace("{onderdeel}", "evaluatie")
                        .replace("{soort}", "ot-export")
                        .replace("{vorm}", "csv")
                + vraag;
    }

    private HttpEntity<?> vraag(String wijze, String pad) {
        HttpHeaders koppen = new HttpHeaders();
        if (wijze.equals("POST") && pad.startsWith("/api/import/")) {
            MultiValueMap<String, Object> bestand = new LinkedMultiValueMap<>();
            bestand.add("bestand", new ByteArrayResource("iets\n".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return "iets.csv";
                }
            });
            koppen.setContentType(MediaType.MULTIPART_FORM_DATA);
            return new HttpEntity<>(bestand, koppen);
        }
        koppen.setContentType(MediaType.APPLICATION_JSON);
        return wijze.equals("GET")
                ? new HttpEntity<>(koppen)
                : new HttpEntity<>(
                        pad.startsWith("/api/taken/")
                                ? "{\"ids\":[\"%s\"]}".formatted(taak)
                                : INHOUD.getOrDefault(pad.substring(pad.lastIndexOf('/')), "{}"),
                        koppen);
    }
}

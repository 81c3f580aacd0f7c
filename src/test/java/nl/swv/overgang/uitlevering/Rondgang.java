package nl.swv.overgang.uitlevering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.swv.overgang.werkblad.Gelezen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.http.HttpMethod;

/** Asks a running application for everything that it shows, as one who may see it all, and looks at what comes. */
public final class Rondgang {

    /** The dossiers of the example and the schools: what else was read in is more of the same. */
    private static final List<String> TAKEN =
            List.of("processInstanceBusinessKeyLike=OT-2026-%", "processDefinitionKey=OvergangSchoolProcess");

    /** These are asked for one thing: an open task. */
    private static final Set<String> PER_TAAK =
            Set.of("/api/taken", "/api/taken/{id}", "/api/schooltaken", "/api/schooltaken/{id}");

    /** For the privacyfunctionaris alone. */
    private static final String VAN_DE_FG = "/api/audit";

    /** A school that is made here to go up in another. */
    private static final String OPGEGAAN = "98ZZ00";

    private final Bezoek bezoek;

    public Rondgang(Bezoek bezoek) {
        this.bezoek = bezoek;
    }

    /** @return the kinds of task of the example that lie open */
    public Set<String> takenEnFormulieren() {
        Map<String, List<JsonNode>> soorten = TAKEN.stream()
                .flatMap(welke -> lijst(bezoek.lees("/engine-rest/task?maxResults=2000&" + welke)))
                .collect(groupingBy(taak -> taak.path("taskDefinitionKey").asText(), TreeMap::new, toList()));
        soorten.values().stream().flatMap(Collection::stream).forEach(this::formulier);
        return soorten.keySet();
    }

    /** What a form shows: its page, its card in the list, its data. */
    private void formulier(JsonNode taak) {
        String id = taak.path("id").asText();
        String soort = taak.path("taskDefinitionKey").asText();
        assertThat(inhoud("/engine-rest/task/" + id + "/deployed-form"))
                .as("form of %s", soort)
                .contains("<form lang=\"nl\"");
        boolean vanSchool = taak.path("formKey").asText().contains(":overgang-school/");
        String deel = vanSchool ? "schooltaken" : "taken";
        assertThat(inhoud("/api/%s?id=%s".formatted(deel, id)))
                .as("card of %s", soort)
                .contains(id);
        assertThat(inhoud("/api/%s/%s".formatted(deel, id)))
                .as("data of %s", soort)
                .contains("vereisten");
    }

    /** Each address that the API describes as one to read, for each thing that it is about. */
    public void heleApi() {
        maakWatErNietIs();
        // an import of one's own, of which the refused rows are asked
        bezoek.importeer("scholen", "vestiging;naam;bestuur;wijk;las;knoppencursus\nfout;;;;;\n", true);
        List<String> gezien = new ArrayList<>();
        bezoek.lees("/v3/api-docs").path("paths").properties().forEach(pad -> {
            if (pad.getValue().has("get")
                    && !PER_TAAK.contains(pad.getKey())
                    && !pad.getKey().startsWith(VAN_DE_FG)) {
                adressen(pad.getKey()).forEach(this::inhoud);
                gezien.add(pad.getKey());
            }
        });
        assertThat(gezien)
                .contains("/api/dossiers/{nummer}", "/api/overgang/aansluiting", "/api/stand/overgang.pdf")
                .hasSizeGreaterThan(25);
    }

    /** A school that went up in another, and a consulent who is replaced where there are two. */
    private void maakWatErNietIs() {
        bezoek.importeer(
                "scholen",
                "vestiging;naam;bestuur;wijk;las;knoppencursus\n%s;Opgeheven;;Noord;;\n".formatted(OPGEGAAN),
                false);
        String opvolger = scholen().stream()
                .filter(school -> !school.equals(OPGEGAAN))
                .findFirst()
                .orElseThrow();
        bezoek.stuur(HttpMethod.POST, "/api/scholen/" + OPGEGAAN + "/opvolger", Map.of("opvolger", opvolger));
        List<JsonNode> consulenten = elk(bezoek.lees("/api/stand/knelpunten").path("consulenten"));
        consulenten.stream()
                .filter(een -> een.path("dossiers").asInt() > 0)
                .findFirst()
                .ifPresent(afwezige -> consulenten.stream()
                        .filter(een -> een != afwezige)
                        .findFirst()
                        .ifPresent(vervanger -> vervang(
                                afwezige.path("account").asText(),
                                vervanger.path("account").asText())));
    }

    private void vervang(String afwezige, String vervanger) {
        LocalDate vandaag = LocalDate.parse(
                bezoek.lees("/api/taken/samenvatting").path("vandaag").asText());
        bezoek.stuur(
                HttpMethod.POST,
                "/api/vervangingen",
                Map.of(
                        "afwezige",
                        afwezige,
                        "vervanger",
                        vervanger,
                        "reden",
                        "Ziek",
                        "tot",
                        vandaag.plusDays(7).toString()));
    }

    /** What happened to dossiers, each with who did it. */
    public Set<String> gebeurtenissen() {
        return dossiers().stream()
                .flatMap(nummer -> lijst(bezoek.lees("/api/dossiers/" + nummer).path("tijdlijn")))
                .map(een -> een.path("wat").asText() + " " + een.path("door").asText())
                .collect(toSet());
    }

    private List<String> adressen(String pad) {
        return switch (variabele(pad)) {
            case "" -> List.of(pad);
            case "nummer" -> pad.endsWith("/school/vooruitblik") ? List.of(verhuizing(pad)) : ingevuld(pad, dossiers());
            case "vestiging" -> ingevuld(pad, pad.contains("/opvolger/ongedaan/") ? List.of(OPGEGAAN) : scholen());
            case "id" -> ingevuld(pad, pad.startsWith("/api/vervangingen/") ? vervangingen() : imports());
            case "soort" -> ingevuld(pad, List.of("ot-export", "scholen", "knoppencursussen"));
            case "onderdeel" -> ingevuld(pad, List.of("evaluatie", "nieuwe-actie", "evaluatiegesprek", "momentopname"));
            case "vorm" -> ingevuld(pad, List.of("csv", "xlsx"));
            default -> throw new IllegalArgumentException("what stands for the variable in " + pad);
        };
    }

    /** One that is open, to a school that is not its own. */
    private String verhuizing(String pad) {
        JsonNode dossier = elk(bezoek.lees("/api/stand/dossiers?zoek=OT-2026&status=LOPEND,NAZORG")
                        .path("dossiers"))
                .get(0);
        String andere = scholen().stream()
                .filter(school -> !school.equals(dossier.path("school").asText()))
                .findFirst()
                .orElseThrow();
        return pad.replace("{nummer}", dossier.path("nummer").asText()) + "?school=" + andere;
    }

    private List<String> vervangingen() {
        return elk(bezoek.lees("/api/vervangingen")).stream()
                .map(een -> een.path("id").asText())
                .toList();
    }

    private static String variabele(String pad) {
        Matcher variabele = Pattern.compile("\\{(\\w+)}").matcher(pad);
        return variabele.find() ? variabele.group(1) : "";
    }

    private static List<String> ingevuld(String pad, List<String> waarden) {
        return waarden.stream()
                .map(waarde -> pad.replaceFirst("\\{\\w+}", waarde))
                .toList();
    }

    private List<String> dossiers() {
        return lijst(bezoek.lees("/api/stand/dossiers?zoek=OT-2026").path("dossiers"))
                .map(dossier -> dossier.path("nummer").asText())
                .toList();
    }

    private List<String> scholen() {
        return lijst(bezoek.lees("/api/scholen"))
                .filter(school -> school.path("opvolger").isNull())
                .map(school -> school.path("vestiging").asText())
                .toList();
    }

    private List<String> imports() {
        return lijst(bezoek.lees("/api/import"))
                .map(run -> run.path("id").asText())
                .toList();
    }

    private String inhoud(String pad) {
        Bezoek.Antwoord antwoord = bezoek.haal(pad);
        assertThat(antwoord.status()).as("%s: %s", pad, antwoord.tekst()).isEqualTo(200);
        assertThat(antwoord.inhoud()).as(pad).isNotEmpty();
        bekijk(pad, antwoord.inhoud());
        return antwoord.tekst();
    }

    /** A file as whoever opens it reads it: it has a heading at least, whatever its form. */
    private static void bekijk(String pad, byte[] bestand) {
        try {
            if (pad.endsWith(".csv")) {
                assertThat(Gelezen.csv(bestand)).as(pad).isNotEmpty();
            } else if (pad.endsWith(".xlsx")) {
                assertThat(Gelezen.xlsx(bestand)).as(pad).isNotEmpty();
            } else if (pad.endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(bestand)) {
                    assertThat(new PDFTextStripper().getText(pdf)).as(pad).contains("De cijfers zijn van");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(pad, e);
        }
    }

    private static List<JsonNode> elk(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false).toList();
    }

    private static Stream<JsonNode> lijst(JsonNode node) {
        assertThat(node.isEmpty()).as("nothing in a list").isFalse();
        return StreamSupport.stream(node.spliterator(), false);
    }
}

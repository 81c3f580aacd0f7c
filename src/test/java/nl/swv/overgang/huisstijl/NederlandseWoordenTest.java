package nl.swv.overgang.huisstijl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Dutch texts of Camunda's webapps beside the English ones that they bring. */
class NederlandseWoordenTest {

    /** What the program fills in or a browser reads: {{naam}}, {}, {0}, %s, tags, entities, addresses. */
    private static final Pattern VAST =
            Pattern.compile("\\{\\{.*?}}|\\{\\d*}|%[sd]|</?[a-z][^>]*>|&[a-z]+;|https?://[^\\s\"]+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Of &lt;undefined&gt; and the like: words between brackets, no tags. */
    private static final Set<String> GEEN_TAG = Set.of("<undefined>", "<definition>", "<version>", "<null>");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void elkeSleutelIsVertaaldInDezelfdeVolgorde(String app) throws IOException {
        assertThat(woorden(app, "nl").keySet())
                .containsExactlyElementsOf(woorden(app, "en").keySet())
                .hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void watWordtIngevuldBlijftStaan(String app) throws IOException {
        Map<String, String> nederlands = woorden(app, "nl");
        woorden(app, "en").forEach((sleutel, engels) -> {
            String tekst = Objects.requireNonNull(nederlands.get(sleutel), sleutel);
            if (!GEEN_TAG.contains(engels)) {
                assertThat(vast(tekst)).as(sleutel).containsExactlyInAnyOrderElementsOf(vast(engels));
            }
            assertThat(randen(tekst)).as(sleutel).isEqualTo(randen(engels));
            assertThat(tekst.isBlank()).as(sleutel).isEqualTo(engels.isBlank());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void nietsBleefEngels(String app) throws IOException {
        Set<String> gelijk = Set.copyOf(new String(bestand("woorden-die-gelijk-zijn.txt"), UTF_8)
                .lines()
                .toList());
        Map<String, String> nederlands = woorden(app, "nl");
        Map<String, String> engels = woorden(app, "en");
        engels.keySet()
                .removeIf(sleutel -> gelijk.contains(engels.get(sleutel).strip())
                        || !LETTER.matcher(engels.get(sleutel)).find()
                        || sleutel.startsWith("dateLocales.week."));
        assertThat(engels)
                .allSatisfy((sleutel, tekst) ->
                        assertThat(nederlands.get(sleutel)).as(sleutel).isNotEqualTo(tekst));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void hetBestandIsUtf8ZonderMerkteken(String app) throws IOException {
        byte[] inhoud = bestand(pad(app, "nl"));
        assertThat((char) inhoud[0]).isEqualTo('{');
        assertThat(new String(inhoud, UTF_8)).doesNotContain("\uFFFD");
    }

    private static List<String> vast(String tekst) {
        return VAST.matcher(tekst).results().map(MatchResult::group).collect(Collectors.toList());
    }

    private static String randen(String tekst) {
        return tekst.isBlank() ? tekst : tekst.replace(tekst.strip(), "…");
    }

    private static Map<String, String> woorden(String app, String taal) throws IOException {
        String json = new String(bestand(pad(app, taal)), UTF_8).replace("\uFEFF", "");
        Map<String, String> woorden = new LinkedHashMap<>();
        verzamel("", new ObjectMapper().readTree(json), woorden);
        return woorden;
    }

    private static void verzamel(String plaats, JsonNode deel, Map<String, String> woorden) {
        if (deel.isValueNode()) {
            woorden.put(plaats.substring(1), deel.asText());
        } else if (deel.isArray()) {
            for (int nummer = 0; nummer < deel.size(); nummer++) {
                verzamel(plaats + "." + nummer, deel.get(nummer), woorden);
            }
        } else {
            deel.properties().forEach(veld -> verzamel(plaats + "." + veld.getKey(), veld.getValue(), woorden));
        }
    }

    private static String pad(String app, String taal) {
        return "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, taal);
    }

    private static byte[] bestand(String pad) throws IOException {
        try (InputStream inhoud = NederlandseWoordenTest.class.getResourceAsStream("/" + pad)) {
            return Objects.requireNonNull(inhoud, pad).readAllBytes();
        }
    }
}

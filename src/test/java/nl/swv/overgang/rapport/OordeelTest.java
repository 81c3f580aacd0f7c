package nl.swv.overgang.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.swv.overgang.stand.Prognose;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.stand.Voortgang.Groepen;
import nl.swv.overgang.stand.Voortgang.Tempo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The report and the page in Cockpit say the same sentence. */
class OordeelTest {

    private static final LocalDate OVERGANG = LocalDate.of(2027, 1, 1);
    private static final Prognose GOED = new Prognose(40, 8, 0.925, OVERGANG, LocalDate.of(2026, 12, 3), OVERGANG);
    private static final Prognose NOOIT = new Prognose(40, 8, 0, null, null, null);

    @Test
    void noemtKansEnDag() {
        assertThat(zin(100, 40, false, GOED))
                .isEqualTo("De kans dat alles klaar is voor 1 januari 2027 is 93%."
                        + " Waarschijnlijk klaar uiterlijk 3 december 2026.");
        assertThat(zin(2000, 40, true, GOED))
                .isEqualTo("De overgangsdatum 1 januari 2027 is voorbij en 1.960 dossiers zijn nog open.");
        assertThat(zin(100, 3, false, null)).contains(": 3 van de 10 afgeronde");
    }

    @Test
    void isWoordelijkDatVanDeBladzijde() throws IOException {
        String js = Files.readString(Path.of(
                "src/main/resources/META-INF/resources/webjars/camunda/app/cockpit/overgang/voortgang/oordeel.js"));
        List<String> zinnen = Pattern.compile("[`']([A-Z][^`']* [^`']*)[`']")
                .matcher(js)
                .results()
                .map(gevonden -> Stream.of(gevonden.group(1).split("\\$\\{[^}]*}", -1))
                        .map(Pattern::quote)
                        .reduce((een, ander) -> een + ".+" + ander)
                        .orElseThrow())
                .toList();
        assertThat(zinnen).hasSizeGreaterThanOrEqualTo(7);
        assertThat(Stream.of(
                        zin(0, 0, false, null),
                        zin(5, 5, true, null),
                        zin(5, 4, true, GOED),
                        zin(5, 4, false, null),
                        zin(5, 4, false, GOED),
                        zin(5, 4, false, NOOIT)))
                .allSatisfy(zin -> assertThat(zinnen).anyMatch(zin::matches));
        assertThat(zinnen).anyMatch("In dit tempo komt het niet af."::matches);
        assertThat(zinnen).anyMatch("Waarschijnlijk klaar uiterlijk 3 december 2026."::matches);
        assertThat(zin(5, 4, false, NOOIT)).endsWith("In dit tempo komt het niet af.");
    }

    private static String zin(long totaal, long gedaan, boolean voorbij, @Nullable Prognose prognose) {
        return Oordeel.zin(new Voortgang(
                voorbij ? OVERGANG : OVERGANG.minusDays(60),
                OVERGANG,
                new Groepen(totaal, gedaan, totaal - gedaan, 0, 0),
                Map.of(),
                List.of(),
                List.of(),
                new Tempo(10, 1, 1),
                List.of(),
                gedaan,
                prognose,
                List.of(),
                List.of()));
    }
}

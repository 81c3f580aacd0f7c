package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a typed text and a required field may be. */
class BezwarenTest {

    @Test
    void eenTekstHeeftTenHoogsteTweeduizendTekens() {
        assertThat(bezwaren("a".repeat(2000))).isEmpty();
        assertThat(bezwaren("a".repeat(2001))).containsExactly("Gebruik ten hoogste 2000 tekens.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b"})
    void eenOnzichtbaarTekenWordtGeweigerd(String teken) {
        assertThat(bezwaren("voor" + teken + "na")).containsExactly("Haal de onzichtbare tekens uit de tekst.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regel\nregel", "regel\r\nregel", "kolom\tkolom", "een spatie", ""})
    void regelsTabsEnSpatiesMogen(String tekst) {
        assertThat(bezwaren(tekst)).isEmpty();
    }

    @Test
    void r11_eenBsnWordtGeweigerdEnGeenTekstIsGoed() {
        assertThat(bezwaren("zie 123456782")).containsExactly(Persoonsnummer.MELDING);
        assertThat(bezwaren(null)).isEmpty();
    }

    @Test
    void watVerplichtIsMagNietLeegZijn() {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.verplicht("niets", null, "vul in");
        bezwaren.verplicht("spaties", " ", "vul in");
        bezwaren.verplicht("lijst", Set.of(), "vul in");
        assertThat(bezwaren.verplicht("tekst", "iets", "vul in")).isEqualTo("iets");
        bezwaren.verplicht("gevuld", List.of(1), "vul in");
        assertThat(bezwaren.lijst()).extracting(Bezwaar::veld).containsExactly("niets", "spaties", "lijst");
    }

    @Test
    void allesTegelijkWordtGemeld() {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.gooi();
        assertThat(bezwaren.isLeeg()).isTrue();
        bezwaren.eis(true, "goed", "nooit");
        bezwaren.eis(false, "een", "eerste");
        bezwaren.eis(false, "twee", "tweede");
        assertThat(bezwaren.isLeeg()).isFalse();
        assertThatThrownBy(bezwaren::gooi)
                .isInstanceOfSatisfying(Ongeldig.class, ongeldig -> assertThat(ongeldig.bezwaren())
                        .containsExactly(new Bezwaar("een", "eerste"), new Bezwaar("twee", "tweede")));
    }

    private static List<String> bezwaren(String tekst) {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.tekst("veld", tekst);
        return bezwaren.lijst().stream().map(Bezwaar::melding).toList();
    }
}

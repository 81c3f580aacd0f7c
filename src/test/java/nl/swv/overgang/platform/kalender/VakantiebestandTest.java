package nl.swv.overgang.platform.kalender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class VakantiebestandTest {

    private static final String KOP = "# een opmerking\nregio;vakantie;van;tot\n";

    @Test
    void regioKrijgtHaarEigenVakantiesEnDieVanIedereen() {
        assertThat(
                        lees(
                                """
                        alle;kerst;2026-12-19;2027-01-03

                        Zuid;zomer;2027-07-24;2027-09-05
                        MIDDEN ; zomer ; 2027-07-17 ; 2027-08-29
                        """))
                .containsExactly(vakantie("2026-12-19", "2027-01-03"), vakantie("2027-07-17", "2027-08-29"));
    }

    @ParameterizedTest
    @EnumSource
    void meegeleverdBestandHeeftDrieVakantiesPerSchooljaarVanZaterdagTotZondag(Vakantieregio regio) {
        List<Vakantie> vakanties = Vakantiebestand.lees(new ClassPathResource("vakanties/schoolvakanties.csv"), regio);

        assertThat(vakanties).hasSize(6 * 3).allSatisfy(vakantie -> {
            assertThat(vakantie.van().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(vakantie.tot().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OOST;kerst;2026-12-19;2027-01-03   | 'OOST' is geen noord, midden, zuid of alle.
                    ;kerst;2026-12-19;2027-01-03       | '' is geen noord, midden, zuid of alle.
                    ZUID;kerst;19-12-2026;2027-01-03   | '19-12-2026' is geen datum zoals 2026-12-19.
                    ZUID;kerst;2026-12-19;2027-02-30   | '2027-02-30' is geen datum zoals 2026-12-19.
                    ZUID;kerst;2027-01-03;2026-12-19   | van (2027-01-03) is later dan tot (2026-12-19).
                    ZUID;kerst;2026-12-19              | er staan geen vier kolommen.
                    ZUID,kerst,2026-12-19,2027-01-03   | er staan geen vier kolommen.
                    """,
            quoteCharacter = '`')
    void regelDieNietKloptWordtGenoemdOokVanEenAndereRegio(String regel, String wat) {
        assertThatThrownBy(() -> lees("ALLE;kerst;2025-12-20;2026-01-04\n" + regel))
                .isInstanceOf(Kalenderfout.class)
                .hasMessage("Regel 4 van het vakantiebestand klopt niet: " + wat);
    }

    @Test
    void bestandZonderKopregelWordtGeweigerd() {
        assertThatThrownBy(() -> Vakantiebestand.lees(bestand("ALLE;kerst;2025-12-20;2026-01-04"), Vakantieregio.ZUID))
                .hasMessage("Regel 1 van het vakantiebestand klopt niet: de kopregel is niet regio;vakantie;van;tot.");
    }

    @Test
    void bestandDatErNietIsWordtGenoemd() {
        assertThatThrownBy(() -> Vakantiebestand.lees(new ClassPathResource("weg.csv"), Vakantieregio.ZUID))
                .hasMessageContaining("weg.csv")
                .hasMessageContaining("is niet te lezen");
    }

    private static List<Vakantie> lees(String regels) {
        return Vakantiebestand.lees(bestand(KOP + regels), Vakantieregio.MIDDEN);
    }

    private static ByteArrayResource bestand(String tekst) {
        return new ByteArrayResource(tekst.getBytes(UTF_8));
    }

    private static Vakantie vakantie(String van, String tot) {
        return new Vakantie(LocalDate.parse(van), LocalDate.parse(tot));
    }
}

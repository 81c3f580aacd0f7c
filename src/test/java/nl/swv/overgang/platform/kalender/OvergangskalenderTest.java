package nl.swv.overgang.platform.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.junit.jupiter.api.Test;

/** R14 and R07: civil dates in Amsterdam, counted in school days. */
class OvergangskalenderTest {

    private final Overgangskalender kalender = new Overgangskalender(
            LocalDate.of(2023, 1, 1), List.of(new Vakantie(LocalDate.of(2022, 12, 24), LocalDate.of(2023, 1, 8))));

    @Test
    void laatsteSchooldagVoorDeOvergangsdatumIsDeVrijdagVoorKerst() {
        assertThat(kalender.laatsteSchooldagVoor(kalender.overgangsdatum())).isEqualTo(LocalDate.of(2022, 12, 23));
    }

    @Test
    void termijnIsDeLaatsteSchooldagDieOpTijdIs() {
        assertThat(kalender.termijn(null)).isEqualTo(LocalDate.of(2022, 12, 23));
        assertThat(kalender.termijn(LocalDate.of(2023, 6, 1))).isEqualTo(LocalDate.of(2022, 12, 23));
        assertThat(kalender.termijn(LocalDate.of(2022, 11, 13))).isEqualTo(LocalDate.of(2022, 11, 11));
        assertThat(kalender.termijn(LocalDate.of(2022, 11, 11))).isEqualTo(LocalDate.of(2022, 11, 11));
    }

    @Test
    void vijfSchooldagenGaanOverDeVakantieHeen() {
        assertThat(kalender.schooldagenNa(LocalDate.of(2022, 12, 21), 5)).isEqualTo(LocalDate.of(2023, 1, 11));
    }

    @Test
    void oudjaarsavondIsOpTijdEnNieuwjaarTeLaat() {
        assertThat(kalender.isTeLaat(Overgangskalender.dag(Instant.parse("2022-12-31T22:59:59Z"))))
                .isFalse();
        assertThat(kalender.isTeLaat(Overgangskalender.dag(Instant.parse("2022-12-31T23:00:00Z"))))
                .isTrue();
    }

    @Test
    void zonderInstellingIsHetDeVolgendeEersteJanuari() {
        assertThat(new Overgangskalender(null, List.of()).overgangsdatum())
                .hasDayOfMonth(1)
                .hasMonthValue(1)
                .isAfter(LocalDate.now());
    }

    @Test
    void schooldagenTellenTotEnMetDeLaatsteDag() {
        assertThat(kalender.schooldagenTot(LocalDate.of(2022, 12, 21), LocalDate.of(2023, 1, 11)))
                .isEqualTo(5);
        assertThat(kalender.schooldagenTot(LocalDate.of(2022, 12, 23), LocalDate.of(2023, 1, 8)))
                .isZero();
        assertThat(kalender.schooldagenTot(LocalDate.of(2022, 12, 21), LocalDate.of(2022, 12, 21)))
                .isZero();
        assertThat(kalender.schooldagenTot(LocalDate.of(2022, 12, 21), LocalDate.of(2022, 12, 1)))
                .isZero();
    }

    @Test
    void verzetteOvergangsdatumGeldtMeteen() {
        kalender.verzet(LocalDate.of(2023, 2, 1));

        assertThat(kalender.overgangsdatum()).isEqualTo("2023-02-01");
        assertThat(kalender.isTeLaat(LocalDate.of(2023, 1, 31))).isFalse();
        assertThat(kalender.termijn(null)).isEqualTo("2023-01-31");
    }

    @Test
    void herinneringenVallenOpSchooldagenEnNooitTweeOpEenDag() {
        assertThat(kalender.herinneringsmomenten())
                .containsExactly(
                        LocalDate.of(2022, 11, 4),
                        LocalDate.of(2022, 12, 2),
                        LocalDate.of(2022, 12, 16),
                        LocalDate.of(2022, 12, 23));
    }

    @Test
    void volgendeHerinneringKomtNaDeDagZelf() {
        assertThat(kalender.volgendeHerinnering(LocalDate.of(2022, 12, 1))).contains(LocalDate.of(2022, 12, 2));
        assertThat(kalender.volgendeHerinnering(LocalDate.of(2022, 12, 2))).contains(LocalDate.of(2022, 12, 16));
        assertThat(kalender.volgendeHerinnering(LocalDate.of(2022, 12, 23))).isEmpty();
    }

    @Test
    void schoolMetEigenVrijeDagenVolgtDeOvergangsdatum() {
        Overgangskalender school =
                kalender.metVrijeDagen(List.of(LocalDate.of(2022, 12, 23), LocalDate.of(2023, 1, 31)));
        assertThat(school.termijn(null)).isEqualTo("2022-12-22");
        assertThat(school.isSchooldag(LocalDate.of(2022, 12, 26))).isFalse();

        kalender.verzet(LocalDate.of(2023, 2, 1));

        assertThat(school.termijn(null)).isEqualTo("2023-01-30");
        assertThat(school.herinneringsmomenten()).endsWith(LocalDate.of(2023, 1, 30));
        assertThat(kalender.isSchooldag(LocalDate.of(2022, 12, 23))).isTrue();
    }

    @Test
    void zonderEnkeleSchooldagStoptHetZoekenMetEenZin() {
        Overgangskalender altijdVrij = new Overgangskalender(
                LocalDate.of(2023, 1, 1), List.of(new Vakantie(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))));

        assertThatIllegalStateException()
                .isThrownBy(() -> altijdVrij.termijn(null))
                .withMessageStartingWith("Geen schooldag in 366 dagen voor 2023-01-01.");
        assertThatIllegalStateException()
                .isThrownBy(() -> altijdVrij.schooldagenNa(LocalDate.of(2023, 1, 1), 1))
                .withMessageStartingWith("Geen schooldag in 366 dagen na 2023-01-01.");
    }

    @Test
    void vakantieDieEindigtVoordatZeBegintBestaatNiet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vakantie(LocalDate.of(2023, 1, 8), LocalDate.of(2022, 12, 24)))
                .withMessageContaining("Draai de dagen om");
    }
}

package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.platform.Overgangskalender.Vakantie;
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
}

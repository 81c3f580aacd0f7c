package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.junit.jupiter.api.Test;

/** Against what can be worked out by hand, and at the edges of the calendar and of the figures. */
class PrognoseTest {

    /** A Monday; eight school weeks before it lies the herfstvakantie, five after it the kerstvakantie. */
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 16);

    private static final LocalDate OVERGANGSDATUM = LocalDate.of(2027, 1, 1);

    private final Overgangskalender kalender = new Overgangskalender(
            OVERGANGSDATUM,
            List.of(
                    new Vakantie(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25)),
                    new Vakantie(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))));

    @Test
    void vastTempoIsOpenGedeeldDoorTempo() {
        assertThat(bereken(dagelijks(40, 3), 61)).isEqualTo(steedsOp(21, 1));
        assertThat(bereken(dagelijks(40, 3), 60)).isEqualTo(steedsOp(20, 1));
    }

    @Test
    void vakantieTeltNietMeeInVerledenNochToekomst() {
        // 24 school days are left in the year: the 25th is Monday 4 January, after the kerstvakantie
        assertThat(bereken(dagelijks(40, 3), 72)).isEqualTo(steedsOp(24, 1));
        assertThat(bereken(dagelijks(40, 3), 72).p50()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(bereken(dagelijks(40, 3), 73)).isEqualTo(steedsOp(25, 0));
        assertThat(bereken(dagelijks(40, 3), 73).p50()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void opDeOvergangsdatumZelfIsTeLaat() {
        LocalDate klaar = kalender.schooldagenNa(VANDAAG, 10);
        assertThat(Prognose.bereken(dagelijks(40, 3), 30, VANDAAG, klaar, kalender)
                        .orElseThrow()
                        .kansOpTijd())
                .isZero();
        assertThat(Prognose.bereken(dagelijks(40, 3), 30, VANDAAG, klaar.plusDays(1), kalender)
                        .orElseThrow()
                        .kansOpTijd())
                .isEqualTo(1);
    }

    /** A pace that rises leans on no stock, so every run is a sum of independent draws: a convolution. */
    @Test
    void tweeTemposGevenDeVerdelingVanHunSom() {
        SortedMap<LocalDate, Long> verleden = per(IntStream.range(0, 8).map(dag -> dag < 4 ? 1 : 3));
        for (int dagen : new int[] {8, 10, 12, 14}) {
            double kans = kansOpSom(8, 1, 3, dagen, 24);
            LocalDate grens = kalender.schooldagenNa(VANDAAG, dagen).plusDays(1);
            assertThat(Prognose.bereken(verleden, 24, VANDAAG, grens, kalender)
                            .orElseThrow()
                            .kansOpTijd())
                    .as("%s days", dagen)
                    .isCloseTo(kans, within(4 * Math.sqrt(kans * (1 - kans) / 10_000)));
        }
    }

    /** The chance that so many days, drawn from a redrawn past of half low and half high days, bring it to the end. */
    private static double kansOpSom(int verleden, int laag, int hoog, int dagen, int open) {
        double som = 0;
        for (int hoge = 0; hoge <= verleden; hoge++) {
            double aandeel = (double) hoge / verleden;
            double[] verdeling = {1};
            for (int dag = 0; dag < dagen; dag++) {
                double[] volgende = new double[verdeling.length + hoog];
                for (int tot = 0; tot < verdeling.length; tot++) {
                    volgende[tot + laag] += verdeling[tot] * (1 - aandeel);
                    volgende[tot + hoog] += verdeling[tot] * aandeel;
                }
                verdeling = volgende;
            }
            double klaar = Arrays.stream(verdeling, Math.min(open, verdeling.length), verdeling.length)
                    .sum();
            som += binomiaal(verleden, hoge) * klaar;
        }
        return som;
    }

    private static double binomiaal(int uit, int aantal) {
        double kans = Math.pow(.5, uit);
        for (int i = 0; i < aantal; i++) {
            kans = kans * (uit - i) / (i + 1);
        }
        return kans;
    }

    @Test
    void lageWekenTellenMee() {
        SortedMap<LocalDate, Long> metLegeWeken = per(IntStream.range(0, 40).map(dag -> dag / 5 % 2 == 0 ? 4 : 0));
        Prognose prognose = bereken(metLegeWeken, 40);
        assertThat(prognose.afgerond()).isEqualTo(80);
        assertThat(prognose.p85()).isAfter(prognose.p50()).isAfter(kalender.schooldagenNa(VANDAAG, 20));
    }

    @Test
    void sluitingInHetWeekendTeltVoorMaandag() {
        SortedMap<LocalDate, Long> opMaandag = dagelijks(40, 3);
        SortedMap<LocalDate, Long> opZondag = dagelijks(40, 3);
        LocalDate maandag = VANDAAG.minusWeeks(1);
        opZondag.put(maandag.minusDays(1), opZondag.remove(maandag));
        assertThat(bereken(opZondag, 50)).isEqualTo(bereken(opMaandag, 50));
    }

    @Test
    void vandaagZegtNogNietsOverHetTempo() {
        SortedMap<LocalDate, Long> metVandaag = dagelijks(40, 3);
        metVandaag.put(VANDAAG, 1L);
        assertThat(bereken(metVandaag, 60)).isEqualTo(steedsOp(20, 1));
    }

    @Test
    void wieKorterBezigIsRekentMetWatErIs() {
        Prognose prognose = bereken(dagelijks(12, 3), 60);
        assertThat(prognose.weken()).isEqualTo(3);
        assertThat(prognose.afgerond()).isEqualTo(36);
        assertThat(prognose.p95()).isEqualTo(kalender.schooldagenNa(VANDAAG, 20));
        assertThat(bereken(dagelijks(60, 3), 60).weken()).isEqualTo(8);
    }

    @Test
    void aanloopVoorHetEersteAfgerondeDossierTeltNietMee() {
        assertThat(bereken(per(IntStream.range(0, 30).map(dag -> dag < 18 ? 0 : 3)), 60))
                .isEqualTo(bereken(dagelijks(12, 3), 60));
    }

    @Test
    void onderTienAfgerondeDossiersIsErNogGeenPrognose() {
        assertThat(Prognose.bereken(dagelijks(9, 1), 5, VANDAAG, OVERGANGSDATUM, kalender))
                .isEmpty();
        assertThat(Prognose.bereken(dagelijks(10, 1), 5, VANDAAG, OVERGANGSDATUM, kalender))
                .isPresent();
        assertThat(Prognose.bereken(new TreeMap<>(), 5, VANDAAG, OVERGANGSDATUM, kalender))
                .isEmpty();
        SortedMap<LocalDate, Long> langGeleden = dagelijks(40, 0);
        langGeleden.put(VANDAAG.minusYears(1), 100L);
        assertThat(Prognose.bereken(langGeleden, 5, VANDAAG, OVERGANGSDATUM, kalender))
                .isEmpty();
    }

    @Test
    void watKlaarIsIsKlaar() {
        SortedMap<LocalDate, Long> verleden = per(IntStream.of(1, 0, 2, 0, 0));
        LocalDate laatste = LocalDate.of(2026, 11, 11);
        assertThat(bereken(verleden, 0)).isEqualTo(new Prognose(3, 1, 1, laatste, laatste, laatste));
        assertThat(Prognose.bereken(verleden, 0, VANDAAG, laatste, kalender)
                        .orElseThrow()
                        .kansOpTijd())
                .isZero();
        assertThat(Prognose.bereken(new TreeMap<>(), 0, VANDAAG, OVERGANGSDATUM, kalender))
                .isEmpty();
    }

    @Test
    void verderDanDrieJaarVooruitNoemtGeenDag() {
        Prognose prognose = bereken(dagelijks(40, 1), 5_000);
        assertThat(prognose).isEqualTo(new Prognose(40, 8, 0, null, null, null));
    }

    @Test
    void zelfdeDagEnCijfersGevenHetzelfdeAntwoord() {
        SortedMap<LocalDate, Long> verleden = per(IntStream.range(0, 40).map(dag -> dag * 7 % 5));
        assertThat(bereken(verleden, 70)).isEqualTo(bereken(verleden, 70));
        assertThat(bereken(verleden, 70).p50()).isBefore(bereken(verleden, 70).p95());
    }

    private Prognose bereken(SortedMap<LocalDate, Long> verleden, long open) {
        return Prognose.bereken(verleden, open, VANDAAG, OVERGANGSDATUM, kalender)
                .orElseThrow();
    }

    private Prognose steedsOp(int schooldagen, double kans) {
        LocalDate dag = kalender.schooldagenNa(VANDAAG, schooldagen);
        return new Prognose(120, 8, kans, dag, dag, dag);
    }

    private SortedMap<LocalDate, Long> dagelijks(int dagen, int aantal) {
        return per(IntStream.range(0, dagen).map(dag -> aantal));
    }

    /** The last one is what was finished on the school day before today. */
    private SortedMap<LocalDate, Long> per(IntStream aantallen) {
        SortedMap<LocalDate, Long> per = new TreeMap<>();
        int[] alle = aantallen.toArray();
        LocalDate dag = VANDAAG;
        for (int i = alle.length - 1; i >= 0; i--) {
            dag = kalender.laatsteSchooldagVoor(dag);
            per.put(dag, (long) alle[i]);
        }
        return per;
    }
}

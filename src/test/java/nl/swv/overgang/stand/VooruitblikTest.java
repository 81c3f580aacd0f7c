package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import nl.swv.overgang.stand.Voortgang.Aanloop;
import nl.swv.overgang.stand.Voortgang.Tempo;
import nl.swv.overgang.stand.Voortgang.Trede;
import nl.swv.overgang.stand.Voortgang.Vrij;
import org.junit.jupiter.api.Test;

/** School days until the overgangsdatum, and the pace, with the kerstvakantie that begins on Saturday 19 December. */
class VooruitblikTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);
    private static final LocalDate NIEUWJAAR = LocalDate.of(2027, 1, 1);
    private static final Overgangskalender KALENDER = new Overgangskalender(
            NIEUWJAAR, List.of(new Vakantie(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))));

    @Test
    void nodigIsWatOpenIsOverDeSchooldagenDieErNogZijn() {
        // 25, 26, 27 November and three whole weeks
        assertThat(Vooruitblik.tempo(gesloten(), 36, DINSDAG, KALENDER)).isEqualTo(new Tempo(18, 2, 0, 21));
        assertThat(Vooruitblik.tempo(gesloten(), 36, NIEUWJAAR, KALENDER)).isEqualTo(new Tempo(0, 36, 0, 11));
    }

    @Test
    void gehaaldTeltAlleenDeLaatsteVierSchoolweken() {
        SortedMap<LocalDate, Long> gesloten = gesloten();
        gesloten.put(DINSDAG.minusDays(29), 500L);
        gesloten.put(DINSDAG.minusDays(28), 20L);
        gesloten.put(DINSDAG, 22L);
        assertThat(Vooruitblik.tempo(gesloten, 0, DINSDAG, KALENDER).gehaald()).isEqualTo(42 / 21.0);
    }

    @Test
    void wiePasBegonnenIsWordtNietDoorVierWekenGedeeld() {
        SortedMap<LocalDate, Long> gesloten = gesloten();
        gesloten.put(DINSDAG.minusDays(1), 6L);
        gesloten.put(DINSDAG, 2L);
        assertThat(Vooruitblik.tempo(gesloten, 0, DINSDAG, KALENDER).gehaald()).isEqualTo(4);
    }

    @Test
    void watNodigIsRondtNaarBovenEnWatIsGehaaldNaarHetDichtstbijzijnde() {
        SortedMap<LocalDate, Long> gesloten = gesloten();
        gesloten.put(DINSDAG.minusDays(28), 17L);
        assertThat(Vooruitblik.tempo(gesloten, 1, DINSDAG, KALENDER)).isEqualTo(new Tempo(18, 0.1, 0.8, 21));
    }

    @Test
    void nodigIsEenTrapOverSchooldagenDieOpDeLaatsteNulIs() {
        List<Trede> treden = Vooruitblik.nodig(36, DINSDAG, KALENDER);
        assertThat(treden)
                .hasSize(19)
                .startsWith(
                        new Trede(DINSDAG, 36),
                        new Trede(DINSDAG.plusDays(1), 34),
                        new Trede(DINSDAG.plusDays(2), 32),
                        new Trede(DINSDAG.plusDays(3), 30),
                        new Trede(DINSDAG.plusDays(6), 28))
                .endsWith(new Trede(LocalDate.of(2026, 12, 18), 0));
        assertThat(Vooruitblik.nodig(0, DINSDAG, KALENDER)).isEmpty();
        assertThat(Vooruitblik.nodig(5, LocalDate.of(2026, 12, 18), KALENDER))
                .as("no school day is left")
                .isEmpty();
        assertThat(Vooruitblik.nodig(5, NIEUWJAAR.plusDays(9), KALENDER)).isEmpty();
    }

    @Test
    void watVandaagKlaarIsTeltVanafMorgen() {
        SortedMap<LocalDate, Long> gesloten = gesloten();
        gesloten.put(DINSDAG, 30L);
        assertThat(Prognose.bereken(gesloten, 70, DINSDAG, NIEUWJAAR, KALENDER)).isEmpty();
        assertThat(Vooruitblik.aanloop(gesloten, 70, DINSDAG, KALENDER))
                .isEqualTo(new Aanloop(30, DINSDAG.plusDays(1)));
        assertThat(Prognose.bereken(gesloten, 70, DINSDAG.plusDays(1), NIEUWJAAR, KALENDER))
                .isPresent();
    }

    @Test
    void watOpEenVrijeDagKlaarIsTeltNaDeVolgendeSchooldag() {
        LocalDate zaterdag = LocalDate.of(2026, 11, 28);
        SortedMap<LocalDate, Long> gesloten = gesloten();
        gesloten.put(zaterdag, 30L);
        Aanloop aanloop = Vooruitblik.aanloop(gesloten, 70, zaterdag, KALENDER);
        assertThat(aanloop).isEqualTo(new Aanloop(30, LocalDate.of(2026, 12, 1)));
        assertThat(Prognose.bereken(gesloten, 70, aanloop.begint().minusDays(1), NIEUWJAAR, KALENDER))
                .isEmpty();
        assertThat(Prognose.bereken(gesloten, 70, aanloop.begint(), NIEUWJAAR, KALENDER))
                .isPresent();
    }

    @Test
    void vrijNoemtVakantiesMaarGeenGewoonWeekend() {
        assertThat(Vooruitblik.vrij(DINSDAG, LocalDate.of(2027, 1, 15), KALENDER))
                .containsExactly(new Vrij(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)));
        assertThat(Vooruitblik.vrij(DINSDAG, DINSDAG.plusDays(14), KALENDER)).isEmpty();
    }

    @Test
    void vrijStoptWaarDeLijnStopt() {
        assertThat(Vooruitblik.vrij(LocalDate.of(2026, 12, 24), NIEUWJAAR, KALENDER))
                .containsExactly(new Vrij(LocalDate.of(2026, 12, 24), NIEUWJAAR));
    }

    private static SortedMap<LocalDate, Long> gesloten() {
        return new TreeMap<>();
    }
}

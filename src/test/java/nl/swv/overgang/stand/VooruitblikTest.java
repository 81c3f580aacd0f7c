package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import nl.swv.overgang.stand.Voortgang.Tempo;
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
        assertThat(Vooruitblik.tempo(gesloten(), 36, DINSDAG, KALENDER)).isEqualTo(new Tempo(18, 2, 0));
        assertThat(Vooruitblik.tempo(gesloten(), 36, NIEUWJAAR, KALENDER)).isEqualTo(new Tempo(0, 36, 0));
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

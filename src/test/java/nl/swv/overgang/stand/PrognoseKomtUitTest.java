package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.junit.jupiter.api.Test;

/**
 * Against its own history: 100 overgangen are played, the prognose is asked when half of the dossiers are done, and
 * the play goes on to its real end. Of 100 days that each hold with a chance of 85 %, 85 hold, give or take 3.6: a
 * number outside 75 to 95 would come by chance once in 200 times.
 */
class PrognoseKomtUitTest {

    private static final int KEREN = 100;
    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);

    private final Overgangskalender kalender = new Overgangskalender(
            LocalDate.of(2027, 1, 1),
            List.of(
                    new Vakantie(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25)),
                    new Vakantie(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)),
                    new Vakantie(LocalDate.of(2027, 7, 17), LocalDate.of(2027, 8, 29))));

    /** The players of the repetitie at their own pace: each task of each dossier is done in 1 of 20 or 8 days. */
    @Test
    void vijfentachtigProcentdagKomtUitBijDeSpelersVanDeRepetitie() {
        assertThat(komtUit(toeval -> IntStream.range(0, 92).map(dossier -> schooldagen(toeval))))
                .isBetween(75L, 95L);
    }

    /** People who together get through a pile, in busy weeks and quiet ones: here it may be too careful. */
    @Test
    void vijfentachtigProcentdagKomtUitBijWieEenStapelWegwerkt() {
        assertThat(komtUit(PrognoseKomtUitTest::stapel)).isBetween(75L, 99L);
    }

    private long komtUit(Function<Random, IntStream> spel) {
        return new SplittableRandom(2026)
                .longs(KEREN)
                .filter(zaad -> komtUit(spel.apply(new Random(zaad)).sorted().toArray()))
                .count();
    }

    /** @param klaarNa for each dossier the number of school days after which it is done, ascending */
    private boolean komtUit(int[] klaarNa) {
        SortedMap<LocalDate, Long> verleden = new TreeMap<>();
        int helft = klaarNa[klaarNa.length / 2];
        long klaar = IntStream.of(klaarNa)
                .filter(dag -> dag <= helft)
                .peek(dag -> verleden.merge(kalender.schooldagenNa(BEGIN, dag), 1L, Long::sum))
                .count();
        LocalDate avond = kalender.schooldagenNa(BEGIN, helft).plusDays(1);
        LocalDate p85 = Prognose.bereken(verleden, klaarNa.length - klaar, avond, kalender.overgangsdatum(), kalender)
                .orElseThrow()
                .p85();
        assertThat(p85).as("within three years").isNotNull();
        return !p85.isBefore(kalender.schooldagenNa(BEGIN, klaarNa[klaarNa.length - 1]));
    }

    /** As nl.swv.overgang.repetitie.Speler, for the tasks of the diagram: IB'er (20) and consulent (8). */
    private static int schooldagen(Random toeval) {
        int kiezen = toeval.nextInt(10) == 0 ? taak(toeval, 8) : 0;
        Stream<Integer> taken =
                switch (toeval.nextInt(4)) {
                    case 0, 1 -> Stream.of(20, 20);
                    case 2 -> Stream.of(8);
                    default -> Stream.of(20, 8, 20);
                };
        return kiezen + taken.mapToInt(tempo -> taak(toeval, tempo)).sum();
    }

    private static int taak(Random toeval, int tempo) {
        int dag = 1;
        while (toeval.nextDouble() >= 1.0 / tempo) {
            dag++;
        }
        return dag;
    }

    private static IntStream stapel(Random toeval) {
        IntStream.Builder klaarNa = IntStream.builder();
        double drukte = 1;
        int over = 92;
        for (int dag = 1; over > 0; dag++) {
            drukte = dag % 5 == 1 ? .5 + toeval.nextDouble() : drukte;
            for (int handen = 0; handen < 4 && over > 0; handen++) {
                if (toeval.nextDouble() < .4 * drukte) {
                    klaarNa.add(dag);
                    over--;
                }
            }
        }
        return klaarNa.build();
    }
}

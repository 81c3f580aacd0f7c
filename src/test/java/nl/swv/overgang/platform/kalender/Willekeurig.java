package nl.swv.overgang.platform.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;

/** The same 10,000 dates in every run, and the days on which calendars go wrong: DST weeks and year ends. */
final class Willekeurig {

    static final int VAN = 2015;
    static final int TOT = 2045;

    final Random toeval = new Random(20221223);

    List<LocalDate> dagen() {
        List<LocalDate> dagen = new ArrayList<>();
        for (int jaar = VAN; jaar <= TOT; jaar++) {
            Stream.of(laatsteZondag(jaar, Month.MARCH), laatsteZondag(jaar, Month.OCTOBER), LocalDate.of(jaar, 12, 31))
                    .flatMap(dag -> dag.minusDays(7).datesUntil(dag.plusDays(8)))
                    .forEach(dagen::add);
        }
        long eerste = LocalDate.of(VAN, 1, 1).toEpochDay();
        long laatste = LocalDate.of(TOT, 12, 31).toEpochDay();
        toeval.longs(10_000, eerste, laatste).mapToObj(LocalDate::ofEpochDay).forEach(dagen::add);
        return dagen;
    }

    /** Every year a kerst-, mei- and zomervakantie, and single days. */
    List<Vakantie> vakanties() {
        return IntStream.rangeClosed(VAN - 2, TOT + 2)
                .boxed()
                .flatMap(jaar -> Stream.of(
                        vakantie(LocalDate.of(jaar, 12, 20 + toeval.nextInt(6)), 16),
                        vakantie(LocalDate.of(jaar, 4, 22 + toeval.nextInt(8)), 9 + toeval.nextInt(8)),
                        vakantie(LocalDate.of(jaar, 7, 4 + toeval.nextInt(21)), 44),
                        vakantie(LocalDate.of(jaar, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28)), 1)))
                .toList();
    }

    private static Vakantie vakantie(LocalDate van, int dagen) {
        return new Vakantie(van, van.plusDays(dagen - 1));
    }

    static LocalDate laatsteZondag(int jaar, Month maand) {
        LocalDate dag = LocalDate.of(jaar, maand, 31);
        while (dag.getDayOfWeek() != DayOfWeek.SUNDAY) {
            dag = dag.minusDays(1);
        }
        return dag;
    }
}

package nl.swv.overgang.platform.kalender;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** R14 held against the European rule for summer time, written out here: never against the tables of the JDK. */
class BurgerlijkeDagTest {

    private final Willekeurig willekeurig = new Willekeurig();
    private final List<ZoneId> zones =
            new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of).toList();

    @Test
    void momentUitElkeTijdzoneValtOpDeJuisteDagInAmsterdam() {
        for (LocalDate dag : willekeurig.dagen()) {
            ZoneId zone = zones.get(willekeurig.toeval.nextInt(zones.size()));
            Instant moment = dag.atTime(LocalTime.ofSecondOfDay(willekeurig.toeval.nextInt(86_400)))
                    .atZone(zone)
                    .toInstant();

            assertThat(Overgangskalender.dag(moment))
                    .as("%s in %s", moment, zone)
                    .isEqualTo(dagVan(moment));
        }
    }

    @Test
    void omMiddernachtBegintDeVolgendeDag() {
        for (LocalDate dag : willekeurig.dagen()) {
            Instant begin = Overgangskalender.begin(dag);

            assertThat(begin).isEqualTo(dag.atStartOfDay().toInstant(ZoneOffset.ofHours(uren(begin))));
            assertThat(Overgangskalender.dag(begin)).isEqualTo(dag);
            assertThat(Overgangskalender.dag(begin.minusMillis(1))).isEqualTo(dag.minusDays(1));
        }
    }

    @Test
    void deDagEindigtEenMinuutVoorMiddernacht() {
        for (LocalDate dag : willekeurig.dagen()) {
            Instant einde = Overgangskalender.einde(dag);

            assertThat(einde).isEqualTo(dag.atTime(23, 59).toInstant(ZoneOffset.ofHours(uren(einde))));
            assertThat(einde.plusSeconds(60)).isEqualTo(Overgangskalender.begin(dag.plusDays(1)));
        }
    }

    @Test
    void dagenWaaropDeKlokVerzetWordtDurenDrieentwintigEnVijfentwintigUur() {
        for (int jaar = Willekeurig.VAN; jaar <= Willekeurig.TOT; jaar++) {
            assertThat(duur(Willekeurig.laatsteZondag(jaar, Month.MARCH))).isEqualTo(23);
            assertThat(duur(Willekeurig.laatsteZondag(jaar, Month.OCTOBER))).isEqualTo(25);
            assertThat(duur(LocalDate.of(jaar, 12, 31))).isEqualTo(24);
        }
    }

    private static long duur(LocalDate dag) {
        return HOURS.between(Overgangskalender.begin(dag), Overgangskalender.begin(dag.plusDays(1)));
    }

    private static LocalDate dagVan(Instant moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment.getEpochSecond() + uren(moment) * 3_600L, 86_400L));
    }

    /** Two hours from UTC between one o'clock UTC on the last Sundays of March and October, else one. */
    private static int uren(Instant moment) {
        int jaar = moment.atOffset(ZoneOffset.UTC).getYear();
        Instant zomer =
                Willekeurig.laatsteZondag(jaar, Month.MARCH).atTime(1, 0).toInstant(ZoneOffset.UTC);
        Instant winter =
                Willekeurig.laatsteZondag(jaar, Month.OCTOBER).atTime(1, 0).toInstant(ZoneOffset.UTC);
        return !moment.isBefore(zomer) && moment.isBefore(winter) ? 2 : 1;
    }
}

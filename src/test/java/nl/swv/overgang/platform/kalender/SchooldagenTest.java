package nl.swv.overgang.platform.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.junit.jupiter.api.Test;

/** What always holds of counting in school days, held against a plain list of free days. */
class SchooldagenTest {

    private final Willekeurig willekeurig = new Willekeurig();
    private final List<Vakantie> vakanties = willekeurig.vakanties();
    private final Set<LocalDate> vrij = vrij();
    private final Overgangskalender kalender = new Overgangskalender(LocalDate.of(2023, 1, 1), vakanties);

    @Test
    void vooruitEnTerugtellenHeffenElkaarOp() {
        for (LocalDate dag : willekeurig.dagen()) {
            int aantal = 1 + willekeurig.toeval.nextInt(60);
            LocalDate later = kalender.schooldagenNa(dag, aantal);

            assertThat(isSchooldag(later)).as(() -> aantal + " na " + dag).isTrue();
            assertThat(dag.plusDays(1)
                            .datesUntil(later.plusDays(1))
                            .filter(this::isSchooldag)
                            .count())
                    .as(() -> aantal + " na " + dag)
                    .isEqualTo(aantal);
            assertThat(kalender.schooldagenTot(dag, later)).isEqualTo(aantal);
            assertThat(kalender.schooldagenTot(dag, later.minusDays(1))).isEqualTo(aantal - 1);
        }
    }

    @Test
    void tussenEenDagEnDeLaatsteSchooldagErvoorLigtGeenSchooldag() {
        for (LocalDate dag : willekeurig.dagen()) {
            LocalDate laatste = kalender.laatsteSchooldagVoor(dag);

            assertThat(laatste).isEqualTo(laatsteVoor(dag));
            assertThat(kalender.schooldagenTot(laatste, dag.minusDays(1))).isZero();
        }
    }

    @Test
    void herinneringenGaanMeeMetElkeOvergangsdatum() {
        Overgangskalender school = kalender.metVrijeDagen(List.of());
        for (LocalDate dag : willekeurig.dagen()) {
            kalender.verzet(dag);

            List<LocalDate> verwacht = IntStream.of(8, 4, 2, 1, 0)
                    .mapToObj(weken -> weken == 0 ? laatsteVoor(dag) : laatsteVoor(dag.minusDays(weken * 7L - 1)))
                    .distinct()
                    .toList();
            assertThat(kalender.herinneringsmomenten())
                    .as("%s", dag)
                    .isEqualTo(verwacht)
                    .isSorted()
                    .allSatisfy(moment -> assertThat(moment).isBefore(dag));
            assertThat(school.herinneringsmomenten()).isEqualTo(verwacht);
            assertThat(Stream.iterate(
                            kalender.volgendeHerinnering(dag.minusYears(1)),
                            volgende -> volgende.isPresent(),
                            volgende -> volgende.flatMap(kalender::volgendeHerinnering)))
                    .extracting(volgende -> volgende.orElseThrow())
                    .isEqualTo(verwacht);
        }
    }

    private LocalDate laatsteVoor(LocalDate dag) {
        LocalDate eerder = dag.minusDays(1);
        while (!isSchooldag(eerder)) {
            eerder = eerder.minusDays(1);
        }
        return eerder;
    }

    private boolean isSchooldag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() < 6 && !vrij.contains(dag);
    }

    private Set<LocalDate> vrij() {
        Set<LocalDate> dagen = new HashSet<>();
        vakanties.forEach(vakantie ->
                vakantie.van().datesUntil(vakantie.tot().plusDays(1)).forEach(dagen::add));
        return dagen;
    }
}

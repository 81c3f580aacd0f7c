package nl.swv.overgang.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.stand.Dossiertellingen.Dossiertelling;
import nl.swv.overgang.stand.Voortgang.Dag;
import nl.swv.overgang.stand.Voortgang.Scenariostand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Adding up what the database counted (R10). */
class DossiertellingenTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 2);

    @Test
    void burndownLooptVanDeEersteDagTotVandaagEnLaatStaanWatGeenWerkVraagt() {
        Dossiertellingen tellingen = new Dossiertellingen(List.of(
                telling(Status.LOPEND, 0, null, 5),
                telling(Status.AFGEROND, 0, 2, 3),
                telling(Status.OVER_NAAR_TOP, 1, 2, 4),
                telling(Status.INGETROKKEN, 0, 3, 2),
                telling(Status.BUITEN_BEREIK, -9, null, 7),
                telling(Status.ALLEEN_BACKUP, 0, null, 2)));
        assertThat(tellingen.burndown(MAANDAG.plusDays(3)))
                .containsExactly(dag(0, 10, 0, 0, 10), dag(1, 4, 0, 0, 14), dag(2, 0, 7, 0, 7), dag(3, 0, 0, 2, 5));
        assertThat(tellingen.gedaan())
                .as("R21: withdrawn is not done")
                .containsExactly(entry(MAANDAG, 0L), entry(MAANDAG.plusDays(2), 7L));
    }

    @Test
    void zonderDossiersIsErGeenBurndown() {
        Dossiertellingen niets = new Dossiertellingen(List.of());
        assertThat(niets.burndown(MAANDAG)).isEmpty();
        assertThat(niets.gedaan()).isEmpty();
        assertThat(niets.perScenario()).isEmpty();
        assertThat(niets.perStatus()).hasSize(Status.values().length).allSatisfy((status, aantal) -> assertThat(aantal)
                .isZero());
    }

    @Test
    void scenariosNoemenAlleenWegenMetDossiersErop() {
        Dossiertellingen tellingen = new Dossiertellingen(List.of(
                new Dossiertelling(Status.INGETROKKEN, Scenario.VERLENGING, MAANDAG, MAANDAG, 2),
                new Dossiertelling(Status.NAZORG, Scenario.VERLENGING, MAANDAG, null, 3),
                new Dossiertelling(Status.ALLEEN_BACKUP, Scenario.ALLEEN_BACKUP, MAANDAG, null, 9)));
        assertThat(tellingen.perScenario()).containsExactly(new Scenariostand(Scenario.VERLENGING, 0, 2, 3));
    }

    @Test
    void statussenEnScenariosEnBurndownKomenOpHetzelfdeUit() {
        Random toeval = new Random(20270101);
        List<Dossiertelling> alle = new ArrayList<>();
        for (int keer = 0; keer < 300; keer++) {
            Status status = Status.values()[toeval.nextInt(Status.values().length)];
            int ontvangen = toeval.nextInt(40);
            alle.add(new Dossiertelling(
                    status,
                    Scenario.values()[toeval.nextInt(4)],
                    MAANDAG.plusDays(ontvangen),
                    status.isOpen() ? null : MAANDAG.plusDays(ontvangen + toeval.nextInt(20)),
                    1 + toeval.nextInt(9)));
        }
        Dossiertellingen tellingen = new Dossiertellingen(alle);
        var perStatus = tellingen.perStatus();
        long open = perStatus.get(Status.LOPEND) + perStatus.get(Status.NAZORG);
        long gedaan = perStatus.get(Status.AFGEROND) + perStatus.get(Status.OVER_NAAR_TOP);
        assertThat(perStatus.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(alle.stream().mapToLong(Dossiertelling::aantal).sum());
        assertThat(tellingen.perScenario().stream()
                        .mapToLong(Scenariostand::open)
                        .sum())
                .isEqualTo(open);
        assertThat(tellingen.perScenario().stream()
                        .mapToLong(Scenariostand::gedaan)
                        .sum())
                .isEqualTo(gedaan);
        List<Dag> dagen = tellingen.burndown(MAANDAG.plusDays(60));
        assertThat(dagen.get(60).open()).isEqualTo(open);
        assertThat(dagen.stream().mapToLong(Dag::gedaan).sum()).isEqualTo(gedaan);
        assertThat(dagen.stream().mapToLong(Dag::ingetrokken).sum()).isEqualTo(perStatus.get(Status.INGETROKKEN));
        assertThat(dagen).allMatch(dag -> dag.open() >= 0);
    }

    private static Dossiertelling telling(Status status, int ontvangen, @Nullable Integer gesloten, long aantal) {
        return new Dossiertelling(
                status,
                Scenario.AFRONDING,
                MAANDAG.plusDays(ontvangen),
                gesloten == null ? null : MAANDAG.plusDays(gesloten),
                aantal);
    }

    private static Dag dag(int nummer, long ontvangen, long gedaan, long ingetrokken, long open) {
        return new Dag(MAANDAG.plusDays(nummer), ontvangen, gedaan, ingetrokken, open);
    }
}

package nl.swv.overgang.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolTest {

    private static final LocalDate CURSUSDAG = LocalDate.of(2026, 12, 10);
    private static final LocalDate DAARVOOR = CURSUSDAG.minusDays(1);

    private final School gepland = new School("12AB00", "De Regenboog", null, "Noord", null, null, null)
            .metKnoppencursus(CURSUSDAG, 4, DAARVOOR);

    @Test
    void eenPlanIsGeenCursusOokNietOpDeDagZelf() {
        assertThat(gepland.heeftCursus(CURSUSDAG)).isFalse();
        assertThat(gepland.weetAl(CURSUSDAG, 4, DAARVOOR)).isTrue();
    }

    @Test
    void deCursusOpDeGeplandeDagIsNieuws() {
        assertThat(gepland.weetAl(CURSUSDAG, 4, CURSUSDAG)).isFalse();

        School gevolgd = gepland.metKnoppencursus(CURSUSDAG, 4, CURSUSDAG);

        assertThat(gevolgd.heeftCursus(CURSUSDAG)).isTrue();
        assertThat(gevolgd.weetAl(CURSUSDAG, null, CURSUSDAG)).isTrue();
        assertThat(gevolgd.weetAl(CURSUSDAG, 5, CURSUSDAG)).isFalse();
    }
}

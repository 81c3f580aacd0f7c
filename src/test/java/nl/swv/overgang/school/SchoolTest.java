package nl.swv.overgang.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Gebruiker;
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

    @Test
    void r01_eenOntheffingGeldtTotEnMetHaarLaatsteDag() {
        School school = new School(
                "12AB00",
                "De Regenboog",
                null,
                "Noord",
                null,
                null,
                null,
                null,
                CURSUSDAG,
                new TreeSet<>(),
                null,
                null,
                null);
        assertThat(school.isTopGereed(DAARVOOR)).isTrue();
        assertThat(school.isTopGereed(CURSUSDAG)).isTrue();
        assertThat(school.isTopGereed(CURSUSDAG.plusDays(1))).isFalse();
    }

    @Test
    void r01_deCursusTeltVanafHaarDag() {
        School school = new School("12AB00", "De Regenboog", null, "Noord", null, CURSUSDAG, 4);
        assertThat(school.isTopGereed(DAARVOOR)).isFalse();
        assertThat(school.isTopGereed(CURSUSDAG)).isTrue();
        assertThat(gepland.isTopGereed(CURSUSDAG.plusDays(30))).isFalse();
    }

    @Test
    void deWijkGeeftDeGroepVanHaarConsulenten() {
        assertThat(inWijk("Noord-Oost").wijkteam()).isEqualTo("wijkteam-noord-oost");
        assertThat(inWijk(" Zuid / Wést (2) ").wijkteam()).isEqualTo("wijkteam-zuid-west-2");
    }

    @Test
    void eenLijstMetEenCursusInDeToekomstMaaktEenPlan() {
        School lijst = new School("12AB00", "De Regenboog", null, "Noord", null, CURSUSDAG, 4);

        School vandaag = lijst.op(DAARVOOR);

        assertThat(vandaag.knoppencursusOp()).isNull();
        assertThat(vandaag.cursusGeplandOp()).isEqualTo(CURSUSDAG);
        assertThat(vandaag.deelnemers()).isEqualTo(4);
        assertThat(lijst.op(CURSUSDAG)).isEqualTo(lijst);
        assertThat(inWijk("Noord").op(DAARVOOR)).isEqualTo(inWijk("Noord"));
        assertThat(gepland.weetAl(CURSUSDAG.plusDays(1), 4, DAARVOOR)).isFalse();
    }

    @Test
    void eenPlanNeemtDeGevolgdeCursusNietWeg() {
        School school = gepland.metKnoppencursus(DAARVOOR, null, DAARVOOR).metKnoppencursus(CURSUSDAG, 6, DAARVOOR);

        assertThat(school.knoppencursusOp()).isEqualTo(DAARVOOR);
        assertThat(school.cursusGeplandOp()).isEqualTo(CURSUSDAG);
        assertThat(school.deelnemers()).isEqualTo(6);
        assertThat(gepland.metKnoppencursus(DAARVOOR, null, DAARVOOR).deelnemers())
                .isEqualTo(4);
    }

    @Test
    void eenSchoolIsVanHaarEigenMensenHetWijkteamEnHetSwv() {
        School school = inWijk("Noord");
        assertThat(Stream.of("school-12AB00", "directie-12AB00", "wijkteam-noord", "coordinatoren")
                        .map(SchoolTest::lid))
                .allMatch(school::isZichtbaarVoor)
                .allMatch(wie -> school.voor(wie).equals(school));
        assertThat(Stream.of("school-12AB01", "directie-13AB00", "wijkteam-zuid", "consulenten", "ib", "camunda-admin")
                        .map(SchoolTest::lid))
                .noneMatch(school::isZichtbaarVoor)
                .allSatisfy(wie -> assertThatThrownBy(() -> school.voor(wie)).isInstanceOf(SchoolOnbekend.class));
    }

    private static Gebruiker lid(String groep) {
        return new Gebruiker("iemand", Set.of(groep));
    }

    private static School inWijk(String wijk) {
        return new School("12AB00", "De Regenboog", null, wijk, null, null, null);
    }
}

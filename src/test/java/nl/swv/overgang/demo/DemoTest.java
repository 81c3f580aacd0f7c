package nl.swv.overgang.demo;

import static nl.swv.overgang.Reis.COORDINATOR;
import static nl.swv.overgang.Reis.als;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.overgangsfase.Overgangsleiding;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.stand.Dossierfilter;
import nl.swv.overgang.stand.Standbalie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/** A first start of the demo; profile test comes last, so that nothing is kept. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.autoconfigure.exclude=org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration")
// without the coverage of processes: it cannot look at what happens before the first test
@TestExecutionListeners(DependencyInjectionTestExecutionListener.class)
@ActiveProfiles({"demo", "test"})
@Tag("application")
class DemoTest {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(
                "overgang.overgangsdatum", () -> LocalDate.now().plusYears(1).withDayOfYear(1));
    }

    @Autowired
    Scholen scholen;

    @Autowired
    Standbalie balie;

    @Autowired
    Groepen groepen;

    @Autowired
    Overgangsleiding leiding;

    @Autowired
    Demostart start;

    @Autowired
    org.springframework.core.env.Environment omgeving;

    @Test
    void hetVoorbeeldIsGeladenEnEenTweedeStartLaadtHetNietNogEens() {
        assertThat(scholen.alle()).hasSize(12);
        long lopend = aantal(Status.LOPEND);
        assertThat(lopend).isGreaterThan(80);
        assertThat(aantal(Status.BUITEN_BEREIK)).isEqualTo(5);
        start.begin();
        assertThat(aantal(Status.LOPEND)).isEqualTo(lopend);
    }

    private long aantal(Status status) {
        return als(COORDINATOR, () -> balie.zoek(Dossierfilter.eenvoudig(null, Set.of(status), null, null, 1, 1)))
                .totaal();
    }

    /** However late the demo starts for the first time: OT-2026-00006 waits for it. */
    @Test
    void deKnoppencursusVanDeSintJozefschoolMoetNogKomen() {
        assertThat(scholen.vind("16AB00").orElseThrow().cursusGeplandOp()).isAfter(LocalDate.now());
    }

    @Test
    void deOvergangVanHetVoorbeeldIsBegonnen() {
        assertThat(leiding.overgang()).isPresent();
    }

    @Test
    void elkeRolHeeftEenAccountEnElkeSchoolEenIbErEnEenDirecteur() {
        assertThat(groepen.isLid("coordinator", "coordinatoren")).isTrue();
        assertThat(groepen.isLid("beheerder", "camunda-admin")).isTrue();
        for (School school : scholen.alle()) {
            assertThat(groepen.isLid("ib-" + school.vestiging(), school.groep()))
                    .isTrue();
            assertThat(groepen.isLid("directeur-" + school.vestiging(), school.directie()))
                    .isTrue();
            List<String> consulenten = List.of("consulent1", "consulent2");
            assertThat(consulenten.stream().filter(wie -> groepen.isLid(wie, school.wijkteam())))
                    .hasSize(1)
                    .allMatch(wie -> groepen.isLid(wie, "consulenten"));
        }
    }

    @Test
    void deConsoleZegtWaarMenHeenKan() {
        String poort = omgeving.getRequiredProperty("local.server.port");
        assertThat(start.overzicht())
                .contains("http://localhost:" + poort + "/camunda/app/tasklist/")
                .contains("/camunda/app/cockpit/", "/camunda/app/admin/", "/swagger-ui.html", "/simulator/top-dossier")
                .contains(
                        "coordinator",
                        "consulent1",
                        "consulent2",
                        "beheerder",
                        "ib-12AB00",
                        "directeur-12AB00",
                        "\"demo\"");
    }
}

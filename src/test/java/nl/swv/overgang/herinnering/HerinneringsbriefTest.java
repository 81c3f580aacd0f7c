package nl.swv.overgang.herinnering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerinneringsbriefTest {

    private static final LocalDate OVERGANG = LocalDate.of(2027, 1, 1);
    private static final LocalDate TERMIJN = LocalDate.of(2026, 12, 18);

    private final Herinneringsbrief brief = brief("https://overgang.example/");

    @Test
    void noemtPerTaakHoeveelErOpenStaanEnHoeveelTeLaatZijn() {
        Werklijst lijst = lijst(
                new Post(
                        "Task_EvaluatieToevoegenAanOpp",
                        "Evaluatie toevoegen aan OPP",
                        11,
                        2,
                        0,
                        LocalDate.of(2026, 11, 20)),
                new Post("Task_MomentopnameVastleggen", "Momentopname vastleggen", 1, 0, 0, TERMIJN));

        assertThat(brief.onderwerp(lijst, voor(20)))
                .isEqualTo("Overgang naar TOP Dossier: nog 20 schooldagen, 12 taken voor u");
        assertThat(brief.tekst(lijst, voor(20)))
                .isEqualTo(
                        """
                        Geachte Ib Er,

                        U hebt nog 20 schooldagen tot de overgangsdatum, 1 januari 2027. Voor u staan 12 taken open, waarvan 2 over de termijn:

                        - Evaluatie toevoegen aan OPP: 11 taken, waarvan 2 over de termijn (eerste termijn 20 november 2026)
                        - Momentopname vastleggen: 1 taak (termijn 18 december 2026)

                        U vindt uw taken op https://overgang.example/camunda/app/tasklist/

                        Hulp nodig?
                        Vraag over de inhoud: het SWV.
                        Vraag over de techniek: de helpdesk.

                        Met vriendelijke groet,
                        SWV Voorbeeldstad
                        """);
    }

    @Test
    void zegtEenTaakEnEenSchooldagInHetEnkelvoud() {
        Werklijst lijst = lijst(new Post("Task_ScenarioKiezen", "Scenario kiezen", 1, 1, 0, TERMIJN));

        assertThat(brief.onderwerp(lijst, voor(1)))
                .isEqualTo("Overgang naar TOP Dossier: nog 1 schooldag, 1 taak voor u");
        assertThat(brief.tekst(lijst, voor(1)))
                .contains("U hebt nog 1 schooldag tot de overgangsdatum, 1 januari 2027.")
                .contains("Voor u staat 1 taak open, over de termijn:")
                .contains("- Scenario kiezen: 1 taak, over de termijn (termijn 18 december 2026)");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01", "2027-01-04"})
    void zegtVanafDeOvergangsdatumDatDieVoorbijIs(LocalDate dag) {
        Werklijst lijst = lijst(new Post("Task_ScenarioKiezen", "Scenario kiezen", 3, 3, 0, null));
        Moment moment = new Moment(dag, OVERGANG, 0, null);

        assertThat(brief.onderwerp(lijst, moment))
                .isEqualTo("Overgang naar TOP Dossier: de overgangsdatum is voorbij, 3 taken voor u");
        assertThat(brief.tekst(lijst, moment))
                .contains("De overgangsdatum, 1 januari 2027, is voorbij. Voor u staan 3 taken open, ")
                .contains("- Scenario kiezen: 3 taken, waarvan 3 over de termijn\n")
                .doesNotContain("schooldag");
    }

    @Test
    void zegtZonderSchooldagenVoorDeOvergangsdatumDatErGeenMeerZijn() {
        Werklijst lijst = lijst(new Post("Task_ScenarioKiezen", "Scenario kiezen", 2, 0, 0, TERMIJN));

        assertThat(brief.onderwerp(lijst, voor(0)))
                .isEqualTo("Overgang naar TOP Dossier: geen schooldagen meer na vandaag, 2 taken voor u");
        assertThat(brief.tekst(lijst, voor(0)))
                .contains("Er zijn na vandaag geen schooldagen meer tot de overgangsdatum, 1 januari 2027. Voor u");
    }

    @Test
    void zegtDatDeOvergangsdatumIsVerzet() {
        Werklijst lijst = lijst(new Post("Task_ScenarioKiezen", "Scenario kiezen", 1, 0, 0, TERMIJN));
        Moment moment = new Moment(LocalDate.of(2026, 12, 4), OVERGANG, 20, LocalDate.of(2026, 12, 18));

        assertThat(brief.onderwerp(lijst, moment))
                .isEqualTo("Overgang naar TOP Dossier: overgangsdatum verzet, nog 20 schooldagen, 1 taak voor u");
        assertThat(brief.tekst(lijst, moment))
                .contains("De overgangsdatum is verzet van 18 december 2026 naar 1 januari 2027. "
                        + "U hebt nog 20 schooldagen tot de overgangsdatum, 1 januari 2027.");
    }

    @Test
    void verwijstZonderAdresNaarDeTasklist() {
        assertThat(brief(null)
                        .tekst(lijst(new Post("Task_ScenarioKiezen", "Scenario kiezen", 2, 0, 0, TERMIJN)), voor(20)))
                .contains("U vindt uw taken in de Tasklist, op het adres waar u zich aanmeldt.")
                .doesNotContain("null");
    }

    private static Herinneringsbrief brief(String adres) {
        return new Herinneringsbrief(new Briefinstellingen(
                adres == null ? null : URI.create(adres),
                "SWV Voorbeeldstad",
                Map.of(
                        "technisch",
                        "Vraag over de techniek: de helpdesk.",
                        "inhoudelijk",
                        "Vraag over de inhoud: het SWV.")));
    }

    private static Werklijst lijst(Post... posten) {
        return new Werklijst("ib-12AB00", "ib@linde.example", "Ib Er", List.of(posten));
    }

    private static Moment voor(int schooldagen) {
        return new Moment(LocalDate.of(2026, 12, 4), OVERGANG, schooldagen, null);
    }
}

package nl.swv.overgang.platform.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** From the settings to the calendar. */
@ExtendWith(OutputCaptureExtension.class)
class KalenderTest {

    private final ApplicationContextRunner toepassing = new ApplicationContextRunner()
            .withUserConfiguration(Instellingen.class, Kalender.class)
            .withPropertyValues("overgang.overgangsdatum=2023-01-01");

    @EnableConfigurationProperties(Kalenderinstellingen.class)
    static class Instellingen {}

    @Test
    void laatsteSchooldagVan2022IsInRegioMiddenDrieentwintigDecember() {
        toepassing.withPropertyValues("overgang.vakantieregio=midden").run(context -> {
            Overgangskalender kalender = context.getBean(Overgangskalender.class);

            assertThat(kalender.laatsteSchooldagVoor(kalender.overgangsdatum())).isEqualTo("2022-12-23");
            assertThat(kalender.herinneringsmomenten())
                    .extracting(LocalDate::toString)
                    .containsExactly("2022-11-04", "2022-12-02", "2022-12-16", "2022-12-23");
        });
    }

    @Test
    void zonderRegioTellenAlleenDeEigenVakanties() {
        toepassing
                .withPropertyValues(
                        "overgang.vakantieregio=",
                        "overgang.vakanties[0].van=2022-12-29",
                        "overgang.vakanties[0].tot=2022-12-30")
                .run(context -> assertThat(laatsteSchooldag(context.getBean(Overgangskalender.class)))
                        .isEqualTo("2022-12-28"));
    }

    @Test
    void eigenVakantiesKomenBijDieUitHetBestand() {
        toepassing
                .withPropertyValues(
                        "overgang.vakantieregio=ZUID",
                        "overgang.vakanties[0].van=2022-12-22",
                        "overgang.vakanties[0].tot=2022-12-23")
                .run(context -> assertThat(laatsteSchooldag(context.getBean(Overgangskalender.class)))
                        .isEqualTo("2022-12-21"));
    }

    @Test
    void herinneringenZijnInTeStellen() {
        toepassing.withPropertyValues("overgang.herinneringen=P3W,P10D").run(context -> assertThat(
                        context.getBean(Overgangskalender.class).herinneringsmomenten())
                .extracting(LocalDate::toString)
                .containsExactly("2022-12-09", "2022-12-22", "2022-12-30"));
    }

    @Test
    void herinneringOpOfNaDeOvergangsdatumHoudtDeStartTegen() {
        toepassing.withPropertyValues("overgang.herinneringen=P1W,P0D").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageStartingWith("overgang.herinneringen noemt [P7D, P0D]."));
    }

    @Test
    void foutInHetBestandHoudtDeStartTegenMetEenZin(@TempDir Path map) throws Exception {
        Path bestand = Files.writeString(
                map.resolve("vakanties.csv"), "regio;vakantie;van;tot\nMIDDEN;kerst;2023-01-08;2022-12-24\n");

        toepassing
                .withPropertyValues("overgang.vakantieregio=midden", "overgang.vakantiebestand=" + bestand.toUri())
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(new KalenderfoutAnalyzer()
                                    .analyze(context.getStartupFailure())
                                    .getDescription())
                            .isEqualTo("Regel 2 van het vakantiebestand klopt niet:"
                                    + " van (2023-01-08) is later dan tot (2022-12-24).");
                });
    }

    @Test
    void bestandDatVoorDeOvergangsdatumOphoudtGeeftEenWaarschuwing(CapturedOutput console) {
        toepassing
                .withPropertyValues("overgang.vakantieregio=noord", "overgang.overgangsdatum=2029-01-01")
                .run(context -> assertThat(console)
                        .containsOnlyOnce("kent geen vakantie van regio NOORD die na 2029-01-01 eindigt"));
    }

    @Test
    void bestandDatVerGenoegGaatGeeftGeenWaarschuwing(CapturedOutput console) {
        toepassing
                .withPropertyValues("overgang.vakantieregio=noord", "overgang.overgangsdatum=2028-01-01")
                .run(context -> assertThat(console).doesNotContain("kent geen vakantie"));
    }

    private static LocalDate laatsteSchooldag(Overgangskalender kalender) {
        return kalender.laatsteSchooldagVoor(kalender.overgangsdatum());
    }
}

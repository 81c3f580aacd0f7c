package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import nl.swv.overgang.Outside;
import nl.swv.overgang.OwnJvm;
import nl.swv.overgang.Toepassing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.web.client.RestClient;

/**
 * What people find in Tasklist after the overgangsdatum, when nobody did anything before it. The application runs in a
 * JVM of its own, on a clock that was moved there.
 */
@EnabledIf(value = "nl.swv.overgang.e2e.Chromium#isThere", disabledReason = "no Chromium on this machine")
@Outside
@OwnJvm
class NaDeOvergangsdatumTest {

    private static final LocalDate OVERGANGSDATUM = LocalDate.now().plusYears(1).withDayOfYear(1);
    private static final String VERLENGING = "OT-2026-00026";
    private static final String TERUGBELLEN = "OT-2026-00002";
    private static final String ZONDER_CURSUS = "OT-2026-00081";

    private static Toepassing toepassing;
    private static Loket loket;

    @BeforeAll
    static void laatDeOvergangsdatumVoorbijgaan() {
        toepassing = new Toepassing(
                "na-de-overgangsdatum",
                "--spring.profiles.active=repetitie",
                "--overgang.repetitie.van=" + OVERGANGSDATUM.minusDays(2),
                "--overgang.repetitie.tot=" + OVERGANGSDATUM.plusDays(4),
                "--overgang.repetitie.school=100000",
                "--overgang.repetitie.consulent=100000",
                "--overgang.repetitie.coordinator=100000");
        toepassing.start();
        RestClient coordinator = RestClient.builder()
                .baseUrl(toepassing.adres())
                .defaultHeaders(koppen -> koppen.setBasicAuth("coordinator", "demo"))
                .build();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> coordinator
                        .get()
                        .uri("/repetitie")
                        .retrieve()
                        .body(String.class)
                        .contains("De repetitie is gespeeld"));
        loket = new Loket(URI.create(toepassing.adres()).getPort());
    }

    @AfterAll
    static void stop() {
        toepassing.close();
    }

    @Test
    void deConsulentPaktNazorgOpEnWijzigtHetScenarioMetEenReden() {
        assertThat(loket.dossier(VERLENGING).path("status").asText()).isEqualTo("NAZORG");
        Formulier nazorg = aangemeld("consulent1").pakOpMetAdres(VERLENGING, "Nazorg oppakken");
        nazorg.vul(
                        "Op welke dag had u contact met de school?",
                        OVERGANGSDATUM.plusDays(3).toString())
                .vul("Wat sprak u af?", "Geen vervolg: de school rondt af")
                .kies("Ja")
                .kies("Wordt Afronding");
        nazorg.rondAfTevergeefs();
        assertThat(nazorg.weigering()).containsText("geef de reden daarvan");
        nazorg.vul("Waarom wijzigt u het scenario?", "De leerling redt het zelf")
                .rondAf();

        loket.wachtOpTaak(VERLENGING, "Evaluatie toevoegen aan OPP");
        assertThat(loket.dossier(VERLENGING).path("scenario").asText()).isEqualTo("AFRONDING");
    }

    @Test
    void r08_watNietIsGeregeldBlijftOpNaamMetEenVervolgdag() {
        Formulier nazorg = aangemeld("consulent1").pakOpMetAdres(TERUGBELLEN, "Nazorg oppakken");
        nazorg.vul(
                        "Op welke dag had u contact met de school?",
                        OVERGANGSDATUM.plusDays(3).toString())
                .vul("Wat sprak u af?", "De school belt terug")
                .kies("Nee, ik kom erop terug");
        assertThat(nazorg.veld("Wordt Afronding")).isHidden();
        nazorg.rondAfTevergeefs();
        assertThat(nazorg.weigering()).containsText("Kies op welke schooldag u hierop terugkomt");
        nazorg.keur("nazorg vervolg");
        LocalDate vervolg = schooldag(OVERGANGSDATUM.plusDays(20));
        nazorg.vul("Op welke schooldag komt u erop terug?", vervolg.toString())
                .knopAfronden()
                .click();
        assertThat(nazorg.bericht()).containsText("De taak staat op uw naam, met termijn");
        assertThat(loket.dossier(TERUGBELLEN).path("openTaken").toString())
                .contains("\"toegewezenAan\":\"consulent1\",", "\"termijn\":\"%sT".formatted(vervolg));
    }

    private static LocalDate schooldag(LocalDate vanaf) {
        return vanaf.getDayOfWeek().getValue() > 5 ? vanaf.plusDays(2) : vanaf;
    }

    @Test
    void eenOntheffingVanTweeMensenOpentHetTopDossier() {
        loket.bereidNieuweActieVoor("consulent1", ZONDER_CURSUS);
        Formulier aanvraag = aangemeld("consulent1").pakOpMetAdres(ZONDER_CURSUS, "Ontheffing aanvragen");
        aanvraag.vul(
                        "Voor welke dag is de knoppencursus geboekt?",
                        OVERGANGSDATUM.plusDays(14).toString())
                .vul(
                        "Tot en met welke dag moet de ontheffing gelden?",
                        OVERGANGSDATUM.plusDays(20).toString())
                .vul("Waarom kan dit dossier niet wachten?", "Het arrangement loopt af")
                .rondAf();

        Formulier besluit = aangemeld("coordinator").pakOpMetAdres(ZONDER_CURSUS, "Ontheffing bevestigen");
        assertThat(besluit.tekst("Het arrangement loopt af")).isVisible();
        besluit.kies("Ja").rondAf();

        loket.wachtOpStatus(ZONDER_CURSUS, "OVER_NAAR_TOP");
        assertThat(loket.topDossiers(ZONDER_CURSUS)).hasSize(1);
    }

    private static Scherm aangemeld(String wie) {
        return Scherm.aangemeld(wie, toepassing.adres(), loket);
    }
}

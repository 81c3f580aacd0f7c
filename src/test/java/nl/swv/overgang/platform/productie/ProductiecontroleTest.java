package nl.swv.overgang.platform.productie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.swv.overgang.OvergangApplication;
import nl.swv.overgang.Postgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Tag("application")
class ProductiecontroleTest {

    @Test
    void productieWeigertTeStartenEnNoemtElkeInstellingInEenZin(CapturedOutput console) {
        assertThatThrownBy(() -> start("productie", "--overgang.swv-code=PO0001"))
                .isInstanceOf(NietProductieklaar.class);

        assertThat(console)
                .contains("Profiel productie start niet, want overgang.overgangsdatum (OVERGANG_OVERGANGSDATUM)"
                        + " ontbreekt; overgang.swv-code (OVERGANG_SWVCODE) is nog een voorbeeldwaarde;"
                        + " spring.datasource.url (SPRING_DATASOURCE_URL) ontbreekt;")
                .contains("overgang.top-dossier.koppeling (OVERGANG_TOPDOSSIER_KOPPELING) ontbreekt.")
                .contains(".env.example")
                .doesNotContain("\tat ");
    }

    @Test
    void productieStartNooitSamenMetDeDemo() {
        assertThatThrownBy(() -> start("productie,demo")).hasMessageContaining("noemt ook het profiel demo");
    }

    @Test
    void productieStartNooitMetEenVerzetbareKlok() {
        assertThatThrownBy(() -> start("productie,repetitie")).hasMessageContaining("noemt ook het profiel repetitie");
    }

    @Test
    void zonderProfielIsHetEenEchteInstallatie(CapturedOutput console) {
        assertThatThrownBy(() -> start("")).isInstanceOf(NietProductieklaar.class);
        assertThat(console)
                .contains("Profiel productie start niet, want overgang.overgangsdatum", "--spring.profiles.active=demo")
                .doesNotContain("\tat ");
    }

    @Test
    void eenOnbekendProfielIsGeenVoorbeeld() {
        assertThatThrownBy(() -> start("eigen")).hasMessageContaining("noemt het profiel productie niet");
    }

    @Test
    void productieStartNooitSamenMetTest() {
        assertThatThrownBy(() -> start("productie,test")).hasMessageContaining("noemt ook het profiel test");
    }

    @Test
    void productieWeigertEenLosserIngesteldeInstallatie() {
        assertThatThrownBy(() -> start(
                        "productie",
                        volledig(
                                Postgres.nieuweDatabase(),
                                "--camunda.bpm.authorization.enabled=false",
                                "--server.servlet.session.cookie.secure=false",
                                "--management.endpoints.web.exposure.include=*")))
                .isInstanceOf(NietProductieklaar.class)
                .hasMessageContainingAll(
                        "camunda.bpm.authorization.enabled", "session.cookie.secure", "exposure.include");
    }

    @Test
    void productieZegtInEenZinDatDeDatabaseErNietIs(CapturedOutput console) {
        String database = Postgres.nieuweDatabase();
        assertThatThrownBy(() -> start("productie", volledig(database.replace("user=postgres", "user=onbekend"))))
                .hasMessageContaining("want de database weigert spring.datasource.username en .password.");
        assertThatThrownBy(() -> start("productie", volledig(database.replaceFirst("/overgang\\d+", "/bestaat_niet"))))
                .hasMessageContaining("want de database van spring.datasource.url bestaat niet.");
        assertThatThrownBy(() -> start("productie", volledig("jdbc:postgresql://localhost:1/overgang")))
                .hasMessageContaining("want de database van spring.datasource.url is niet te bereiken.");
        assertThat(console).doesNotContain("\tat ");
    }

    @Test
    void eenTeOudePostgresWordtGeweigerd() {
        assertThat(Databaseverbinding.gebrek(14)).contains("de database is PostgreSQL 14, en 15 of nieuwer is nodig");
        assertThat(Databaseverbinding.gebrek(15)).isEmpty();
    }

    private static String[] volledig(String database, String... erbij) {
        return Stream.concat(
                        Stream.of(
                                "--overgang.overgangsdatum=2027-01-01",
                                "--overgang.swv-code=PO2602",
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=een-echt-geheim",
                                "--overgang.audit.sleutel=eigen-sleutel-van-deze-installatie-en-lang-genoeg",
                                "--overgang.beheerder.id=baas",
                                "--overgang.beheerder.wachtwoord=lang-en-eigen",
                                "--overgang.top-dossier.koppeling=handmatig"),
                        Stream.of(erbij))
                .toArray(String[]::new);
    }

    private static void start(String profielen, String... argumenten) {
        SpringApplication application = new SpringApplication(OvergangApplication.class);
        application.setAdditionalProfiles(profielen.isEmpty() ? new String[0] : profielen.split(","));
        application.run(argumenten).close();
    }
}

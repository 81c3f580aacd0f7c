package nl.swv.overgang.topdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class TopDossierPropertiesTest {

    @Configuration
    @EnableConfigurationProperties(TopDossierProperties.class)
    static class Settings {}

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Settings.class);

    @Test
    void zonderInstellingWerktDeConsulentMetDeHand() {
        start.run(context -> {
            TopDossierProperties settings = context.getBean(TopDossierProperties.class);
            assertThat(settings.koppeling()).isEqualTo(Koppeling.HANDMATIG);
            assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
            assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(10));
        });
    }

    @Test
    void koppelingZonderAdresOfTokenStartNietEnZegtWat() {
        start.withPropertyValues("overgang.top-dossier.koppeling=http").run(geweigerd(melding -> assertThat(melding)
                .contains("vul overgang.top-dossier.base-url in")
                .contains("vul overgang.top-dossier.token in")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://top.example", "ftp://top.example", "top.example", "https:///pad"})
    void adresZonderBeveiligdeVerbindingWordtGeweigerd(String adres) {
        http(adres, "geheim").run(geweigerd(melding -> assertThat(melding).contains("een adres dat begint met https")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://top.example/", "http://localhost:8080/simulator/top-dossier", "http://[::1]:1"})
    void beveiligdOfEigenAdresMag(String adres) {
        http(adres, "geheim").run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void onbruikbaarTokenStaatNietInDeMelding() {
        http("https://top.example", "ge heim")
                .run(geweigerd(melding ->
                        assertThat(melding).contains("zonder spaties").doesNotContain("ge heim")));
    }

    @Test
    void wachttijdNulWordtGeweigerd() {
        start.withPropertyValues("overgang.top-dossier.read-timeout=0s")
                .run(geweigerd(melding -> assertThat(melding).contains("moeten langer dan nul zijn")));
    }

    @Test
    void tokenWordtNooitAfgedrukt() {
        http("https://top.example", "geheim").run(context -> assertThat(context.getBean(TopDossierProperties.class))
                .asString()
                .doesNotContain("geheim"));
    }

    private ApplicationContextRunner http(String adres, String token) {
        return start.withPropertyValues(
                "overgang.top-dossier.koppeling=http",
                "overgang.top-dossier.base-url=" + adres,
                "overgang.top-dossier.token=" + token);
    }

    private static org.springframework.boot.test.context.runner.ContextConsumer<
                    org.springframework.boot.test.context.assertj.AssertableApplicationContext>
            geweigerd(Consumer<String> melding) {
        return context -> {
            assertThat(context).hasFailed();
            StringBuilder alles = new StringBuilder();
            for (Throwable t = context.getStartupFailure(); t != null; t = t.getCause()) {
                alles.append(t.getMessage()).append('\n');
            }
            melding.accept(alles.toString());
        };
    }
}

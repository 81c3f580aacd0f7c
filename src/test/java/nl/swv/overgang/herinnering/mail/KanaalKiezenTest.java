package nl.swv.overgang.herinnering.mail;

import static org.assertj.core.api.Assertions.assertThat;

import nl.swv.overgang.herinnering.Berichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** One setting chooses the channel; mail without a server or a sender does not start. */
class KanaalKiezenTest {

    @Configuration
    @EnableConfigurationProperties(Mailinstellingen.class)
    @Import({LogBerichten.class, SmtpBerichten.class})
    static class Kanalen {}

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ValidationAutoConfiguration.class, MailSenderAutoConfiguration.class))
            .withUserConfiguration(Kanalen.class);

    private final ApplicationContextRunner smtp =
            start.withPropertyValues("overgang.herinnering.kanaal=smtp", "spring.mail.host=localhost");

    @Test
    void zonderInstellingGaatErNietsDeDeurUit() {
        start.run(context -> assertThat(context.getBean(Berichten.class)).isInstanceOf(LogBerichten.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overgang@swv.example", "SWV Overgang <overgang@swv.example>"})
    void metServerEnAfzenderGaatHetPerMail(String afzender) {
        smtp.withPropertyValues("overgang.herinnering.afzender=" + afzender)
                .run(context -> assertThat(context.getBean(Berichten.class)).isInstanceOf(SmtpBerichten.class));
    }

    @Test
    void zonderAfzenderStartHetNietEnZegtWat() {
        smtp.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("vul overgang.herinnering.afzender in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "swv", "a@b, c@d", "swv <>", "a@swv.example\r\nBcc: x@y"})
    void eenAfzenderDieGeenAdresIsWordtGeweigerd(String afzender) {
        smtp.withPropertyValues("overgang.herinnering.afzender=" + afzender)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void zonderMailserverStartHetNietEnZegtWat() {
        start.withPropertyValues(
                        "overgang.herinnering.kanaal=smtp", "overgang.herinnering.afzender=overgang@swv.example")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("vul spring.mail.host"));
    }
}

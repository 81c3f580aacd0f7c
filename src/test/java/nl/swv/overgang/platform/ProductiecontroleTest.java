package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.swv.overgang.OvergangApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
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

    private static void start(String profielen, String... argumenten) {
        SpringApplication application = new SpringApplication(OvergangApplication.class);
        application.setAdditionalProfiles(profielen.split(","));
        application.run(argumenten).close();
    }
}

package nl.swv.overgang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.swv.overgang.OvergangApplication;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
class VerouderdeDatabaseTest {

    private static final String DATABASE = "jdbc:h2:mem:verouderd;DB_CLOSE_DELAY=-1";

    @Test
    void eenDatabaseVanEenEerdereOntwikkelversieZegtWatTeDoen(CapturedOutput console) {
        DriverManagerDataSource bron = new DriverManagerDataSource(DATABASE, "sa", "");
        Flyway.configure().dataSource(bron).load().migrate();
        JdbcClient.create(bron)
                .sql("update \"flyway_schema_history\" set \"checksum\" = 1")
                .update();
        SpringApplication demo = new SpringApplication(OvergangApplication.class);
        demo.setAdditionalProfiles("demo");

        assertThatThrownBy(() -> demo.run("--spring.datasource.url=" + DATABASE, "--server.port=0")
                        .close())
                .hasRootCauseInstanceOf(FlywayValidateException.class);
        assertThat(console)
                .contains("De database van de demo is van een eerdere ontwikkelversie.", "Verwijder de map data/")
                .doesNotContain("\tat ");
    }
}

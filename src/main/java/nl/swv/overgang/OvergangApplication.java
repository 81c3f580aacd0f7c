package nl.swv.overgang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

// templates are filled by Sjabloon; no view resolver may look for pages by name
@SpringBootApplication(exclude = MustacheAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class OvergangApplication {

    public static void main(String[] args) {
        SpringApplication.run(OvergangApplication.class, args);
    }
}

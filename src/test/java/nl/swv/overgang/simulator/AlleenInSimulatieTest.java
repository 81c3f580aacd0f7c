package nl.swv.overgang.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class AlleenInSimulatieTest {

    @ParameterizedTest
    @ValueSource(strings = {"productie", "default"})
    void waarEchteDossiersZijnBestaatErNietsVan(String profiel) {
        assertThat(beans(profiel)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test", "repetitie"})
    void eldersWelAlles(String profiel) {
        assertThat(beans(profiel)).contains("Toploket", "SimulatorProperties", "Storingsfilter", "Verbindingsbreker");
    }

    private static Set<String> beans(String profiel) {
        StandardEnvironment omgeving = new StandardEnvironment();
        if (!profiel.equals("default")) {
            omgeving.setActiveProfiles(profiel);
        }
        // what holds when nobody names a profile stands in application.yaml
        ConfigDataEnvironmentPostProcessor.applyTo(omgeving);
        var scanner = new ClassPathScanningCandidateComponentProvider(true, omgeving);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.addExcludeFilter(
                (klasse, lezer) -> klasse.getClassMetadata().getClassName().contains("SimulatorOpen"));
        return scanner.findCandidateComponents("nl.swv.overgang.simulator").stream()
                .map(bean -> bean.getBeanClassName().replaceFirst(".*\\.", ""))
                .collect(Collectors.toSet());
    }
}

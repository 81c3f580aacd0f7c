package nl.swv.overgang;

import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Every flow node and every sequence flow is passed by each process test class, or the build fails. */
@TestConfiguration(proxyBeanMethods = false)
public class CoverageConfiguration {

    @Bean
    ProcessEngineCoverageProperties processCoverage() {
        return ProcessEngineCoverageProperties.builder()
                .assertClassCoverageAtLeast(1.0)
                .build();
    }
}

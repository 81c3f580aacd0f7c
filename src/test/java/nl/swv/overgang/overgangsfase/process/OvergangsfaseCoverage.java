package nl.swv.overgang.overgangsfase.process;

import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Every flow node and every sequence flow of the two diagrams of this feature is passed, or the build fails. */
@TestConfiguration(proxyBeanMethods = false)
class OvergangsfaseCoverage {

    @Bean
    ProcessEngineCoverageProperties processCoverage() {
        return ProcessEngineCoverageProperties.builder()
                .excludeProcessDefinitionKeys("OvergangDossierProcess", "TopDossierOpenenProcess")
                .assertClassCoverageAtLeast(1.0)
                .build();
    }
}

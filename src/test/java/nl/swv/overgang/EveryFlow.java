package nl.swv.overgang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Every flow node and every sequence flow of the diagrams is passed by the tests of this class, or the build fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface EveryFlow {

    /** The processes that another class passes whole. */
    String[] except() default {};

    /** Tells the coverage which class comes: it asks its settings once for each, after this. */
    final class Klasse extends AbstractTestExecutionListener {

        private static volatile @Nullable Class<?> nu;

        @Override
        public void beforeTestClass(TestContext test) {
            nu = test.getTestClass();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    class Dekking {

        @Bean
        @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
        ProcessEngineCoverageProperties processCoverage() {
            EveryFlow eis = Klasse.nu == null ? null : AnnotationUtils.findAnnotation(Klasse.nu, EveryFlow.class);
            return eis == null
                    ? ProcessEngineCoverageProperties.builder().build()
                    : ProcessEngineCoverageProperties.builder()
                            .excludeProcessDefinitionKeys(eis.except())
                            .assertClassCoverageAtLeast(1.0)
                            .build();
        }
    }
}

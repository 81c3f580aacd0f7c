package nl.swv.overgang.benchmark;

import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.OvergangApplication;
import nl.swv.overgang.Postgres;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The real application on a real PostgreSQL, in this JVM so that its statements can be timed. */
final class Proefopstelling implements AutoCloseable {

    static final String COORDINATOR = "coordinator";
    static final String WACHTWOORD = "benchmark";

    final String database = Postgres.nieuweDatabase();
    final ConfigurableApplicationContext toepassing;

    /**
     * @param meter what stands between it and its database
     * @param opties settings of its own, after those that hold for all
     */
    Proefopstelling(BeanPostProcessor meter, String... opties) {
        toepassing = new SpringApplicationBuilder(OvergangApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("zonderTests", new ZonderTests());
                    context.getBeanFactory().addBeanPostProcessor(meter);
                })
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.profiles.active=test",
                                        "--camunda.bpm.job-execution.enabled=true",
                                        "--server.port=0",
                                        "--spring.datasource.url=" + database,
                                        "--spring.datasource.username=postgres",
                                        "--spring.datasource.password=",
                                        // as in production
                                        "--spring.datasource.hikari.data-source-properties.reWriteBatchedInserts=true",
                                        "--overgang.vakantieregio=midden",
                                        "--logging.level.root=warn",
                                        "--spring.autoconfigure.exclude=org.camunda.community.process_test_coverage.spring_test.platform7"
                                                + ".ProcessEngineCoverageConfiguration"),
                                Stream.of(opties))
                        .toArray(String[]::new));
        Groepen groepen = toepassing.getBean(Groepen.class);
        groepen.account(COORDINATOR, "Coördinator", "Overgang", WACHTWOORD, Set.of(Gebruiker.COORDINATOREN));
        for (String consulent : Set.of("consulent1", "consulent2")) {
            groepen.account(consulent, "Consulent", consulent, WACHTWOORD, Set.of(Gebruiker.CONSULENTEN));
        }
    }

    String adres() {
        return "http://localhost:" + toepassing.getEnvironment().getProperty("local.server.port");
    }

    <T> T deel(Class<T> soort) {
        return toepassing.getBean(soort);
    }

    /** From here on nothing runs but what is measured. */
    void stilAlleJobs() {
        ((ProcessEngineConfigurationImpl) deel(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
    }

    @Override
    public void close() {
        toepassing.close();
    }

    /** The tests' own beans are on the classpath as well. */
    private static final class ZonderTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader klasse, MetadataReaderFactory fabriek) {
            return klasse.getResource().toString().contains("test-classes");
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof ZonderTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}

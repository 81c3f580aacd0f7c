package nl.swv.overgang;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/** What is known only when the application of {@link Proef} starts: its database, and the port of its mail server. */
final class Proefomgeving implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.port=" + TestSocketUtils.findAvailableTcpPort())
                .applyTo(context);
        if (!context.getEnvironment().matchesProfiles("h2")) {
            TestPropertyValues.of(Postgres.instellingen()).applyTo(context);
        }
    }
}

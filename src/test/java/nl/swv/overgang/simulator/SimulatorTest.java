package nl.swv.overgang.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The running simulator, one application for all tests that need it. TRAAG is longer than the adapter waits. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.flyway.locations=classpath:db/migration,classpath:db/simulator",
            "camunda.bpm.job-execution.enabled=false",
            "overgang.simulator.traag=1500ms"
        })
@ActiveProfiles("test")
@Import(SimulatorOpen.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SimulatorTest {}

package nl.swv.overgang.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.Engineregister;
import nl.swv.overgang.Outside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/** The demo as it runs for its users: on a port, with its jobs and its simulator, in a real browser. Nothing is kept. */
@EnabledIf(value = "nl.swv.overgang.e2e.Chromium#isThere", disabledReason = "no Chromium on this machine")
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.autoconfigure.exclude=org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration",
            "overgang.top-dossier.base-url=http://localhost:${server.port}/simulator/top-dossier",
            "camunda.bpm.job-execution.enabled=true",
            "camunda.bpm.job-execution.wait-time-in-millis=200",
            "camunda.bpm.job-execution.max-wait=500",
            "camunda.bpm.generic-properties.properties.failedJobRetryTimeCycle=PT1S,PT1S,PT1S,PT1S,PT1S"
        })
@TestExecutionListeners({DependencyInjectionTestExecutionListener.class, Engineregister.class})
@ActiveProfiles({"demo", "test"})
@Import(Koppelstand.class)
@Outside
abstract class Browserproef {

    private final List<Scherm> schermen = new ArrayList<>();
    Loket loket;

    @Autowired
    Koppelstand koppelstand;

    @Value("${server.port}")
    int port;

    /** The link to the simulator needs the port before the application has it. */
    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        int free = freePort();
        settings.add("server.port", () -> free);
        settings.add(
                "overgang.overgangsdatum", () -> LocalDate.now().plusYears(1).withDayOfYear(1));
    }

    @BeforeEach
    void openLoket() {
        loket = new Loket(port);
    }

    @AfterEach
    void closeSchermen() {
        schermen.forEach(Scherm::sluit);
    }

    /** Someone logs in, in a browser of their own. */
    Scherm aangemeld(String wie) {
        return aangemeld(wie, "nl-NL");
    }

    /** The same in a browser that asks for another language. */
    Scherm aangemeld(String wie, String browsertaal) {
        Scherm scherm = Scherm.aangemeld(wie, "http://localhost:" + port, loket, browsertaal);
        schermen.add(scherm);
        return scherm;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.swv.overgang.repetitie.process;

import java.time.Duration;
import nl.swv.overgang.platform.engine.EngineAccess;
import nl.swv.overgang.repetitie.Werkvoorraad;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("repetitie")
class Enginejobs implements Werkvoorraad {

    private static final Duration LANG_GENOEG = Duration.ofMinutes(2);
    private static final long EVEN_MS = 10;

    private final ManagementService management;
    private final EngineAccess engine;

    Enginejobs(ManagementService management, EngineAccess engine) {
        this.management = management;
        this.engine = engine;
    }

    @Override
    public void wachtTotKlaar() {
        long uiterlijk = System.nanoTime() + LANG_GENOEG.toNanos();
        while (due() > 0) {
            if (System.nanoTime() > uiterlijk) {
                throw new IllegalStateException("%d jobs are still due".formatted(due()));
            }
            engine.lookForJobs();
            slaap();
        }
    }

    private long due() {
        return engine.asSystem(
                () -> management.createJobQuery().executable().withRetriesLeft().count());
    }

    /** The engine tells nobody that its last job is done: asking again is the only way to know. */
    private static void slaap() {
        try {
            Thread.sleep(EVEN_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

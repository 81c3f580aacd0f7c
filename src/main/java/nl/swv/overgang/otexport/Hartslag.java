package nl.swv.overgang.otexport;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Says every two seconds that an import is still there, for as long as it is: one that is killed falls silent. */
final class Hartslag implements AutoCloseable {

    private static final Duration RITME = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Hartslag.class);

    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor(werk -> {
        Thread draad = new Thread(werk, "hartslag-import");
        draad.setDaemon(true);
        return draad;
    });

    Hartslag(Runnable slag) {
        klok.scheduleWithFixedDelay(() -> sla(slag), RITME.toMillis(), RITME.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The next one may succeed: one that is missed harms nobody. */
    private static void sla(Runnable slag) {
        try {
            slag.run();
        } catch (DataAccessException e) {
            LOG.warn("An import could not say that it is still there", e);
        }
    }

    /** Without an interrupt: that would close the file of an H2 database. */
    @Override
    public void close() {
        klok.shutdown();
    }
}

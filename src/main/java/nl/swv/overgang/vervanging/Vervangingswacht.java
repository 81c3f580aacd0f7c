package nl.swv.overgang.vervanging;

import java.util.Iterator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what has run past its last day: shortly after midnight, and at the start for the nights that were missed. */
@Component
public class Vervangingswacht {

    private final Vervangingsbalie balie;

    Vervangingswacht(Vervangingsbalie balie) {
        this.balie = balie;
    }

    @Scheduled(initialDelay = 0)
    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
    public void beeindigVerlopen() {
        beeindig(balie.verlopen().iterator());
    }

    /** Each in a transaction of its own: one that fails is reported, and holds none of the others. */
    private void beeindig(Iterator<Long> verlopen) {
        if (verlopen.hasNext()) {
            try {
                balie.beeindig(verlopen.next());
            } finally {
                beeindig(verlopen);
            }
        }
    }
}

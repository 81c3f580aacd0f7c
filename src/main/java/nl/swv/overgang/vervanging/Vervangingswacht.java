package nl.swv.overgang.vervanging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import nl.swv.overgang.platform.Systeemwerk;
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
        Systeemwerk.doe(() -> elk(balie.verlopen(), balie::beeindig));
    }

    /**
     * Each in a transaction of its own: one that fails holds none of the others, and each that failed is reported.
     *
     * @throws IllegalStateException when at least one failed, with all that went wrong suppressed in it
     */
    static void elk(List<Long> verlopen, LongConsumer beeindig) {
        List<RuntimeException> mislukt = new ArrayList<>();
        for (long id : verlopen) {
            try {
                beeindig.accept(id);
            } catch (RuntimeException fout) {
                mislukt.add(fout);
            }
        }
        if (!mislukt.isEmpty()) {
            IllegalStateException samen = new IllegalStateException(
                    "Niet beëindigde vervangingen: %d van %d".formatted(mislukt.size(), verlopen.size()));
            mislukt.forEach(samen::addSuppressed);
            throw samen;
        }
    }
}

package nl.swv.overgang.overgangsfase;

import java.time.Clock;
import java.time.LocalDate;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the calendar at the overgangsdatum of the running overgang; before it begins, the setting counts. */
@Component
class Overgangsdatum implements SmartInitializingSingleton {

    private static final int MEESTE_JAREN = 2;

    private final Overgangen overgangen;
    private final Overgangskalender kalender;
    private final Clock clock;
    private final String swvCode;

    Overgangsdatum(Overgangen overgangen, Overgangskalender kalender, Clock clock, Overgangsinstellingen instellingen) {
        this.overgangen = overgangen;
        this.kalender = kalender;
        this.clock = clock;
        this.swvCode = instellingen.swvCode();
    }

    /** Before the first job runs. */
    @Override
    public void afterSingletonsInstantiated() {
        lees();
    }

    /** Somebody may have moved it on another node. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void lees() {
        overgangen.vind(swvCode).map(Overgang::overgangsdatum).ifPresent(kalender::verzet);
    }

    /** A day to come, and not the typing error of another decade. */
    void toets(@Nullable LocalDate datum, Bezwaren bezwaren) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate laatste = vandaag.plusYears(MEESTE_JAREN);
        bezwaren.verplicht("overgangsdatum", datum, "Vul de overgangsdatum in: de eerste dag zonder OT.");
        bezwaren.eis(
                datum == null || datum.isAfter(vandaag),
                "overgangsdatum",
                "Kies een dag na vandaag: op die dag gaat OT dicht.");
        bezwaren.eis(
                datum == null || !datum.isAfter(laatste),
                "overgangsdatum",
                "Kies een dag binnen %d jaar, uiterlijk %s. Controleer het jaar."
                        .formatted(MEESTE_JAREN, Nederlands.dag(laatste)));
    }

    /** From here on in this transaction; when that fails, the former date counts again. */
    void geldt(LocalDate datum) {
        LocalDate vorige = kalender.overgangsdatum();
        kalender.verzet(datum);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    kalender.verzet(vorige);
                }
            }
        });
    }
}

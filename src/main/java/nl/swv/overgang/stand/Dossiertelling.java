package nl.swv.overgang.stand;

import java.time.LocalDate;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import org.jspecify.annotations.Nullable;

/** So many dossiers stand alike: the same account of R10, road, and civil days of coming in and closing. */
public record Dossiertelling(
        Status status, Scenario scenario, LocalDate ontvangen, @Nullable LocalDate gesloten, long aantal) {

    /** Whether these have, or had, a road home to go: not what is only backed up or out of reach (R09). */
    boolean vraagtWerk() {
        return status != Status.ALLEEN_BACKUP && status != Status.BUITEN_BEREIK;
    }

    boolean isGedaan() {
        return vraagtWerk() && !status.isOpen();
    }
}

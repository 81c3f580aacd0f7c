package nl.swv.overgang.otexport.aansluiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The desk where the exports that were read and the dossiers are held side by side (R10). */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Aansluitingen {

    private static final int MEESTE_ONVERKLAARD = 500;
    private static final Duration HOUDBAAR = Duration.ofMinutes(15);

    /** What stands in the exports, and of which imports and how many dossiers that was counted. */
    private record Geteld(
            Instant op,
            long laatsteImport,
            long dossiers,
            long bevestigd,
            Tellingen.Exports exports,
            List<Onverklaard> onverklaard) {}

    private final Tellingen tellingen;
    private final Clock clock;
    private volatile @Nullable Geteld vorige;

    Aansluitingen(Tellingen tellingen, Clock clock) {
        this.tellingen = tellingen;
        this.clock = clock;
    }

    /** Everything counted anew. All its numbers are of one moment, also while an import is running. */
    public Aansluiting maakOp() {
        Tellingen.Dossiers dossiers = tellingen.dossiers();
        return aansluiting(dossiers, tel(dossiers));
    }

    /**
     * To look at often: the dossiers as they are now. The rows of the exports are not counted again as long as nothing was
     * read, no dossier came in and nothing was written off, for a quarter of an hour at most.
     */
    public Aansluiting bekijk() {
        Tellingen.Dossiers dossiers = tellingen.dossiers();
        Geteld eerder = vorige;
        return aansluiting(dossiers, eerder != null && geldtNog(eerder, dossiers) ? eerder : tel(dossiers));
    }

    private boolean geldtNog(Geteld eerder, Tellingen.Dossiers dossiers) {
        Duration oud = Duration.between(eerder.op(), clock.instant()).abs();
        return dossiers.nietAf() == 0
                && dossiers.laatsteImport() == eerder.laatsteImport()
                && dossiers.aantal() == eerder.dossiers()
                && dossiers.bevestigd() == eerder.bevestigd()
                && oud.compareTo(HOUDBAAR) < 0;
    }

    private Geteld tel(Tellingen.Dossiers dossiers) {
        Tellingen.Exports exports = tellingen.exports();
        Geteld nu = new Geteld(
                clock.instant(),
                dossiers.laatsteImport(),
                dossiers.aantal(),
                dossiers.bevestigd(),
                exports,
                exports.heeftVerschil() ? tellingen.onverklaard(MEESTE_ONVERKLAARD) : List.of());
        // while something is being read, what was counted is true of this moment alone
        vorige = dossiers.nietAf() == 0 ? nu : null;
        return nu;
    }

    private static Aansluiting aansluiting(Tellingen.Dossiers dossiers, Geteld geteld) {
        return Aansluiting.van(
                dossiers.posten(), geteld.exports(), geteld.onverklaard(), dossiers.nietBeoordeeld(), geteld.op());
    }
}

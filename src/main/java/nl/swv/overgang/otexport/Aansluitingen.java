package nl.swv.overgang.otexport;

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
            Instant op, long laatsteImport, long dossiers, Natelling natelling, List<Onverklaard> onverklaard) {}

    private final Aansluitregister register;
    private final Clock clock;
    private volatile @Nullable Geteld vorige;

    Aansluitingen(Aansluitregister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Everything counted anew. All its numbers are of one moment, also while an import is running. */
    public Aansluiting maakOp() {
        Dossierstand stand = register.dossiers();
        return aansluiting(stand, tel(stand));
    }

    /**
     * To look at often: the dossiers as they are now. The rows of the exports are not counted again as long as nothing was
     * read and no dossier came in, for a quarter of an hour at most.
     */
    public Aansluiting bekijk() {
        Dossierstand stand = register.dossiers();
        Geteld eerder = vorige;
        return aansluiting(stand, eerder != null && geldtNog(eerder, stand) ? eerder : tel(stand));
    }

    private boolean geldtNog(Geteld eerder, Dossierstand stand) {
        Duration oud = Duration.between(eerder.op(), clock.instant()).abs();
        return stand.nietAf() == 0
                && stand.laatsteImport() == eerder.laatsteImport()
                && stand.dossiers() == eerder.dossiers()
                && oud.compareTo(HOUDBAAR) < 0;
    }

    private Geteld tel(Dossierstand stand) {
        Natelling natelling = register.telNa();
        boolean verschil = natelling.onverklaard() + natelling.tegentelling().onvolledig() > 0;
        Geteld nu = new Geteld(
                clock.instant(),
                stand.laatsteImport(),
                stand.dossiers(),
                natelling,
                verschil ? register.onverklaard(MEESTE_ONVERKLAARD) : List.of());
        // while something is being read, what was counted is true of this moment alone
        vorige = stand.nietAf() == 0 ? nu : null;
        return nu;
    }

    private static Aansluiting aansluiting(Dossierstand stand, Geteld geteld) {
        return Aansluiting.van(stand.posten(), geteld.natelling(), geteld.onverklaard(), geteld.op());
    }
}

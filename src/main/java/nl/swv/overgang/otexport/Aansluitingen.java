package nl.swv.overgang.otexport;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The desk where the exports that were read and the dossiers are held side by side (R10). */
@Service
public class Aansluitingen {

    private static final int MEESTE_ONVERKLAARD = 500;

    private final Aansluitregister register;

    Aansluitingen(Aansluitregister register) {
        this.register = register;
    }

    /** All its numbers are of one moment, also while an import is running. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Aansluiting maakOp() {
        Aansluiting telling = Aansluiting.van(register.posten(), register.tegentelling(), List.of());
        return telling.aantalOnverklaard() == 0 ? telling : telling.met(register.onverklaard(MEESTE_ONVERKLAARD));
    }
}

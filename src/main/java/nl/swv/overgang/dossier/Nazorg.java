package nl.swv.overgang.dossier;

import java.time.Clock;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the SWV takes over on the overgangsdatum (R08). */
@Service
public class Nazorg {

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Dossierloop loop;
    private final Clock clock;

    Nazorg(Dossiers dossiers, Tijdlijn tijdlijn, Dossierloop loop, Clock clock) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.loop = loop;
        this.clock = clock;
    }

    /**
     * Every dossier that is still open becomes nazorg, once: all of them in this transaction, or none; again finds only
     * what came in between. Their processes hear it in batches of jobs, which a stop only delays.
     *
     * @return how many became nazorg now
     */
    @Transactional
    public int begin() {
        List<String> open = dossiers.vergrendelLopend();
        if (!open.isEmpty()) {
            dossiers.maakNazorg(open, clock.instant());
            tijdlijn.noteer(open, Wat.NAZORG_BEGONNEN);
            loop.beginNazorg(open);
        }
        return open.size();
    }
}

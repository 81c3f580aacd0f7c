package nl.swv.overgang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where OT dossiers come in: kept and started in one transaction, or neither. */
@Service
@Transactional
public class Dossierontvangst {

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Scenariotabel tabel;
    private final Dossierloop loop;
    private final Clock clock;

    Dossierontvangst(Dossiers dossiers, Tijdlijn tijdlijn, Scenariotabel tabel, Dossierloop loop, Clock clock) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.tabel = tabel;
        this.loop = loop;
        this.clock = clock;
    }

    /** What the scenario table says, without keeping anything. */
    public Beslissing beoordeel(OtDossier dossier) {
        return tabel.bepaal(dossier);
    }

    /** Keeps new dossiers, and starts the process of those that ask for work. */
    public void neemOp(List<OtDossier> nieuw) {
        Instant nu = clock.instant();
        List<Dossier> ontvangen = nieuw.stream()
                .map(ot -> Dossier.ontvangen(ot, tabel.bepaal(ot).scenario(), nu))
                .toList();
        dossiers.voegToe(ontvangen);
        tijdlijn.noteer(nieuw.stream().map(OtDossier::nummer).toList(), Wat.DOSSIER_ONTVANGEN);
        loop.start(ontvangen.stream().filter(Dossier::isOpen).toList());
    }
}

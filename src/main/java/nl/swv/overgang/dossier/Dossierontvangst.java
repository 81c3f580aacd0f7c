package nl.swv.overgang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.platform.kalender.Overgangskalender;
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
    private final Overgangskalender kalender;
    private final Clock clock;

    Dossierontvangst(
            Dossiers dossiers,
            Tijdlijn tijdlijn,
            Scenariotabel tabel,
            Dossierloop loop,
            Overgangskalender kalender,
            Clock clock) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.tabel = tabel;
        this.loop = loop;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** What the scenario table says, without keeping anything. */
    public Beslissing beoordeel(OtDossier dossier) {
        return tabel.bepaal(dossier);
    }

    /** Keeps new dossiers, and starts the process of those that ask for work; after the overgangsdatum as nazorg (R08). */
    public void neemOp(List<OtDossier> nieuw) {
        Instant nu = clock.instant();
        boolean otGesloten = kalender.isTeLaat(Overgangskalender.dag(nu));
        List<Dossier> ontvangen = nieuw.stream()
                .map(ot -> Dossier.ontvangen(ot, tabel.bepaal(ot).scenario(), otGesloten, nu))
                .toList();
        dossiers.voegToe(ontvangen);
        tijdlijn.noteer(nieuw.stream().map(OtDossier::nummer).toList(), Wat.DOSSIER_ONTVANGEN);
        List<Dossier> open = ontvangen.stream().filter(Dossier::isOpen).toList();
        dossiers.leesVooruit(open.stream().map(Dossier::nummer).toList());
        loop.start(open);
        if (otGesloten && !open.isEmpty()) {
            List<OtDossiernummer> nazorg = open.stream().map(Dossier::nummer).toList();
            tijdlijn.noteer(nazorg, Wat.NAZORG_BEGONNEN);
            loop.beginNazorg(nazorg);
        }
    }
}

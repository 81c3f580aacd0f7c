package nl.swv.overgang.overgangsfase;

import java.time.Clock;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.otexport.aansluiting.Aansluiting;
import nl.swv.overgang.otexport.aansluiting.Aansluitingen;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the overgangsfase, once every dossier of every export is accounted for (R10). */
@Service
@Transactional
public class Overgangsafsluiting {

    private final Overgangen overgangen;
    private final Aansluitingen aansluitingen;
    private final Overgangstijdlijn tijdlijn;
    private final Aangemeld aangemeld;
    private final Clock clock;
    private final String swvCode;

    Overgangsafsluiting(
            Overgangen overgangen,
            Aansluitingen aansluitingen,
            Overgangstijdlijn tijdlijn,
            Aangemeld aangemeld,
            Clock clock,
            Overgangsinstellingen instellingen) {
        this.overgangen = overgangen;
        this.aansluitingen = aansluitingen;
        this.tijdlijn = tijdlijn;
        this.aangemeld = aangemeld;
        this.clock = clock;
        this.swvCode = instellingen.swvCode();
    }

    /** R16: mending ends with the overgangsfase. */
    @EventListener
    void on(Dossier.WordtVerbeterd dossier) {
        if (overgangen.vind(swvCode).map(Overgang::afgeslotenOp).isPresent()) {
            throw new NietNu("De overgangsfase is afgesloten: dossier %s kan niet meer worden verbeterd."
                    .formatted(dossier.nummer()));
        }
    }

    /** @throws Weigering while a row is unexplained, a dossier is open, a wijziging from OT is not judged (R22), or the counts do not add up */
    public void sluitAf() {
        Aansluiting aansluiting = aansluitingen.maakOp();
        if (aansluiting.aantalOnverklaard() > 0) {
            throw new Weigering("Nog niet elke regel is verklaard: %d over. Bekijk ze in de aansluiting en los ze op."
                    .formatted(aansluiting.aantalOnverklaard()));
        }
        long open = aansluiting.aantal(Rekening.OPEN);
        if (open > 0) {
            throw new Weigering("Er staan nog %d OT-dossiers open. Sluit die eerst.".formatted(open));
        }
        long nietBeoordeeld = aansluiting.aantalNietBeoordeeld();
        if (nietBeoordeeld > 0) {
            throw new Weigering(
                    "Over %d wijzigingen uit OT is nog niet besloten. Besluit daar eerst over, in Cockpit bij Wijzigingen."
                            .formatted(nietBeoordeeld));
        }
        if (!aansluiting.sluit()) {
            throw new Weigering("De aansluiting klopt niet: de tellingen zijn ongelijk. Meld dit bij de beheerder.");
        }
        overgangen.sluitAf(swvCode, clock.instant(), aangemeld.gebruiker().id());
        tijdlijn.noteerVanSwv(Wat.OVERGANGSFASE_AFGESLOTEN, null, null, null);
    }
}

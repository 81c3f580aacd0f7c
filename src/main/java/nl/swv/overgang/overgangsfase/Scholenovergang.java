package nl.swv.overgang.overgangsfase;

import java.time.Clock;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.SchoolTopGereed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a school does on the way. A question that says "not yet" holds the school until the wait is on record. */
@Service
@Transactional
public class Scholenovergang {

    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Knoppencursussen cursussen;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scholenovergang(
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Knoppencursussen cursussen,
            Dossiers dossiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.cursussen = cursussen;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    /** B1. */
    public boolean isCursusGevolgd(String vestiging) {
        return cursussen.heeftCursus(scholen.vergrendel(vestiging));
    }

    /** R01: the waiting dossiers of the school go on. */
    public void geefToegang(String vestiging) {
        if (!isCursusGevolgd(vestiging)) {
            throw new IllegalStateException("R01: this school has not followed the knoppencursus");
        }
        events.publishEvent(new SchoolTopGereed(vestiging));
    }

    /** R08: the school works in OT no more; again changes nothing. */
    public void trekOtIn(String vestiging) {
        if (scholen.vergrendel(vestiging).otIngetrokkenOp() == null) {
            scholen.trekOtIn(vestiging, clock.instant());
            tijdlijn.noteer(vestiging, Wat.OT_TOEGANG_INGETROKKEN, null, null, null);
        }
    }

    public boolean isAllesGesloten(String vestiging) {
        scholen.vergrendel(vestiging);
        return dossiers.openVan(vestiging).isEmpty();
    }
}

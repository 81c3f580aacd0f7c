package nl.swv.overgang.dossier;

import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import nl.swv.overgang.school.SchoolTopGereed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers that go to another vestiging, with their open tasks (domein.md §7). */
@Service
@Transactional
public class Dossierverhuizing {

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Dossierloop loop;
    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final ApplicationEventPublisher events;
    private final Aangemeld aangemeld;

    Dossierverhuizing(
            Dossiers dossiers,
            Tijdlijn tijdlijn,
            Dossierloop loop,
            Scholen scholen,
            Knoppencursussen cursussen,
            ApplicationEventPublisher events,
            Aangemeld aangemeld) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.loop = loop;
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.events = events;
        this.aangemeld = aangemeld;
    }

    /**
     * A pupil changes school: the dossier moves, and R01 counts for the new school. The same school again changes nothing.
     *
     * @throws DossierOnbekend when there is no such dossier for this user
     * @throws NietNu when it is closed
     */
    public void verplaats(String nummer, String vestiging) {
        Dossier dossier = dossiers.vergrendel(nummer).voor(aangemeld.gebruiker());
        if (!dossier.isOpen()) {
            throw new NietNu("Dit dossier is al gesloten.");
        }
        School naar = scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new);
        if (naar.opvolger() != null) {
            throw new Ongeldig("school", "Deze school is opgegaan in %s: kies die.".formatted(naar.opvolger()));
        }
        School van = scholen.vind(dossier.school()).orElseThrow(SchoolOnbekend::new);
        if (!van.equals(naar)) {
            verhuis(dossier, naar);
            loop.verhuis(List.of(nummer), van, naar, true);
            meldTopGereed(naar);
        }
    }

    /** Every dossier of a school goes on at the school that takes it over; @return how many. */
    public int volgOp(School van, School naar) {
        List<String> nummers = dossiers.allesVan(van.vestiging());
        for (String nummer : nummers) {
            verhuis(dossiers.vergrendel(nummer), naar);
        }
        loop.verhuis(nummers, van, naar, false);
        meldTopGereed(naar);
        return nummers.size();
    }

    private void verhuis(Dossier dossier, School naar) {
        dossiers.bewaar(dossier.metSchool(naar.vestiging()));
        tijdlijn.noteer(dossier.nummer(), Wat.SCHOOL_GEWIJZIGD, naar.vestiging());
        events.publishEvent(new DossierVerhuisd(dossier.nummer(), dossier.school(), naar.vestiging()));
    }

    private void meldTopGereed(School naar) {
        if (cursussen.isTopGereed(naar)) {
            events.publishEvent(new SchoolTopGereed(naar.vestiging()));
        }
    }
}

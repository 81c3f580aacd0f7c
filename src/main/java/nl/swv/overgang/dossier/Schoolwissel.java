package nl.swv.overgang.dossier;

import java.util.Collection;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolNietTopGereed;
import nl.swv.overgang.school.SchoolOnbekend;
import nl.swv.overgang.school.SchoolTopGereed;
import nl.swv.overgang.school.WijkGewijzigd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers go from one school to another, with their open tasks (domein.md §7). */
@Service
@Transactional
public class Schoolwissel {

    /**
     * What a change of school does to a dossier.
     *
     * @param school the vestigingscode of the new one
     * @param taken open tasks that move along
     * @param wacht whether its TOP Dossier waits there for the knoppencursus (R01)
     */
    public record Vooruitblik(String school, String naam, int taken, boolean wacht) {}

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Dossierloop loop;
    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final ApplicationEventPublisher events;
    private final Aangemeld aangemeld;

    Schoolwissel(
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
     * A pupil changes school: the dossier goes along, and R01 counts for the new school: what was not opened yet waits when
     * that is not TOP-gereed. The same school again changes
     * nothing.
     *
     * @throws DossierOnbekend when there is no such dossier for this user
     * @throws nl.swv.overgang.platform.NietNu when it is closed
     */
    public void wissel(OtDossiernummer nummer, String vestiging) {
        Dossier dossier =
                dossiers.vergrendel(nummer).voor(aangemeld.gebruiker()).eisOpen();
        School naar = bestemming(vestiging);
        School van = scholen.vind(dossier.school()).orElseThrow(SchoolOnbekend::new);
        if (!van.equals(naar)) {
            wissel(List.of(nummer), van, naar, true);
        }
    }

    /**
     * What that would do now.
     *
     * @throws DossierOnbekend when there is no such dossier for this user
     * @throws nl.swv.overgang.platform.NietNu when it is closed
     */
    @Transactional(readOnly = true)
    public Vooruitblik vooruitblik(OtDossiernummer nummer, String vestiging) {
        Dossier dossier = dossiers.vind(nummer)
                .orElseThrow(DossierOnbekend::new)
                .voor(aangemeld.gebruiker())
                .eisOpen();
        School naar = bestemming(vestiging);
        return new Vooruitblik(
                naar.vestiging(),
                naar.naam(),
                loop.openTaken(List.of(nummer)),
                dossier.scenario().leidtNaarTop()
                        && dossier.topDossiernummer() == null
                        && !cursussen.isTopGereed(naar));
    }

    private School bestemming(String vestiging) {
        School naar = scholen.vind(vestiging).orElseThrow(SchoolOnbekend::new);
        if (naar.opvolger() != null) {
            throw new Ongeldig("school", "Deze school is opgegaan in %s: kies die.".formatted(naar.opvolger()));
        }
        return naar;
    }

    /** Every dossier of a school goes on at the school that takes it over; @return which. */
    public List<OtDossiernummer> volgOp(School van, School naar) {
        List<OtDossiernummer> nummers = dossiers.vergrendelVanSchool(van.vestiging());
        wissel(nummers, van, naar, false);
        return nummers;
    }

    /** Those of these dossiers that are still at the opvolger go back, and nobody there keeps a task; @return which. */
    public List<OtDossiernummer> gaTerug(Collection<OtDossiernummer> nummers, School opvolger, School naar) {
        List<OtDossiernummer> terug = dossiers.vergrendelVanSchool(opvolger.vestiging()).stream()
                .filter(nummers::contains)
                .toList();
        wissel(terug, opvolger, naar, true);
        return terug;
    }

    /** The school stays, its wijkteam is another: who works for it there gets its open tasks. */
    @EventListener
    public void on(WijkGewijzigd wijk) {
        loop.verhuis(dossiers.openVan(wijk.naar().vestiging()), wijk.van(), wijk.naar(), false);
    }

    /** @param metLeerling whether the pupils left the old school, so that nobody there keeps a task */
    private void wissel(List<OtDossiernummer> nummers, School van, School naar, boolean metLeerling) {
        dossiers.wijzigSchool(nummers, naar.vestiging());
        tijdlijn.noteer(nummers, Wat.SCHOOL_GEWIJZIGD, Gebeurtenis.verhuisd(van.vestiging(), naar.vestiging()));
        events.publishEvent(new Dossier.Verhuisd(van.vestiging(), naar.vestiging()));
        loop.verhuis(nummers, van, naar, metLeerling);
        events.publishEvent(
                cursussen.isTopGereed(naar)
                        ? new SchoolTopGereed(naar.vestiging())
                        : new SchoolNietTopGereed(naar.vestiging()));
    }
}

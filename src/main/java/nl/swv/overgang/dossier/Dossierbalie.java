package nl.swv.overgang.dossier;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where people record what they did for a dossier, and where its tasks are checked off. */
@Service
@Transactional
public class Dossierbalie {

    private final Dossiers dossiers;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Taken taken;
    private final Toetsing toetsing;
    private final Gevolgen gevolgen;
    private final ApplicationEventPublisher events;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Dossierbalie(
            Dossiers dossiers,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Taken taken,
            Toetsing toetsing,
            Gevolgen gevolgen,
            ApplicationEventPublisher events,
            Aangemeld aangemeld,
            Clock clock) {
        this.dossiers = dossiers;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.taken = taken;
        this.toetsing = toetsing;
        this.gevolgen = gevolgen;
        this.events = events;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /**
     * Saves what the form of an open task says; saving again corrects it.
     *
     * @throws DossierOnbekend when there is no such dossier for this user
     * @throws nl.swv.overgang.platform.NietNu when the task of this onderdeel is not open
     * @throws nl.swv.overgang.platform.GeenToegang when the task is someone else's
     * @throws nl.swv.overgang.platform.Ongeldig when a rule says no
     */
    public void legVast(String nummer, Onderdeel deel) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Dossier dossier =
                dossiers.vind(nummer).orElseThrow(DossierOnbekend::new).voor(gebruiker);
        taken.eis(nummer, deel.getClass(), gebruiker);
        toetsing.toets(dossier, deel, Set.of(gebruiker.id()));
        vastleggingen.voegToe(nummer, new Vastlegging<>(deel, gebruiker.id(), clock.instant(), null));
    }

    /**
     * The task of an onderdeel is done: it must have been recorded, and the rules must hold at this moment.
     *
     * @throws Weigering when it was not recorded, or a rule says no
     */
    public Onderdeel rondAf(String nummer, Class<? extends Onderdeel> soort) {
        Dossier dossier = dossiers.vergrendel(nummer);
        Vastlegging<? extends Onderdeel> vastlegging = vastleggingen
                .van(nummer)
                .vastlegging(soort)
                .filter(gevonden -> gevonden.afgerondOp() == null)
                .orElseThrow(() -> new Weigering("Vul eerst het formulier in en sla het op. Rond daarna de taak af."));
        Onderdeel deel = vastlegging.deel();
        toetsing.toets(
                dossier,
                deel,
                new HashSet<>(List.of(vastlegging.door(), aangemeld.gebruiker().id())));
        vastleggingen.rondAf(nummer, soort, clock.instant());
        tijdlijn.noteer(nummer, deel.gebeurtenis(), null);
        gevolgen.van(dossier, deel);
        return deel;
    }

    /** The link has opened a TOP Dossier: kept at once, exactly one (R03). */
    public void registreerTopDossier(String nummer, String topDossiernummer) {
        gevolgen.bewaarTopDossier(dossiers.vergrendel(nummer), topDossiernummer, Wijze.KOPPELING);
        tijdlijn.noteer(nummer, Wat.TOP_DOSSIER_GEOPEND, topDossiernummer);
    }

    /** B9: the running arrangement ends, before its TOP Dossier opens. */
    public void sluitTrajectAf(String nummer) {
        dossiers.bewaar(dossiers.vergrendel(nummer).metTrajectAfgesloten(clock.instant()));
        tijdlijn.noteer(nummer, Wat.TRAJECT_AFGESLOTEN, null);
    }

    /** The dossier is home. R02 and R03 are checked once more. */
    public void sluit(String nummer) {
        Dossier dossier = dossiers.vergrendel(nummer).gesloten(clock.instant());
        dossiers.bewaar(dossier);
        tijdlijn.noteer(nummer, Wat.DOSSIER_GESLOTEN, null);
        events.publishEvent(new DossierGesloten(nummer, dossier.school()));
    }
}

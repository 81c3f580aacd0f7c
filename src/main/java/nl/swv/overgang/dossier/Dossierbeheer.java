package nl.swv.overgang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the SWV may do with a running dossier beside its tasks. */
@Service
@Transactional
public class Dossierbeheer {

    private final Dossiers dossiers;
    private final TopDossiernummers nummers;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Dossierloop loop;
    private final Toetsing toetsing;
    private final Groepen groepen;
    private final ApplicationEventPublisher events;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Dossierbeheer(
            Dossiers dossiers,
            TopDossiernummers nummers,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Dossierloop loop,
            Toetsing toetsing,
            Groepen groepen,
            ApplicationEventPublisher events,
            Aangemeld aangemeld,
            Clock clock) {
        this.dossiers = dossiers;
        this.nummers = nummers;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.loop = loop;
        this.toetsing = toetsing;
        this.groepen = groepen;
        this.events = events;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** Withdraws a dossier, at any moment; what was recorded stays. */
    public void trekIn(String nummer, Intrekking intrekking) {
        Dossier dossier = open(nummer);
        toetsing.toets(dossier, intrekking, Set.of(aangemeld.gebruiker().id()));
        vastleggingen.voegToe(
                nummer, new Vastlegging<>(intrekking, aangemeld.gebruiker().id(), clock.instant(), clock.instant()));
        dossiers.bewaar(dossier.ingetrokken(clock.instant()));
        tijdlijn.noteer(nummer, Wat.DOSSIER_INGETROKKEN, null);
        loop.trekIn(nummer);
        events.publishEvent(new DossierGesloten(nummer, dossier.school()));
    }

    /** The process has ended by withdrawal: that is right only where somebody gave a reason. */
    public void bevestigIntrekking(String nummer) {
        if (vastleggingen.van(nummer).deel(Intrekking.class).isEmpty()) {
            throw new IllegalStateException("A dossier is withdrawn through the API, with a reason");
        }
    }

    /** Another consulent takes the dossier; the same one again changes nothing. */
    public void wijzigConsulent(String nummer, String consulent) {
        Dossier dossier = open(nummer);
        if (!groepen.isLid(consulent, Gebruiker.CONSULENTEN)) {
            throw new Ongeldig("consulent", "Dit is geen account van een consulent. Kies een bestaande consulent.");
        }
        if (!consulent.equals(dossier.ot().consulent())) {
            dossiers.bewaar(dossier.metConsulent(consulent));
            tijdlijn.noteer(nummer, Wat.CONSULENT_GEWIJZIGD, consulent);
            loop.wijzigConsulent(nummer, consulent);
        }
    }

    /** domein.md §7: a TOP Dossier number that was mistyped is mended, with a trace; also after closing. */
    public void verbeterTopDossiernummer(String nummer, String topDossiernummer) {
        Dossier dossier = vanSwv(nummer);
        String oud = dossier.topDossiernummer();
        TopDossierOpening verbeterd = new TopDossierOpening(topDossiernummer, null);
        Dossier met = dossier.metVerbeterdNummer(String.valueOf(verbeterd.nummer()));
        toetsing.toets(dossier, verbeterd, Set.of(aangemeld.gebruiker().id()));
        Instant nu = clock.instant();
        vastleggingen.voegToe(
                nummer, new Vastlegging<>(verbeterd, aangemeld.gebruiker().id(), nu, nu));
        dossiers.bewaar(met);
        nummers.claim(String.valueOf(met.topDossiernummer()), dossier.leerling());
        nummers.laatLos(String.valueOf(oud));
        tijdlijn.noteer(nummer, Wat.TOP_DOSSIERNUMMER_VERBETERD, oud);
    }

    private Dossier open(String nummer) {
        Dossier dossier = vanSwv(nummer);
        if (!dossier.isOpen()) {
            throw new NietNu("Dit dossier is al gesloten.");
        }
        return dossier;
    }

    private Dossier vanSwv(String nummer) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Dossier dossier = dossiers.vergrendel(nummer).voor(gebruiker);
        if (!gebruiker.zietAlles() && !gebruiker.is(Gebruiker.CONSULENTEN)) {
            throw new GeenToegang("Dit doet het samenwerkingsverband: vraag het aan de consulent.");
        }
        return dossier;
    }
}

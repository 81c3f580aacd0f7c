package nl.swv.overgang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.onderdeel.Intrekking;
import nl.swv.overgang.dossier.onderdeel.Scenariowijziging;
import nl.swv.overgang.dossier.onderdeel.TopDossierOpening;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.dossier.toetsing.Toetsing;
import nl.swv.overgang.dossier.toetsing.TopDossiernummers;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Aangemeld;
import org.jspecify.annotations.Nullable;
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
            ApplicationEventPublisher events,
            Aangemeld aangemeld,
            Clock clock) {
        this.dossiers = dossiers;
        this.nummers = nummers;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.loop = loop;
        this.toetsing = toetsing;
        this.events = events;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /** Withdraws a dossier, at any moment; what was recorded stays. */
    public void trekIn(OtDossiernummer nummer, Intrekking intrekking) {
        Dossier dossier = open(nummer);
        toetsing.toets(
                dossier,
                vastleggingen.van(nummer),
                intrekking,
                Set.of(aangemeld.gebruiker().id()));
        vastleggingen.voegToe(
                nummer, new Vastlegging<>(intrekking, aangemeld.gebruiker().id(), clock.instant(), clock.instant()));
        dossiers.bewaar(dossier.ingetrokken(clock.instant()));
        tijdlijn.noteer(nummer, Wat.DOSSIER_INGETROKKEN, null);
        loop.trekIn(nummer);
        events.publishEvent(new Dossier.Gesloten(nummer, dossier.school()));
    }

    /** R16: the dossier goes on in another scenario; what was recorded stays, and what was open on the old road lapses. */
    public void wijzigScenario(OtDossiernummer nummer, Scenariowijziging wijziging) {
        Dossier dossier = open(nummer);
        String door = aangemeld.gebruiker().id();
        toetsing.toets(dossier, vastleggingen.van(nummer), wijziging, Set.of(door));
        Instant nu = clock.instant();
        vastleggingen.voegToe(nummer, new Vastlegging<>(wijziging, door, nu, nu));
        Scenario weg = Objects.requireNonNull(wijziging.scenario());
        dossiers.bewaar(dossier.metScenario(weg));
        tijdlijn.noteer(nummer, Wat.SCENARIO_GEWIJZIGD, weg.name());
        loop.wijzigScenario(nummer, weg);
    }

    /** The process has ended by withdrawal: that is right only where somebody gave a reason. */
    public void bevestigIntrekking(OtDossiernummer nummer) {
        if (vastleggingen.van(nummer).deel(Intrekking.class).isEmpty()) {
            throw new IllegalStateException("A dossier is withdrawn through the API, with a reason");
        }
    }

    /** domein.md §7: a TOP Dossier number that was mistyped is mended, with a trace; also after closing. */
    public void verbeterTopDossiernummer(OtDossiernummer nummer, String topDossiernummer, @Nullable String reden) {
        Dossier dossier = vanSwv(nummer);
        TopDossierOpening verbeterd = vastleggingen
                .van(nummer)
                .deel(TopDossierOpening.class)
                .orElseGet(() -> new TopDossierOpening(null, null, null, null, null, null, null, null, null))
                .metNummer(topDossiernummer, reden);
        TopDossiernummer juist = new TopDossiernummer(Objects.requireNonNull(verbeterd.nummer()));
        Dossier met = dossier.metVerbeterdNummer(juist);
        TopDossiernummer oud = Objects.requireNonNull(dossier.topDossiernummer());
        toetsing.toets(
                dossier,
                vastleggingen.van(nummer),
                verbeterd,
                Set.of(aangemeld.gebruiker().id()));
        Instant nu = clock.instant();
        vastleggingen.voegToe(
                nummer, new Vastlegging<>(verbeterd, aangemeld.gebruiker().id(), nu, nu));
        dossiers.bewaar(met);
        nummers.claim(juist, dossier.leerling());
        nummers.laatLos(oud);
        tijdlijn.noteer(nummer, Wat.TOP_DOSSIERNUMMER_VERBETERD, oud.waarde());
    }

    /**
     * Every dossier that is still open on the overgangsdatum becomes nazorg (R08), once: all of them in this transaction,
     * or none; again finds only what came in between. Their processes hear it in batches of jobs, which a stop only delays.
     *
     * @return how many became nazorg now
     */
    public int beginNazorg() {
        List<OtDossiernummer> open = dossiers.vergrendelLopend();
        if (!open.isEmpty()) {
            dossiers.maakNazorg(open, clock.instant());
            tijdlijn.noteer(open, Wat.NAZORG_BEGONNEN);
            loop.beginNazorg(open);
        }
        return open.size();
    }

    /** R08: a dossier whose process was suspended on the overgangsdatum gets its nazorg once it runs again. */
    public void haalNazorgIn() {
        loop.haalNazorgIn(dossiers.inNazorg());
    }

    private Dossier open(OtDossiernummer nummer) {
        return vanSwv(nummer).eisOpen();
    }

    private Dossier vanSwv(OtDossiernummer nummer) {
        return dossiers.vergrendel(nummer).voorSwv(aangemeld.gebruiker());
    }
}

package nl.swv.overgang.overgangsfase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Systeemwerk;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the coördinator: begins the overgang, and what its process does on the way. */
@Service
@Transactional
public class Overgangsleiding {

    private final Overgangen overgangen;
    private final Overgangsloop loop;
    private final Dossierloop dossierloop;
    private final Overgangsdatum overgangsdatum;
    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Dossiers dossiers;
    private final Dossierbeheer dossierbeheer;
    private final Aangemeld aangemeld;
    private final Clock clock;
    private final String swvCode;

    Overgangsleiding(
            Overgangen overgangen,
            Overgangsloop loop,
            Dossierloop dossierloop,
            Overgangsdatum overgangsdatum,
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Dossiers dossiers,
            Dossierbeheer dossierbeheer,
            Aangemeld aangemeld,
            Clock clock,
            Overgangsinstellingen instellingen) {
        this.overgangen = overgangen;
        this.loop = loop;
        this.dossierloop = dossierloop;
        this.overgangsdatum = overgangsdatum;
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.dossiers = dossiers;
        this.dossierbeheer = dossierbeheer;
        this.aangemeld = aangemeld;
        this.clock = clock;
        this.swvCode = instellingen.swvCode();
    }

    public Optional<Overgang> overgang() {
        return overgangen.vind(swvCode);
    }

    /**
     * Begins the overgang of this installation: once.
     *
     * @throws NietNu when it has begun already
     * @throws nl.swv.overgang.platform.Ongeldig when the date is not a day after today
     */
    public void start(LocalDate datum) {
        overgangsdatum.eisToekomst(datum);
        if (!overgangen.begin(swvCode, datum, nu(), aangemeld.gebruiker().id())) {
            throw new NietNu("De overgang is al begonnen. De overgangsdatum kunt u nog wel verzetten.");
        }
        tijdlijn.noteerVanSwv(Wat.OVERGANG_BEGONNEN, null, datum, null);
        overgangsdatum.geldt(datum);
        loop.begin(swvCode);
    }

    /**
     * Moves the overgangsdatum of a running overgang; its timers and terms move with it.
     *
     * @throws NietNu when there is no overgang, or OT has been closed already
     */
    public void verzet(LocalDate datum) {
        Overgang overgang = overgangen
                .vergrendel(swvCode)
                .orElseThrow(() -> new NietNu("De overgang is nog niet begonnen. Start hem eerst."));
        if (overgang.otGeslotenOp() != null) {
            throw new NietNu("OT is al gesloten: de overgangsdatum kan niet meer veranderen.");
        }
        overgangsdatum.eisToekomst(datum);
        overgangen.verzet(swvCode, datum);
        tijdlijn.noteerVanSwv(Wat.OVERGANGSDATUM_VERZET, overgang.overgangsdatum(), datum, null);
        overgangsdatum.geldt(datum);
        loop.verplaatsMomenten();
        dossierloop.herzieTermijnen();
    }

    /** Every known school begins its own overgang; one that had begun is left alone. */
    public void laatScholenBeginnen() {
        List<String> nieuw = scholen.alle().stream()
                .filter(school -> school.opvolger() == null)
                .map(School::vestiging)
                .filter(vestiging -> scholen.begin(vestiging, nu()))
                .toList();
        loop.beginScholen(nieuw);
    }

    /** B2, R08: OT is closed; what is open is nazorg from now on. Again finds only what came in between. */
    public int sluitOt() {
        if (overgangen.vergrendel(swvCode).map(Overgang::otGeslotenOp).isEmpty()) {
            overgangen.sluitOt(swvCode, nu());
            tijdlijn.noteerVanSwv(Wat.OT_GESLOTEN, null, null, null);
        }
        return dossierbeheer.beginNazorg();
    }

    /** Each night: a dossier that came in while OT was being closed is nazorg too. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Europe/Amsterdam")
    public void veegNa() {
        if (overgang().map(Overgang::otGeslotenOp).isPresent()) {
            Systeemwerk.doe(dossierbeheer::beginNazorg);
        }
    }

    /** Whether the last OT dossier of the SWV is closed. Who is told "not yet" holds the overgang until the wait is on record. */
    public boolean isAllesGesloten() {
        overgangen.vergrendel(swvCode);
        boolean gesloten = !dossiers.isErNogOpen();
        if (gesloten) {
            overgangen.laatsteOtDossier(swvCode, nu());
        }
        return gesloten;
    }

    private Instant nu() {
        return clock.instant();
    }
}

package nl.swv.overgang.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where OT dossiers come in and where OT says something else of them (R15): kept and started in one transaction, or neither. */
@Service
@Transactional
public class Dossierontvangst {

    /** What decides the road (domein.md §5). */
    private static final Set<Veld> WEG = EnumSet.of(Veld.MODULE, Veld.STATUS, Veld.SOORT, Veld.VERVOLG);

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Scenariotabel tabel;
    private final Dossierloop loop;
    private final Schoolwissel schoolwissel;
    private final Consulentwissel consulentwissel;
    private final ApplicationEventPublisher events;
    private final Overgangskalender kalender;
    private final Clock clock;

    Dossierontvangst(
            Dossiers dossiers,
            Tijdlijn tijdlijn,
            Scenariotabel tabel,
            Dossierloop loop,
            Schoolwissel schoolwissel,
            Consulentwissel consulentwissel,
            ApplicationEventPublisher events,
            Overgangskalender kalender,
            Clock clock) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.tabel = tabel;
        this.loop = loop;
        this.schoolwissel = schoolwissel;
        this.consulentwissel = consulentwissel;
        this.events = events;
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
        start(ontvangen, otGesloten);
    }

    private void start(List<Dossier> ontvangen, boolean otGesloten) {
        List<Dossier> open = ontvangen.stream().filter(Dossier::isOpen).toList();
        dossiers.leesVooruit(open.stream().map(Dossier::nummer).toList());
        loop.start(open);
        if (!open.isEmpty()) {
            events.publishEvent(
                    new Dossier.Binnengekomen(open.stream().map(Dossier::nummer).toList()));
        }
        if (otGesloten && !open.isEmpty()) {
            List<OtDossiernummer> nazorg = open.stream().map(Dossier::nummer).toList();
            tijdlijn.noteer(nazorg, Wat.NAZORG_BEGONNEN);
            loop.beginNazorg(nazorg);
        }
    }

    /**
     * What OT says otherwise of a dossier is true here too: what hangs on it goes along (R15).
     *
     * @param velden which of its fields
     * @param nu what OT says
     * @throws nl.swv.overgang.platform.NietNu when a TOP Dossier is open already, and its road or pupil would change
     */
    public void neemOver(OtDossiernummer nummer, Set<Veld> velden, OtDossier nu) {
        Dossier dossier = dossiers.vergrendel(nummer);
        OtDossier ot = dossier.ot().met(velden, nu);
        if (raaktTop(dossier, ot)) {
            dossier.eisGeenTop();
        }
        Scenario weg = tabel.bepaal(ot).scenario();
        if (!dossier.isOpen()) {
            neemOverInGesloten(dossier, ot, velden, weg);
        } else if (weg.vraagtWerk()) {
            neemOverInOpen(dossier, ot, velden, weg);
        } else {
            dossiers.bewaar(dossier.zonderWerk(ot, weg, clock.instant()));
            loop.beeindig(nummer);
            events.publishEvent(new Dossier.Gesloten(nummer, dossier.school()));
        }
    }

    /** What OT closes after us changes neither road nor pupil of what is over to TOP. */
    private static boolean raaktTop(Dossier dossier, OtDossier ot) {
        Set<Veld> anders = dossier.ot().verschillen(ot);
        return anders.contains(Veld.LEERLING)
                || (dossier.isOpen() || ot.loopt()) && anders.stream().anyMatch(WEG::contains);
    }

    private void neemOverInGesloten(Dossier dossier, OtDossier ot, Set<Veld> velden, Scenario weg) {
        if (ot.loopt() && velden.stream().anyMatch(WEG::contains)) {
            heropen(dossier.nummer(), ot);
        } else if (dossier.status().isZonderWeg() && !weg.vraagtWerk()) {
            dossiers.bewaar(dossier.zonderWerk(ot, weg, clock.instant()));
        } else {
            dossiers.bewaar(dossier.metOt(ot));
        }
    }

    /** School and consulent have a desk of their own, with what goes along. */
    private void neemOverInOpen(Dossier dossier, OtDossier ot, Set<Veld> velden, Scenario weg) {
        Set<Veld> eigen = EnumSet.copyOf(velden);
        eigen.removeAll(Set.of(Veld.SCHOOL, Veld.CONSULENT));
        OtDossiernummer nummer = dossier.nummer();
        Dossier bijgewerkt = dossier.metOt(dossier.ot().met(eigen, ot));
        boolean andereWeg = velden.stream().anyMatch(WEG::contains) && weg != dossier.scenario();
        dossiers.bewaar(andereWeg ? bijgewerkt.metScenario(weg) : bijgewerkt);
        if (andereWeg) {
            tijdlijn.noteer(nummer, Wat.SCENARIO_GEWIJZIGD, weg.name());
            loop.wijzigScenario(nummer, weg);
        }
        if (velden.contains(Veld.EINDDATUM)) {
            loop.herzieTermijn(nummer);
        }
        if (velden.contains(Veld.SCHOOL)) {
            schoolwissel.wissel(nummer, Objects.requireNonNull(ot.school()));
        }
        if (velden.contains(Veld.CONSULENT)) {
            consulentwissel.wissel(nummer, Objects.requireNonNull(ot.consulent()));
        }
    }

    /** What was imported was not as it is: terms go along, and the road where it would have been another (R16). */
    public void verbeter(OtDossiernummer nummer, Set<Veld> velden, OtDossier juist) {
        Dossier dossier = dossiers.vergrendel(nummer);
        OtDossier ot = dossier.ot().met(velden, juist);
        Scenario weg = wegNa(dossier, ot);
        dossiers.bewaar(dossier.metOt(ot).metScenario(weg));
        if (weg != dossier.scenario()) {
            tijdlijn.noteer(nummer, Wat.SCENARIO_GEWIJZIGD, weg.name());
            loop.wijzigScenario(nummer, weg);
        }
        if (dossier.isOpen() && velden.contains(Veld.EINDDATUM)) {
            loop.herzieTermijn(nummer);
        }
    }

    /** What people chose stays, unless it cannot be: a verlenging exists only for an arrangement (domein.md §5). */
    private Scenario wegNa(Dossier dossier, OtDossier ot) {
        Scenario nu = dossier.scenario();
        boolean kan = nu != Scenario.VERLENGING || ot.soort() == OtDossier.Soort.ARRANGEMENT;
        boolean vast = !dossier.isOpen() || dossier.topDossiernummer() != null;
        return vast || kan && nu != tabel.bepaal(dossier.ot()).scenario()
                ? nu
                : tabel.bepaal(ot).scenario();
    }

    /** It runs in OT again: a road under its own number (R15). */
    public void heropen(OtDossiernummer nummer, OtDossier ot) {
        Dossier dossier = dossiers.vergrendel(nummer).eisGeenTop();
        zetOpWeg(dossier, ot, tabel.bepaal(ot).scenario(), Wat.DOSSIER_HEROPEND, null);
    }

    /** What ended here without need goes on as it was, from the begin of its road (R16). */
    public void zetWeerOpWeg(OtDossiernummer nummer, Wat waarom, @Nullable String reden) {
        Dossier dossier = dossiers.vergrendel(nummer).eisGeenTop();
        zetOpWeg(dossier, dossier.ot(), dossier.scenario(), waarom, reden);
    }

    private void zetOpWeg(Dossier dossier, OtDossier ot, Scenario weg, Wat waarom, @Nullable String reden) {
        Instant nu = clock.instant();
        boolean otGesloten = kalender.isTeLaat(Overgangskalender.dag(nu));
        Dossier heropend = dossier.heropend(ot, weg, otGesloten, nu);
        dossiers.bewaar(heropend);
        tijdlijn.noteer(dossier.nummer(), waarom, null, reden);
        start(List.of(heropend), otGesloten);
    }
}

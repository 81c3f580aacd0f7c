package nl.swv.overgang.overgangsfase;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.swv.overgang.dossier.Dossierbeheer;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.herinnering.Herinneringen;
import nl.swv.overgang.herinnering.Moment;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.Systeemwerk;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the coördinator: begins the overgang, and what its process does on the way. */
@Service
@Transactional
public class Overgangsleiding {

    /** Moving the date so close asks twice. */
    private static final int SCHOOLDAGEN_DICHTBIJ = 5;

    /** TOP Dossier was not there before: an earlier day is a mistyped year. */
    private static final LocalDate VROEGSTE_TOP_DOSSIER = LocalDate.of(2018, 1, 1);

    private static final String TASK_NAZORG_OPPAKKEN = "Task_NazorgOppakken";

    /**
     * What moving the overgangsdatum does.
     *
     * @param schooldagen school days that are left then
     * @param termijnen tasks that are due on another day then
     * @param lopend dossiers that run: what is not ready on that day becomes nazorg
     * @param berichten people who get a message; nobody where messages do not leave
     * @param bevestigen whether the day is so close that it is asked twice
     */
    public record Vooruitblik(
            LocalDate was,
            LocalDate wordt,
            int schooldagen,
            int termijnen,
            long lopend,
            int berichten,
            boolean bevestigen) {}

    private final Overgangen overgangen;
    private final Overgangsloop loop;
    private final Dossierloop dossierloop;
    private final Overgangsdatum overgangsdatum;
    private final Overgangskalender kalender;
    private final Herinneringen herinneringen;
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
            Overgangskalender kalender,
            Herinneringen herinneringen,
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
        this.kalender = kalender;
        this.herinneringen = herinneringen;
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
     * @throws Ongeldig when the date is not a day after today, within two years
     */
    public void start(@Nullable LocalDate datum) {
        Bezwaren bezwaren = new Bezwaren();
        overgangsdatum.toets(datum, bezwaren);
        bezwaren.gooi();
        if (!overgangen.begin(
                swvCode, requireNonNull(datum), nu(), aangemeld.gebruiker().id())) {
            throw new NietNu("De overgang is al begonnen. De overgangsdatum verzet u in Cockpit, bij Voortgang.");
        }
        tijdlijn.noteerVanSwv(Wat.OVERGANG_BEGONNEN, null, datum, null);
        overgangsdatum.geldt(datum);
        loop.begin(swvCode);
    }

    /**
     * What moving the overgangsdatum would do now.
     *
     * @throws NietNu when there is no overgang, or OT has been closed already
     * @throws Ongeldig when the date or the reason is not right
     */
    @Transactional(readOnly = true)
    public Vooruitblik vooruitblik(@Nullable LocalDate datum, @Nullable String reden) {
        LocalDate was = verzetbaar(overgangen.vind(swvCode)).overgangsdatum();
        LocalDate wordt = toets(datum, reden);
        Overgangskalender anders = kalender.met(wordt);
        return new Vooruitblik(
                was,
                wordt,
                schooldagenTot(wordt),
                dossierloop.verschuivendeTermijnen(anders) + loop.verschuivendeTermijnen(anders),
                dossiers.aantalLopend(),
                herinneringen.ontvangers(),
                isDichtbij(wordt));
    }

    /**
     * Moves the overgangsdatum of a running overgang; its timers and terms move with it, and everyone with an open task hears
     * of it where messages leave. The same date again changes nothing.
     *
     * @param bevestigd whether the user said twice to mean it: needed within five school days
     * @throws NietNu when there is no overgang, or OT has been closed already
     * @throws Ongeldig when the date or the reason is not right
     */
    public void verzet(@Nullable LocalDate datum, @Nullable String reden, boolean bevestigd) {
        Overgang overgang = verzetbaar(overgangen.vergrendel(swvCode));
        LocalDate wordt = toets(datum, reden);
        if (wordt.equals(overgang.overgangsdatum())) {
            return;
        }
        if (isDichtbij(wordt) && !bevestigd) {
            throw new Ongeldig(
                    "bevestigd",
                    "Tot die dag zijn er nog %d schooldagen, en er lopen nog %d dossiers: die worden dan nazorg. Bevestig dat u dit zeker weet."
                            .formatted(schooldagenTot(wordt), dossiers.aantalLopend()));
        }
        overgangen.verzet(swvCode, wordt);
        tijdlijn.noteerVanSwv(
                Wat.OVERGANGSDATUM_VERZET,
                overgang.overgangsdatum(),
                wordt,
                requireNonNull(reden).strip());
        overgangsdatum.geldt(wordt);
        loop.verplaatsMomenten();
        dossierloop.herzieTermijnen();
        if (herinneringen.ontvangers() > 0) {
            herinneringen.vergeet(LocalDate.now(clock));
            loop.herinnerNu();
        }
    }

    /**
     * B6: the first TOP Dossier of the SWV was opened before, outside this application. A statement (R17): of a day, with a
     * reason, until the overgangsfase is closed.
     *
     * @param dag empty takes the statement back
     * @throws NietNu when there is no overgang, or the overgangsfase is closed
     * @throws Ongeldig when the day cannot be the first, or the reason is missing
     */
    public void geefEersteTopDossierOp(@Nullable LocalDate dag, @Nullable String reden) {
        Overgang overgang = overgangen
                .vergrendel(swvCode)
                .orElseThrow(() -> new NietNu("De overgang is nog niet begonnen. Start hem eerst, in Tasklist."));
        if (overgang.afgeslotenOp() != null) {
            throw new NietNu("De overgangsfase is afgesloten: haar begin kan niet meer veranderen.");
        }
        LocalDate was = overgang.eersteTopDossierOpgegeven();
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.eis(dag != null || was != null, "dag", "Vul in op welke dag het eerste TOP Dossier openging.");
        if (dag != null) {
            toetsEerste(dag, overgang.eersteTopDossierHier(), bezwaren);
        }
        bezwaren.verplicht("reden", reden, "Geef aan hoe u dit weet.");
        bezwaren.tekst("reden", reden);
        bezwaren.gooi();
        if (!Objects.equals(dag, was)) {
            overgangen.geefEersteTopDossierOp(swvCode, dag);
            tijdlijn.noteerVanSwv(
                    dag == null ? Wat.EERSTE_TOP_DOSSIER_TERUGGENOMEN : Wat.EERSTE_TOP_DOSSIER_OPGEGEVEN,
                    was,
                    dag,
                    requireNonNull(reden).strip());
        }
    }

    private void toetsEerste(LocalDate dag, @Nullable Instant hier, Bezwaren bezwaren) {
        bezwaren.eis(
                !dag.isAfter(LocalDate.now(clock)),
                "dag",
                "Deze dag moet nog komen. Vul in wanneer het eerste TOP Dossier openging.");
        bezwaren.eis(
                !dag.isBefore(VROEGSTE_TOP_DOSSIER),
                "dag",
                "Deze dag is van vóór %s. Controleer het jaar.".formatted(Nederlands.dag(VROEGSTE_TOP_DOSSIER)));
        if (hier != null) {
            LocalDate bekend = Overgangskalender.dag(hier);
            bezwaren.eis(
                    dag.isBefore(bekend),
                    "dag",
                    "In deze toepassing ging het eerste TOP Dossier open op %s. Opgeven hoeft alleen als er een eerder was."
                            .formatted(Nederlands.dag(bekend)));
        }
    }

    /** The overgangsdatum before it last moved on this day. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> verzetVan(LocalDate dag) {
        return tijdlijn.vanSwv().stream()
                .filter(regel -> regel.wat() == Wat.OVERGANGSDATUM_VERZET
                        && Overgangskalender.dag(regel.op()).equals(dag))
                .findFirst()
                .map(regel -> LocalDate.parse(requireNonNull(regel.oud())));
    }

    private static Overgang verzetbaar(Optional<Overgang> bekend) {
        Overgang overgang =
                bekend.orElseThrow(() -> new NietNu("De overgang is nog niet begonnen. Start hem eerst, in Tasklist."));
        if (overgang.otGeslotenOp() != null) {
            throw new NietNu("OT is al gesloten: de overgangsdatum kan niet meer veranderen.");
        }
        return overgang;
    }

    private LocalDate toets(@Nullable LocalDate datum, @Nullable String reden) {
        Bezwaren bezwaren = new Bezwaren();
        overgangsdatum.toets(datum, bezwaren);
        bezwaren.verplicht("reden", reden, "Geef de reden waarom de overgangsdatum verandert.");
        bezwaren.tekst("reden", reden);
        bezwaren.gooi();
        return requireNonNull(datum);
    }

    private int schooldagenTot(LocalDate datum) {
        return kalender.schooldagenTot(LocalDate.now(clock), datum.minusDays(1));
    }

    private boolean isDichtbij(LocalDate datum) {
        return schooldagenTot(datum) < SCHOOLDAGEN_DICHTBIJ;
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

    /**
     * A school that went up in another one goes its own way again: its overgang goes on where it was, or begins now.
     *
     * @param gedaan what it recorded and finished before
     */
    public void laatVerderGaan(School school, Set<Class<? extends Schoolonderdeel>> gedaan) {
        if (overgang().isEmpty()) {
            return;
        }
        if (scholen.begin(school.vestiging(), nu())) {
            loop.beginScholen(List.of(school.vestiging()));
        } else if (school.overOp() == null) {
            loop.hervat(school.vestiging(), gedaan);
        }
    }

    /** B2, R08: OT is closed; what is open is nazorg from now on. Again finds only what came in between. */
    public int sluitOt() {
        if (overgangen.vergrendel(swvCode).map(Overgang::otGeslotenOp).isEmpty()) {
            overgangen.sluitOt(swvCode, nu());
            tijdlijn.noteerVanSwv(Wat.OT_GESLOTEN, null, null, null);
        }
        return dossierbeheer.beginNazorg();
    }

    /** Each night: a dossier that came in while OT was being closed, or was suspended then, is nazorg too. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Europe/Amsterdam")
    public void veegNa() {
        if (overgang().map(Overgang::otGeslotenOp).isPresent()) {
            Systeemwerk.doe(dossierbeheer::haalNazorgIn);
            Systeemwerk.doe(dossierbeheer::beginNazorg);
        }
    }

    /** Each school day after the overgangsdatum: whose nazorg is to be taken up again on this day, hears so (R08). */
    @Scheduled(cron = "0 0 7 * * *", zone = "Europe/Amsterdam")
    public void herinnerAanNazorg() {
        LocalDate vandaag = LocalDate.now(clock);
        if (overgang().map(Overgang::otGeslotenOp).isPresent()) {
            herinneringen.verstuurAan(TASK_NAZORG_OPPAKKEN, new Moment(vandaag, kalender.overgangsdatum(), 0, null));
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

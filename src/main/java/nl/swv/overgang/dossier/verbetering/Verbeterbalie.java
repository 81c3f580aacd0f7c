package nl.swv.overgang.dossier.verbetering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Veld;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.Taken;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.dossier.onderdeel.Evaluatiegesprek;
import nl.swv.overgang.dossier.onderdeel.Gevolgen;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.dossier.onderdeel.Verzendbewijs;
import nl.swv.overgang.dossier.toetsing.Toetsing;
import nl.swv.overgang.dossier.verbetering.Verbeterlijst.Vastgelegde;
import nl.swv.overgang.dossier.verbetering.Verbeterlijst.Waarde;
import nl.swv.overgang.formulier.Soort;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.GeenToegang;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a mistake is mended, with a reason and a trace: also after closing, until the overgangsfase is closed (R16). */
@Service
@Transactional
public class Verbeterbalie {

    private static final String INHOUD = "inhoud.";

    private static final Set<Veld> GEGEVENS =
            EnumSet.of(Veld.SOORT, Veld.LEERLING, Veld.GROEP, Veld.STARTDATUM, Veld.EINDDATUM);

    private final Dossiers dossiers;
    private final Dossierbalie dossierbalie;
    private final Dossierontvangst ontvangst;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Taken taken;
    private final Dossierloop loop;
    private final Toetsing toetsing;
    private final ApplicationEventPublisher events;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Verbeterbalie(
            Dossiers dossiers,
            Dossierbalie dossierbalie,
            Dossierontvangst ontvangst,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Taken taken,
            Dossierloop loop,
            Toetsing toetsing,
            ApplicationEventPublisher events,
            Aangemeld aangemeld,
            Clock clock) {
        this.dossiers = dossiers;
        this.dossierbalie = dossierbalie;
        this.ontvangst = ontvangst;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.taken = taken;
        this.loop = loop;
        this.toetsing = toetsing;
        this.events = events;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /**
     * What was recorded, and what of it this user may mend.
     *
     * @throws DossierOnbekend when there is no such dossier for this user
     */
    @Transactional(readOnly = true)
    public Verbeterlijst toon(OtDossiernummer nummer) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Dossier dossier =
                dossiers.vind(nummer).orElseThrow(DossierOnbekend::new).voor(gebruiker);
        List<Vastlegging<? extends Onderdeel>> alle = vastleggingen.alle(nummer);
        return new Verbeterlijst(
                gebruiker.isSwv() ? andereScenarios(dossier) : List.of(),
                gebruiker.isSwv(),
                gebruiker.zietAlles() && dossier.topDossiernummer() == null,
                gebruiker.isSwv() && dossier.status() == Status.INGETROKKEN && dossier.topDossiernummer() == null,
                Onderdeel.SOORTEN.alle().stream()
                        .flatMap(soort -> vastgelegde(soort, alle, gebruiker).stream())
                        .toList());
    }

    private static List<Scenario> andereScenarios(Dossier dossier) {
        return !dossier.isOpen()
                        || dossier.topDossiernummer() != null
                        || !dossier.scenario().isGekozen()
                ? List.of()
                : Stream.of(Scenario.values())
                        .filter(scenario -> scenario.isGekozen() && scenario != dossier.scenario())
                        .filter(scenario ->
                                scenario != Scenario.VERLENGING || dossier.ot().soort() == OtDossier.Soort.ARRANGEMENT)
                        .toList();
    }

    private static List<Vastgelegde> vastgelegde(
            Soort<Onderdeel> soort, List<Vastlegging<? extends Onderdeel>> alle, Gebruiker gebruiker) {
        List<Vastlegging<? extends Onderdeel>> eigen = new ArrayList<>(van(soort.type(), alle));
        if (eigen.isEmpty()) {
            return List.of();
        }
        Collections.reverse(eigen);
        Vastlegging<? extends Onderdeel> nu = eigen.get(0);
        String elders = nu.deel().verbeterElders().orElse(null);
        return List.of(new Vastgelegde(
                soort.pad(),
                Leesbaar.naam(soort.type()),
                elders == null && nu.afgerondOp() != null && mag(gebruiker, eigen),
                elders,
                eigen.stream()
                        .map(een -> new Waarde(Leesbaar.velden(een.deel()), een.door(), een.op(), een.afgerondOp()))
                        .toList()));
    }

    private static List<Vastlegging<? extends Onderdeel>> van(
            Class<?> soort, List<Vastlegging<? extends Onderdeel>> alle) {
        return alle.stream().filter(een -> soort.isInstance(een.deel())).toList();
    }

    /** Who recorded it, or the SWV. */
    private static boolean mag(Gebruiker gebruiker, List<Vastlegging<? extends Onderdeel>> eigen) {
        return gebruiker.isSwv() || eigen.stream().anyMatch(een -> een.door().equals(gebruiker.id()));
    }

    /**
     * An onderdeel was recorded otherwise than it was. The rules are those of a new one, and what follows from it follows.
     *
     * @throws DossierOnbekend when there is no such dossier for this user
     * @throws GeenToegang when somebody else recorded it
     * @throws NietNu when its task is still open, or what would follow cannot be any more
     * @throws Ongeldig when a rule says no: the fields of what was recorded begin with "inhoud."
     */
    public void verbeter(OtDossiernummer nummer, Onderdeel nieuw, @Nullable String reden) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Dossier dossier = dossiers.vergrendel(nummer).voor(gebruiker);
        if (!mag(gebruiker, van(nieuw.getClass(), vastleggingen.alle(nummer)))) {
            throw new GeenToegang("Dit verbetert wie het vastlegde, de consulent of de coördinator.");
        }
        nieuw.verbeterElders().ifPresent(zin -> {
            throw new NietNu(zin);
        });
        Vastgelegd<Onderdeel> vastgelegd = vastleggingen.van(nummer);
        Vastlegging<? extends Onderdeel> oud = afgerond(vastgelegd, nieuw.getClass());
        begin(nummer, reden);
        toets(dossier, vastgelegd, oud.deel(), nieuw, gebruiker);
        Instant nu = clock.instant();
        vastleggingen.voegToe(nummer, new Vastlegging<>(nieuw, gebruiker.id(), nu, nu));
        tijdlijn.noteer(nummer, Wat.ONDERDEEL_VERBETERD, Leesbaar.verschil(oud.deel(), nieuw), reden);
        try {
            nieuw.verbeter(oud.deel(), new Gevolg(dossier, nieuw, vastleggingen.van(nummer)));
        } catch (Ongeldig ongeldig) {
            throw inInhoud(ongeldig);
        }
    }

    private static Vastlegging<? extends Onderdeel> afgerond(
            Vastgelegd<Onderdeel> vastgelegd, Class<? extends Onderdeel> soort) {
        Vastlegging<? extends Onderdeel> oud = vastgelegd.delen().get(soort);
        if (oud == null) {
            throw new NietNu("Dit is nog niet vastgelegd: er valt nog niets te verbeteren.");
        }
        if (oud.afgerondOp() == null) {
            throw new NietNu("De taak hiervan staat nog open: verbeter het in de taak zelf.");
        }
        return oud;
    }

    /** R05 was asked of the consulent of then: another one since does not make the proof wrong. */
    private void toets(
            Dossier dossier, Vastgelegd<Onderdeel> vastgelegd, Onderdeel oud, Onderdeel nieuw, Gebruiker gebruiker) {
        Dossier toen = vastgelegd
                .deel(Verzendbewijs.class)
                .map(Verzendbewijs::consulent)
                .map(dossier::metConsulent)
                .orElse(dossier);
        if (nieuw.equals(oud)) {
            throw new Ongeldig("inhoud", "U hebt nog niets veranderd.");
        }
        try {
            toetsing.toets(toen, vastgelegd, nieuw, Set.of(gebruiker.id()));
        } catch (Ongeldig ongeldig) {
            throw inInhoud(ongeldig);
        }
    }

    private static Ongeldig inInhoud(Ongeldig ongeldig) {
        return new Ongeldig(ongeldig.bezwaren().stream()
                .map(bezwaar -> new Bezwaar(INHOUD + bezwaar.veld(), bezwaar.melding()))
                .toList());
    }

    /**
     * What was imported was not as it is: soort, groep, startdatum, einddatum, and by the coördinator the pupil. School,
     * consulent and scenario have a desk of their own.
     *
     * @param juist the dossier as it should have come in, as the rules of the import let it in
     * @throws Ongeldig without a reason, or when nothing is otherwise
     * @throws NietNu when the TOP Dossier that is open is of this pupil, or asks for this soort
     */
    public void verbeterGegevens(OtDossiernummer nummer, OtDossier juist, @Nullable String reden) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Dossier dossier = dossiers.vergrendel(nummer).voorSwv(gebruiker);
        Set<Veld> velden = EnumSet.copyOf(GEGEVENS);
        velden.retainAll(dossier.ot().verschillen(juist));
        begin(nummer, reden);
        if (velden.isEmpty()) {
            throw new Ongeldig("gegevens", "U hebt nog niets veranderd.");
        }
        if (velden.contains(Veld.LEERLING)) {
            eisLeerlingVrij(dossier, gebruiker);
        }
        if (velden.contains(Veld.SOORT)) {
            eisSoortVrij(dossier, juist);
        }
        velden.forEach(veld -> tijdlijn.noteer(
                nummer, Wat.GEGEVENS_VERBETERD, veld.verschil(veld.tekst(dossier.ot()), veld.tekst(juist)), reden));
        ontvangst.verbeter(nummer, velden, juist);
        events.publishEvent(new Dossier.GegevensVerbeterd(dossier.ot().met(velden, juist)));
    }

    private static void eisLeerlingVrij(Dossier dossier, Gebruiker gebruiker) {
        if (!gebruiker.zietAlles()) {
            throw new GeenToegang("De leerling van een dossier verbetert de coördinator.");
        }
        if (dossier.topDossiernummer() != null) {
            throw new NietNu("TOP Dossier %s is van deze leerling: die kan niet meer veranderen."
                    .formatted(dossier.topDossiernummer()));
        }
    }

    private static void eisSoortVrij(Dossier dossier, OtDossier juist) {
        boolean vast = !dossier.isOpen() || dossier.topDossiernummer() != null;
        if (vast && dossier.scenario() == Scenario.VERLENGING && juist.soort() != OtDossier.Soort.ARRANGEMENT) {
            throw new NietNu(
                    "Dit dossier is verlengd, en alleen een arrangement kan worden verlengd. Laat de soort zoals zij is.");
        }
    }

    /**
     * A dossier that was withdrawn by mistake gets its road again, from the begin; what was recorded stays.
     *
     * @throws NietNu when it is not withdrawn, or had a TOP Dossier already
     */
    public void maakIntrekkingOngedaan(OtDossiernummer nummer, @Nullable String reden) {
        Dossier dossier = dossiers.vergrendel(nummer).voorSwv(aangemeld.gebruiker());
        if (dossier.status() != Status.INGETROKKEN) {
            throw new NietNu("Dit dossier is niet ingetrokken.");
        }
        if (dossier.topDossiernummer() != null) {
            throw new NietNu(
                    "Voor dit dossier is TOP Dossier %s al geopend: het kan niet opnieuw op weg. Ga daar verder."
                            .formatted(dossier.topDossiernummer()));
        }
        begin(nummer, reden);
        loop.beeindig(nummer);
        ontvangst.zetWeerOpWeg(nummer, Wat.INTREKKING_ONGEDAAN, reden);
    }

    /** A reason, and an overgangsfase that is not closed. */
    private void begin(OtDossiernummer nummer, @Nullable String reden) {
        Bezwaren bezwaren = new Bezwaren();
        bezwaren.verplicht("reden", reden, "Geef de reden van de verbetering.");
        bezwaren.tekst("reden", reden);
        bezwaren.gooi();
        events.publishEvent(new Dossier.WordtVerbeterd(nummer));
    }

    /** What a mended onderdeel brings about. */
    private final class Gevolg implements Gevolgen.Verbetering {

        private final Dossier dossier;
        private final Onderdeel nieuw;
        private final Vastgelegd<Onderdeel> vastgelegd;

        Gevolg(Dossier dossier, Onderdeel nieuw, Vastgelegd<Onderdeel> vastgelegd) {
            this.dossier = dossier;
            this.nieuw = nieuw;
            this.vastgelegd = vastgelegd;
        }

        @Override
        public Vastgelegd<Onderdeel> vastgelegd() {
            return vastgelegd;
        }

        @Override
        public void plaatsInParnassys(LocalDate op, @Nullable String waarom) {
            dossiers.plaatsInParnassys(dossier.nummer(), op, waarom);
        }

        @Override
        public void gaVerder(Scenario scenario) {
            eisWegVrij("Een andere weg kan niet meer: laat die keuze zoals zij was.");
            naar(scenario);
            loop.gaVerderNa(dossier.nummer(), nieuw);
        }

        @Override
        public void sluitTrajectAf() {
            if (dossier.trajectAfgeslotenOp() == null) {
                dossierbalie.sluitTrajectAf(dossier.nummer());
            }
        }

        @Override
        public void vraagGesprekOpnieuw() {
            Scenario gevolg = vastgelegd
                    .deel(Evaluatiegesprek.class)
                    .map(Evaluatiegesprek::uitkomst)
                    .map(Evaluatiegesprek.Uitkomst::scenario)
                    .orElse(null);
            if (gevolg != dossier.scenario() || wachtOpGesprek()) {
                return;
            }
            eisWegVrij(
                    "Met dit moment gingen de documenten niet vóór het evaluatiegesprek (R05), en een nieuw gesprek kan niet meer worden gevraagd. Verbeter eerst het moment van het gesprek.");
            naar(Scenario.VERLENGING);
            tijdlijn.noteer(dossier.nummer(), Wat.GESPREK_OPNIEUW, null);
            loop.vraagOpnieuw(dossier.nummer(), Evaluatiegesprek.class);
        }

        private boolean wachtOpGesprek() {
            Set<Class<?>> ervoor = Set.of(Verzendbewijs.class, Evaluatiegesprek.class);
            return taken.van(dossier.nummer()).stream()
                    .anyMatch(taak ->
                            taken.onderdeel(taak).filter(ervoor::contains).isPresent());
        }

        private void naar(Scenario scenario) {
            if (scenario != dossier.scenario()) {
                dossiers.bewaar(dossier.metScenario(scenario));
                tijdlijn.noteer(dossier.nummer(), Wat.SCENARIO_GEWIJZIGD, scenario.name());
            }
        }

        /** R02, R03: a dossier with a TOP Dossier, or that is home, keeps its road. */
        private void eisWegVrij(String watDan) {
            if (dossier.topDossiernummer() != null) {
                throw new NietNu("Voor dit dossier is TOP Dossier %s al geopend. %s"
                        .formatted(dossier.topDossiernummer(), watDan));
            }
            if (!dossier.isOpen()) {
                throw new NietNu("Dit dossier is al gesloten. " + watDan);
            }
        }
    }
}

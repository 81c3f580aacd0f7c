package nl.swv.overgang.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier.TopDossierGeopend;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.onderdeel.Bijlagenplaatsing;
import nl.swv.overgang.dossier.onderdeel.Gevolgen;
import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.dossier.onderdeel.Vastleggingen;
import nl.swv.overgang.dossier.toetsing.Toetsing;
import nl.swv.overgang.dossier.toetsing.TopDossiernummers;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.NietNu;
import nl.swv.overgang.school.Knoppencursussen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where people record what they did for a dossier, and where its tasks are checked off. */
@Service
@Transactional
public class Dossierbalie {

    private final Dossiers dossiers;
    private final TopDossiernummers nummers;
    private final Vastleggingen vastleggingen;
    private final Tijdlijn tijdlijn;
    private final Taken taken;
    private final Dossierloop loop;
    private final Toetsing toetsing;
    private final Knoppencursussen cursussen;
    private final ApplicationEventPublisher events;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Dossierbalie(
            Dossiers dossiers,
            TopDossiernummers nummers,
            Vastleggingen vastleggingen,
            Tijdlijn tijdlijn,
            Taken taken,
            Dossierloop loop,
            Toetsing toetsing,
            Knoppencursussen cursussen,
            ApplicationEventPublisher events,
            Aangemeld aangemeld,
            Clock clock) {
        this.dossiers = dossiers;
        this.nummers = nummers;
        this.vastleggingen = vastleggingen;
        this.tijdlijn = tijdlijn;
        this.taken = taken;
        this.loop = loop;
        this.toetsing = toetsing;
        this.cursussen = cursussen;
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
    public void legVast(OtDossiernummer nummer, Onderdeel deel) {
        legVast(nummer, deel, null);
    }

    /**
     * The same, unless somebody saved it meanwhile.
     *
     * @param gezien the versie of this onderdeel that the user has seen; empty when that is not said
     * @throws nl.swv.overgang.formulier.IntussenVastgelegd when there is a later one
     */
    public void legVast(OtDossiernummer nummer, Onderdeel deel, @Nullable Long gezien) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        Dossier dossier =
                gezien == null ? dossiers.vind(nummer).orElseThrow(DossierOnbekend::new) : dossiers.vergrendel(nummer);
        if (!dossier.isZichtbaarVoor(gebruiker)) {
            throw nietMeer(nummer, gebruiker);
        }
        eisTaak(nummer, deel, gebruiker);
        Vastgelegd<Onderdeel> vastgelegd = vastleggingen.van(nummer);
        vastgelegd.eisVersie(deel.getClass(), gezien);
        toetsing.toets(dossier, vastgelegd, deel, Set.of(gebruiker.id()));
        vastleggingen.voegToe(nummer, new Vastlegging<>(deel, gebruiker.id(), clock.instant(), null));
        if (!deel.equals(vastgelegd.deel(deel.getClass()).orElse(null))) {
            deel.blijftTot().ifPresent(dag -> houdAan(nummer, deel, gebruiker, dag));
        }
    }

    /** R08: who records it owns it from now on, until that day. */
    private void houdAan(OtDossiernummer nummer, Onderdeel deel, Gebruiker gebruiker, LocalDate dag) {
        tijdlijn.noteer(nummer, deel.gebeurtenis(), deel.bijzonderheid());
        tijdlijn.noteer(nummer, Wat.NAZORG_VERVOLGT, dag.toString());
        loop.houdAan(nummer, deel.getClass(), gebruiker.id(), dag);
    }

    /** Who was typing reads what happened to the task meanwhile. */
    private void eisTaak(OtDossiernummer nummer, Onderdeel deel, Gebruiker gebruiker) {
        try {
            taken.eis(nummer, deel.getClass(), gebruiker);
        } catch (NietNu geenTaak) {
            Gebeurtenis laatste = tijdlijn.van(nummer).stream()
                    .reduce((eerder, later) -> later)
                    .orElseThrow(() -> geenTaak);
            throw new NietNu("Deze taak staat niet meer open. Het laatste wat er gebeurde: %s."
                    .formatted(verteld(laatste, laatste.zin())));
        }
    }

    /** A school whose pupil moved away reads that; for anyone else there is no such dossier. */
    private RuntimeException nietMeer(OtDossiernummer nummer, Gebruiker gebruiker) {
        return tijdlijn.van(nummer).stream()
                .filter(een -> gebruiker.van(Gebruiker.SCHOOL).stream().anyMatch(een::isVertrekVan))
                .reduce((eerder, later) -> later)
                .<RuntimeException>map(vertrek -> new NietNu("Dit dossier is verhuisd naar een andere school: %s."
                        .formatted(verteld(vertrek, "school gewijzigd"))))
                .orElseGet(DossierOnbekend::new);
    }

    private static String verteld(Gebeurtenis een, String zin) {
        return "%s (%s, %s). Wat u net invulde, is niet opgeslagen"
                .formatted(zin, een.door(), Nederlands.moment(een.op()));
    }

    /**
     * The task of an onderdeel is done: it must have been recorded, and the rules must hold at this moment.
     *
     * @throws nl.swv.overgang.platform.Weigering when it was not recorded, or a rule says no
     */
    public Onderdeel rondAf(OtDossiernummer nummer, Class<? extends Onderdeel> soort) {
        Dossier dossier = dossiers.vergrendel(nummer);
        Vastgelegd<Onderdeel> vastgelegd = vastleggingen.van(nummer);
        Vastlegging<? extends Onderdeel> vastlegging = vastgelegd.teRonden(soort);
        Onderdeel deel = vastlegging.deel();
        deel.blijftTot().ifPresent(dag -> {
            throw new NietNu(
                    "U komt hierop terug op %s: tot dan blijft de taak open. Vul in hoe het is geregeld, en rond dan af."
                            .formatted(Nederlands.dag(dag)));
        });
        Set<String> vastleggers =
                new HashSet<>(List.of(vastlegging.door(), aangemeld.gebruiker().id()));
        toetsing.toets(dossier, vastgelegd, deel, vastleggers);
        vastleggingen.rondAf(nummer, soort, clock.instant());
        tijdlijn.noteer(nummer, deel.gebeurtenis(), deel.bijzonderheid());
        deel.verwerk(new Verwerking(dossier, vastgelegd));
        return deel;
    }

    /** The link has opened a TOP Dossier: kept at once, exactly one (R03). */
    public void registreerTopDossier(OtDossiernummer nummer, TopDossiernummer topDossiernummer) {
        bewaarTopDossier(dossiers.vergrendel(nummer), topDossiernummer, Wijze.KOPPELING);
        tijdlijn.noteer(nummer, Wat.TOP_DOSSIER_GEOPEND, topDossiernummer.waarde());
    }

    private void bewaarTopDossier(Dossier dossier, TopDossiernummer topDossiernummer, Wijze wijze) {
        dossiers.bewaar(dossier.metTopDossier(topDossiernummer, wijze));
        nummers.claim(topDossiernummer, dossier.leerling());
        events.publishEvent(new TopDossierGeopend(dossier.nummer()));
    }

    /** B9: the running arrangement ends here, as the gesprek decided; before its TOP Dossier opens. */
    public void sluitTrajectAf(OtDossiernummer nummer) {
        dossiers.bewaar(dossiers.vergrendel(nummer).metTrajectAfgesloten(clock.instant()));
        tijdlijn.noteer(nummer, Wat.TRAJECT_AFGESLOTEN, null);
    }

    /** The dossier is home. R02 and R03 are checked once more. */
    public void sluit(OtDossiernummer nummer) {
        Dossier dossier = dossiers.vergrendel(nummer).gesloten(clock.instant());
        dossiers.bewaar(dossier);
        tijdlijn.noteer(nummer, Wat.DOSSIER_GESLOTEN, null);
        events.publishEvent(new Dossier.Gesloten(nummer, dossier.school()));
    }

    /** B8: whether nobody has to place bijlagen any more. */
    public boolean staatAllesInHetLogboek(OtDossiernummer nummer) {
        Scenario scenario =
                dossiers.vind(nummer).orElseThrow(DossierOnbekend::new).scenario();
        return !scenario.leidtNaarTop() || Bijlagenplaatsing.isVerantwoord(scenario, vastleggingen.van(nummer));
    }

    /** What an onderdeel brings about, in the transaction in which its task is completed. */
    private final class Verwerking implements Gevolgen {

        private final Dossier dossier;
        private final Vastgelegd<Onderdeel> vastgelegd;

        Verwerking(Dossier dossier, Vastgelegd<Onderdeel> vastgelegd) {
            this.dossier = dossier;
            this.vastgelegd = vastgelegd;
        }

        @Override
        public Vastgelegd<Onderdeel> vastgelegd() {
            return vastgelegd;
        }

        @Override
        public void kiesScenario(Scenario scenario) {
            if (dossier.scenario() != scenario) {
                dossiers.bewaar(dossier.metScenario(scenario));
            }
        }

        @Override
        public void wijzigScenario(Scenario scenario) {
            tijdlijn.noteer(dossier.nummer(), Wat.SCENARIO_GEWIJZIGD, scenario.name());
            kiesScenario(scenario);
        }

        @Override
        public void noteer(Wat wat, @Nullable String bijzonderheid) {
            tijdlijn.noteer(dossier.nummer(), wat, bijzonderheid);
        }

        @Override
        public void sluitTrajectAf() {
            Dossierbalie.this.sluitTrajectAf(dossier.nummer());
        }

        @Override
        public void zetConsulent(String consulent) {
            if (!consulent.equals(dossier.ot().consulent())) {
                dossiers.bewaar(dossier.metConsulent(consulent));
            }
        }

        @Override
        public void openTopDossier(TopDossiernummer topDossiernummer) {
            bewaarTopDossier(dossier, topDossiernummer, Wijze.HANDMATIG);
        }

        @Override
        public void plaatsInParnassys(LocalDate op, @Nullable String reden) {
            dossiers.plaatsInParnassys(dossier.nummer(), op, reden);
        }

        @Override
        public void boekCursus(LocalDate dag) {
            cursussen.registreer(dossier.school(), dag, null);
        }

        @Override
        public void geefOntheffing(LocalDate tot) {
            cursussen.geefOntheffing(dossier.school(), tot);
        }
    }
}

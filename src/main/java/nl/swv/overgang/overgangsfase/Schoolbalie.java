package nl.swv.overgang.overgangsfase;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossierloop;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Tijdlijn;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.overgangsfase.onderdeel.Schooldossier;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolgevolgen;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import nl.swv.overgang.overgangsfase.onderdeel.Schooltoets;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolvastleggingen;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a school records how it goes over, and where its tasks are checked off. */
@Service
@Transactional
public class Schoolbalie {

    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Knoppencursussen cursussen;
    private final Dossiers dossiers;
    private final Schoolvastleggingen vastleggingen;
    private final Schoolstanden standen;
    private final Tijdlijn dossiertijdlijn;
    private final Schooltaken taken;
    private final Dossierloop dossierloop;
    private final Overgangskalender kalender;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Schoolbalie(
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Knoppencursussen cursussen,
            Dossiers dossiers,
            Schoolvastleggingen vastleggingen,
            Schoolstanden standen,
            Tijdlijn dossiertijdlijn,
            Schooltaken taken,
            Dossierloop dossierloop,
            Overgangskalender kalender,
            Aangemeld aangemeld,
            Clock clock) {
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.cursussen = cursussen;
        this.dossiers = dossiers;
        this.vastleggingen = vastleggingen;
        this.standen = standen;
        this.dossiertijdlijn = dossiertijdlijn;
        this.taken = taken;
        this.dossierloop = dossierloop;
        this.kalender = kalender;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /**
     * Saves what the form of an open task says; saving again corrects it.
     *
     * @param gezien the versie that whoever saves has seen, empty when that is not said (R16)
     * @throws SchoolOnbekend when there is no such school for this user
     * @throws nl.swv.overgang.formulier.IntussenVastgelegd when somebody saved it since
     * @throws nl.swv.overgang.platform.NietNu when the task of this schoolonderdeel is not open
     * @throws nl.swv.overgang.platform.GeenToegang when the task is someone else's
     * @throws nl.swv.overgang.platform.Ongeldig when a rule says no
     */
    public void legVast(String vestiging, Schoolonderdeel deel, @Nullable Long gezien) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        School school = scholen.vergrendel(vestiging).voor(gebruiker);
        taken.eis(vestiging, deel.getClass(), gebruiker);
        vastleggingen.van(vestiging).eisVersie(deel.getClass(), gezien);
        toets(school, deel, false);
        vastleggingen.voegToe(vestiging, new Vastlegging<>(deel, gebruiker.id(), clock.instant(), null));
        deel.bewaar(new Verwerking(school));
    }

    /**
     * The task of a schoolonderdeel is done: it must have been recorded, and the rules must hold at this moment.
     *
     * @throws nl.swv.overgang.platform.Weigering when it was not recorded, or a rule says no
     */
    public void rondAf(String vestiging, Class<? extends Schoolonderdeel> soort) {
        School school = scholen.vergrendel(vestiging);
        Schoolonderdeel deel = vastleggingen.van(vestiging).teRonden(soort).deel();
        toets(school, deel, true);
        vastleggingen.rondAf(vestiging, soort, clock.instant());
        tijdlijn.noteer(vestiging, deel.gebeurtenis(), null, null, null);
        deel.verwerk(new Verwerking(school));
    }

    private void toets(School school, Schoolonderdeel deel, boolean afronden) {
        Bezwaren bezwaren = new Bezwaren();
        deel.controleer(
                new Schooltoets(
                        school, standen.dossiersVan(school.vestiging()), this::begin, kalender, vandaag(), bezwaren),
                afronden);
        bezwaren.gooi();
    }

    private Map<OtDossiernummer, LocalDate> begin(Collection<OtDossiernummer> nummers) {
        return dossiers.alle(nummers).stream().collect(Collectors.toMap(Dossier::nummer, Dossier::begin));
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    /** What a schoolonderdeel brings about, in the transaction in which it is saved or its task is completed. */
    private final class Verwerking implements Schoolgevolgen {

        private final School school;
        private final Map<OtDossiernummer, Schooldossier> bekend = new HashMap<>();

        Verwerking(School school) {
            this.school = school;
        }

        @Override
        public void plaatsInParnassys(OtDossiernummer nummer, LocalDate op, @Nullable String reden) {
            if (!op.equals(stand(nummer).parnassysOp())
                    || !Objects.equals(reden, stand(nummer).reden())) {
                dossiers.plaatsInParnassys(nummer, op, reden);
                dossiertijdlijn.noteer(nummer, Wat.INFORMATIE_GEPLAATST, op.toString());
            }
        }

        @Override
        public void isNietRelevantVoorParnassys(OtDossiernummer nummer) {
            if (!stand(nummer).nietRelevant()) {
                dossiers.isNietRelevantVoorParnassys(nummer);
                dossiertijdlijn.noteer(nummer, Wat.INFORMATIE_NIET_RELEVANT, null);
            }
        }

        /** Read once: the form sends what was saved before along with what is new. */
        private Schooldossier stand(OtDossiernummer nummer) {
            if (bekend.isEmpty()) {
                standen.dossiersVan(school.vestiging()).forEach(dossier -> bekend.put(dossier.nummer(), dossier));
            }
            return requireNonNull(bekend.get(nummer));
        }

        @Override
        public void planCursus(LocalDate dag) {
            if (!school.heeftCursus(vandaag()) && dag.isAfter(vandaag())) {
                cursussen.registreer(school.vestiging(), dag, null);
            }
        }

        @Override
        public void planDossiers(List<OtDossiernummer> eerst, LocalDate eersteKlaarOp, LocalDate alleKlaarOp) {
            List<OtDossiernummer> open = dossiers.openVan(school.vestiging());
            dossiers.plan(open, alleKlaarOp);
            dossiers.plan(open.stream().filter(eerst::contains).toList(), eersteKlaarOp);
            open.forEach(dossierloop::herzieTermijn);
        }

        @Override
        public void isOver() {
            scholen.isOver(school.vestiging(), clock.instant());
        }
    }
}

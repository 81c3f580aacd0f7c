package nl.swv.overgang.overgangsfase;

import java.time.Clock;
import java.time.LocalDate;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Overgangskalender;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOnbekend;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a school records how it goes over, and where its tasks are checked off. */
@Service
@Transactional
public class Schoolbalie {

    private final Scholen scholen;
    private final Knoppencursussen cursussen;
    private final Dossiers dossiers;
    private final Schoolvastleggingen vastleggingen;
    private final Schoolstanden standen;
    private final Schooltaken taken;
    private final Overgangskalender kalender;
    private final Aangemeld aangemeld;
    private final Clock clock;

    Schoolbalie(
            Scholen scholen,
            Knoppencursussen cursussen,
            Dossiers dossiers,
            Schoolvastleggingen vastleggingen,
            Schoolstanden standen,
            Schooltaken taken,
            Overgangskalender kalender,
            Aangemeld aangemeld,
            Clock clock) {
        this.scholen = scholen;
        this.cursussen = cursussen;
        this.dossiers = dossiers;
        this.vastleggingen = vastleggingen;
        this.standen = standen;
        this.taken = taken;
        this.kalender = kalender;
        this.aangemeld = aangemeld;
        this.clock = clock;
    }

    /**
     * Saves what the form of an open task says; saving again corrects it.
     *
     * @throws SchoolOnbekend when there is no such school for this user
     * @throws nl.swv.overgang.platform.NietNu when the task of this schoolonderdeel is not open
     * @throws nl.swv.overgang.platform.GeenToegang when the task is someone else's
     * @throws nl.swv.overgang.platform.Ongeldig when a rule says no
     */
    public void legVast(String vestiging, Schoolonderdeel deel) {
        Gebruiker gebruiker = aangemeld.gebruiker();
        School school = scholen.vergrendel(vestiging).voor(gebruiker);
        taken.eis(vestiging, deel.getClass(), gebruiker);
        toets(school, deel, false);
        vastleggingen.voegToe(vestiging, deel, gebruiker.id(), clock.instant());
        if (deel instanceof Parnassysplaatsing plaatsing) {
            plaatsing.vinkjes().forEach(this::plaats);
        }
    }

    /**
     * The task of a schoolonderdeel is done: it must have been recorded, and the rules must hold at this moment.
     *
     * @throws Weigering when it was not recorded, or a rule says no
     */
    public void rondAf(String vestiging, Class<? extends Schoolonderdeel> soort) {
        School school = scholen.vergrendel(vestiging);
        Schoolonderdeel deel = vastleggingen
                .laatste(vestiging, soort, true)
                .orElseThrow(() -> new Weigering("Vul eerst het formulier in en sla het op. Rond daarna de taak af."));
        toets(school, deel, true);
        vastleggingen.rondAf(vestiging, soort, clock.instant());
        if (deel instanceof Overgangsplan plan && plan.geplandeCursus() != null && !school.heeftCursus(vandaag())) {
            plan(vestiging, plan.geplandeCursus());
        } else if (deel instanceof Overgangsbevestiging) {
            scholen.isOver(vestiging, clock.instant());
        }
    }

    /** A plan says when, never that it was followed: today's course is for the coördinator to register. */
    private void plan(String vestiging, LocalDate dag) {
        if (dag.isAfter(vandaag())) {
            cursussen.registreer(vestiging, dag, null);
        }
    }

    private void plaats(Parnassysplaatsing.Vinkje vinkje) {
        if (vinkje.nummer() != null && vinkje.geplaatstOp() != null) {
            dossiers.plaatsInParnassys(vinkje.nummer(), vinkje.geplaatstOp(), vinkje.reden());
        }
    }

    private void toets(School school, Schoolonderdeel deel, boolean afronden) {
        Bezwaren bezwaren = new Bezwaren();
        deel.controleer(
                new Schooltoets(school, standen.openVan(school.vestiging()), kalender, vandaag(), bezwaren), afronden);
        bezwaren.gooi();
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}

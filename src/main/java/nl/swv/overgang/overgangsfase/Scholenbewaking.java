package nl.swv.overgang.overgangsfase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.Dossier.TopDossierGeopend;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.otexport.aansluiting.ExportIngelezen;
import nl.swv.overgang.overgangsfase.onderdeel.Overgangsplan;
import nl.swv.overgang.platform.Systeemwerk;
import nl.swv.overgang.platform.engine.TaskNames;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.school.KnoppencursusGevolgd;
import nl.swv.overgang.school.KnoppencursusIngetrokken;
import nl.swv.overgang.school.LasGewijzigd;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import nl.swv.overgang.school.Overgangstijdlijn;
import nl.swv.overgang.school.Scholen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.school.SchoolOpgenomen;
import nl.swv.overgang.school.SchoolTopGereed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes on what happens with schools and dossiers to the processes that wait for it, in the same transaction. */
@Component
public class Scholenbewaking {

    private final Overgangen overgangen;
    private final Overgangsloop loop;
    private final Overgangsafsluiting afsluiting;
    private final Scholen scholen;
    private final Overgangstijdlijn tijdlijn;
    private final Schoolstanden standen;
    private final Dossiers dossiers;
    private final TaskNames taaknamen;
    private final Overgangskalender kalender;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String swvCode;

    Scholenbewaking(
            Overgangen overgangen,
            Overgangsloop loop,
            Overgangsafsluiting afsluiting,
            Scholen scholen,
            Overgangstijdlijn tijdlijn,
            Schoolstanden standen,
            Dossiers dossiers,
            TaskNames taaknamen,
            Overgangskalender kalender,
            ApplicationEventPublisher events,
            Clock clock,
            Overgangsinstellingen instellingen) {
        this.overgangen = overgangen;
        this.loop = loop;
        this.afsluiting = afsluiting;
        this.scholen = scholen;
        this.tijdlijn = tijdlijn;
        this.standen = standen;
        this.dossiers = dossiers;
        this.taaknamen = taaknamen;
        this.kalender = kalender;
        this.events = events;
        this.clock = clock;
        this.swvCode = instellingen.swvCode();
    }

    /** A school that is imported while the overgang runs takes part at once. */
    @EventListener
    void on(SchoolOpgenomen school) {
        if (overgangen.vind(swvCode).isPresent() && scholen.begin(school.vestiging(), clock.instant())) {
            loop.beginScholen(List.of(school.vestiging()));
            if (kalender.isTeLaat(LocalDate.now(clock))) {
                // R22: also without dossiers nobody signed for it
                afsluiting.heropenAlsNietAllesIsVerklaard();
            }
        }
    }

    /** B1: the process of the school opens the door; where none waits for the course, the door opens at once. */
    @EventListener
    void on(KnoppencursusGevolgd cursus) {
        if (!loop.cursusGevolgd(cursus.vestiging())) {
            events.publishEvent(new SchoolTopGereed(cursus.vestiging()));
        }
    }

    @EventListener
    void on(LasGewijzigd las) {
        taaknamen.rename();
    }

    @EventListener
    void on(KnoppencursusIngetrokken cursus) {
        loop.cursusIngetrokken(cursus.vestiging());
    }

    @EventListener
    void on(TopDossierGeopend opening) {
        if (overgangen.eersteTopDossier(swvCode, clock.instant())) {
            tijdlijn.noteerVanSwv(Wat.OVERGANGSFASE_BEGONNEN, null, null, null);
        }
    }

    @EventListener
    void on(Dossier.Gesloten dossier) {
        gaNa(dossier.school());
    }

    /** R22: what comes in after closing reopens the overgangsfase; before the overgangsdatum it cannot have been closed. */
    @EventListener
    void on(Dossier.Binnengekomen dossiers) {
        if (kalender.isTeLaat(LocalDate.now(clock))) {
            overgangen.vergeetLaatsteOtDossier(swvCode);
            afsluiting.heropen();
        }
    }

    /** Also when all that came in is a refused row or a wijziging. */
    @EventListener
    void on(ExportIngelezen export) {
        if (kalender.isTeLaat(LocalDate.now(clock))) {
            afsluiting.heropenAlsNietAllesIsVerklaard();
        }
    }

    @EventListener
    void on(Dossier.Verhuisd dossier) {
        gaNa(dossier.van());
    }

    /** An import brings many dossiers, so every few minutes instead of for each of them (R23). */
    @Scheduled(fixedDelay = 300_000, initialDelay = 300_000)
    @Transactional
    public void heropenParnassys() {
        standen.nogNietAllesInParnassys().forEach(loop::heropenParnassys);
        List<String> nietMeerOver = standen.metWerk(scholen.alle().stream()
                .filter(school -> school.overOp() != null && school.opvolger() == null)
                .map(School::vestiging)
                .toList());
        if (!nietMeerOver.isEmpty()) {
            Systeemwerk.doe(() -> {
                nietMeerOver.forEach(this::vraagOpnieuw);
                afsluiting.heropenAlsNietAllesIsVerklaard();
            });
        }
    }

    /** A dossier came to a school that was over: its process has ended, so it begins again where ParnasSys is asked. */
    private void vraagOpnieuw(String vestiging) {
        scholen.vergrendel(vestiging);
        scholen.isNietOver(vestiging);
        tijdlijn.noteer(vestiging, Wat.NIET_MEER_OVER, null, null, null);
        loop.hervat(vestiging, Set.of(Overgangsplan.class));
    }

    /** After the overgangsdatum nothing is left to plan, and nobody waits for a plan. */
    @Scheduled(fixedDelay = 300_000, initialDelay = 300_000)
    @Transactional
    public void laatPlannenVervallen() {
        if (kalender.isTeLaat(LocalDate.now(clock))) {
            Systeemwerk.doe(() -> loop.laatPlannenVervallen()
                    .forEach(vestiging -> tijdlijn.noteer(vestiging, Wat.OVERGANGSPLAN_VERVALLEN, null, null, null)));
        }
    }

    /** Nobody waits for a last dossier before the overgangsdatum. */
    private void gaNa(String vestiging) {
        if (!kalender.isTeLaat(LocalDate.now(clock))) {
            return;
        }
        scholen.vergrendel(vestiging);
        if (dossiers.openVan(vestiging).isEmpty()) {
            loop.laatsteDossierGesloten(vestiging);
            overgangen.vergrendel(swvCode);
            if (!dossiers.isErNogOpen()) {
                overgangen.laatsteOtDossier(swvCode, clock.instant());
                loop.laatsteDossierGesloten(swvCode);
            }
        }
    }
}

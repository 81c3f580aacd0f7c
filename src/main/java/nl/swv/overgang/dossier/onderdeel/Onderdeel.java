package nl.swv.overgang.dossier.onderdeel;

import static nl.swv.overgang.formulier.Soort.soort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.formulier.Soorten;
import org.jspecify.annotations.Nullable;

/**
 * What a person records about a dossier: one for each task, saved by its form, checked at saving and at completion. The
 * record itself says what follows from it.
 */
public interface Onderdeel {

    // the variables of the diagrams that an onderdeel sets
    String SCENARIO = "scenario";
    String UITKOMST = "uitkomst";
    String OPNIEUW = "opnieuw";
    String ANDER_SCENARIO = "anderScenario";
    String ONTHEFFING = "ontheffing";

    /** Every onderdeel of a dossier: where it is saved, its record, and the tasks that ask for it. */
    Soorten<Onderdeel> SOORTEN = new Soorten<Onderdeel>(List.of(
            soort("scenariokeuze", Scenariokeuze.class, "Task_ScenarioKiezen"),
            soort("evaluatie", Evaluatie.class, "Task_EvaluatieToevoegenAanOpp"),
            soort("parnassys", Parnassys.class, "Task_OppOpslaanInParnassys"),
            soort("nieuwe-actie", NieuweActie.class, "Task_NieuweActieVoorbereiden"),
            soort("verzendbewijs", Verzendbewijs.class, "Task_DocumentenBeveiligdVerzenden"),
            soort("evaluatiegesprek", Evaluatiegesprek.class, "Task_EvaluatiegesprekVoeren"),
            soort("top-dossier", TopDossierOpening.class, "Task_TopDossierHandmatigOpenen", "Task_WeigeringOplossen"),
            soort("momentopname", Momentopname.class, "Task_MomentopnameVastleggen"),
            soort("bijlagenplaatsing", Bijlagenplaatsing.class, "Task_BijlagenInHetLogboekPlaatsen"),
            soort("nazorg", Nazorgcontact.class, "Task_NazorgOppakken"),
            soort("ontheffingsaanvraag", Ontheffingsaanvraag.class, "Task_OntheffingAanvragen"),
            soort("ontheffingsbesluit", Ontheffingsbesluit.class, "Task_OntheffingBevestigen"),
            soort("scenariowijziging", Scenariowijziging.class),
            soort("intrekking", Intrekking.class)));

    /** What the tijdlijn says once its task is completed. */
    Gebeurtenis.Wat gebeurtenis();

    /** What that line says besides, as a code: the day of what a person did elsewhere (R17), or a number. */
    default @Nullable String bijzonderheid() {
        return null;
    }

    /** Whether it counts as done once its task is completed; not when it only sends the dossier back. */
    default boolean telt() {
        return true;
    }

    /** The day on which somebody comes back to it: until then its task stays, with who saved it, and is not completed. */
    default Optional<LocalDate> blijftTot() {
        return Optional.empty();
    }

    /** Adds what is wrong to the toets. */
    void controleer(Toets toets);

    /** What follows for the dossier and its school once its task is completed. */
    default void verwerk(Gevolgen gevolgen) {}

    /** What follows when it is recorded otherwise after its task was completed (R16). */
    default void verbeter(Onderdeel oud, Gevolgen.Verbetering gevolgen) {}

    /** Where it is mended instead, as a Dutch sentence; empty where it is mended as it was recorded (R16). */
    default Optional<String> verbeterElders() {
        return Optional.empty();
    }

    /** Which way the process goes on: codes alone, by the name of their variable in the diagram. */
    default Map<String, Object> route() {
        return Map.of();
    }

    static @Nullable String tekst(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }
}

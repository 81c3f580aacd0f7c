package nl.swv.overgang.dossier.process;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.Evaluatie;
import nl.swv.overgang.dossier.Evaluatiegesprek;
import nl.swv.overgang.dossier.Momentopname;
import nl.swv.overgang.dossier.Nazorgcontact;
import nl.swv.overgang.dossier.NieuweActie;
import nl.swv.overgang.dossier.Onderdeel;
import nl.swv.overgang.dossier.Ontheffingsaanvraag;
import nl.swv.overgang.dossier.Ontheffingsbesluit;
import nl.swv.overgang.dossier.Parnassys;
import nl.swv.overgang.dossier.Scenariokeuze;
import nl.swv.overgang.dossier.TopDossierOpening;
import nl.swv.overgang.dossier.Verzendbewijs;

/** The contract with overgang-dossier.bpmn: every name both sides use. The business key is the OT-dossiernummer. */
final class OvergangDossierProcess {

    static final String KEY = "OvergangDossierProcess";

    static final String TASK_EVALUATIEGESPREK_VOEREN = "Task_EvaluatiegesprekVoeren";

    static final String SCENARIO = "scenario";
    static final String UITKOMST = "uitkomst";
    static final String BIJLAGEN = "bijlagen";
    static final String OPNIEUW = "opnieuw";
    static final String ANDER_SCENARIO = "anderScenario";
    static final String ONTHEFFING = "ontheffing";

    static final String MSG_DOSSIER_INGETROKKEN = "Msg_DossierIngetrokken";
    static final String MSG_CONSULENT_GEWIJZIGD = "Msg_ConsulentGewijzigd";
    static final String MSG_OVERGANGSDATUM_BEREIKT = "Msg_OvergangsdatumBereikt";
    static final String MSG_SCENARIO_GEWIJZIGD = "Msg_ScenarioGewijzigd";

    /** Which onderdeel each task records; the last four lie in top-dossier-openen.bpmn. */
    static final Map<String, Class<? extends Onderdeel>> ONDERDELEN = Map.ofEntries(
            entry("Task_ScenarioKiezen", Scenariokeuze.class),
            entry("Task_EvaluatieToevoegenAanOpp", Evaluatie.class),
            entry("Task_OppOpslaanInParnassys", Parnassys.class),
            entry("Task_NieuweActieVoorbereiden", NieuweActie.class),
            entry("Task_DocumentenBeveiligdVerzenden", Verzendbewijs.class),
            entry(TASK_EVALUATIEGESPREK_VOEREN, Evaluatiegesprek.class),
            entry("Task_MomentopnameVastleggen", Momentopname.class),
            entry("Task_NazorgOppakken", Nazorgcontact.class),
            entry("Task_TopDossierHandmatigOpenen", TopDossierOpening.class),
            entry("Task_WeigeringOplossen", TopDossierOpening.class),
            entry("Task_OntheffingAanvragen", Ontheffingsaanvraag.class),
            entry("Task_OntheffingBevestigen", Ontheffingsbesluit.class));

    /** Work in the OPP, ParnasSys, secure mail or TOP Dossier: none asks for OT itself, so all stay the school's (R08). */
    static final Set<String> SCHOOL = Set.of(
            "Task_EvaluatieToevoegenAanOpp",
            "Task_OppOpslaanInParnassys",
            "Task_DocumentenBeveiligdVerzenden",
            "Task_MomentopnameVastleggen");

    /** Every user task of a dossier, in both diagrams. */
    static final Set<String> TAKEN = Stream.concat(
                    ONDERDELEN.keySet().stream(), Stream.of("Task_KnoppencursusAfwachten"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COORDINATOR = Set.of("Task_OntheffingBevestigen");

    /** Due within some days of their begin, whatever the overgangsdatum. */
    private static final Set<String> EIGEN_TERMIJN =
            Set.of("Task_NazorgOppakken", "Task_OntheffingAanvragen", "Task_OntheffingBevestigen");

    private OvergangDossierProcess() {}

    static boolean isVanConsulent(String taskDefinitionKey) {
        return !SCHOOL.contains(taskDefinitionKey) && !COORDINATOR.contains(taskDefinitionKey);
    }

    /** Whether a task is due on the last school day on which its dossier is in time. */
    static boolean volgtOvergangsdatum(String taskDefinitionKey) {
        return !EIGEN_TERMIJN.contains(taskDefinitionKey);
    }
}

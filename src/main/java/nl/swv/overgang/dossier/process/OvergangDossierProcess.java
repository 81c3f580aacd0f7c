package nl.swv.overgang.dossier.process;

import java.util.Map;
import java.util.Set;
import nl.swv.overgang.dossier.Evaluatie;
import nl.swv.overgang.dossier.Evaluatiegesprek;
import nl.swv.overgang.dossier.Momentopname;
import nl.swv.overgang.dossier.NieuweActie;
import nl.swv.overgang.dossier.Onderdeel;
import nl.swv.overgang.dossier.Parnassys;
import nl.swv.overgang.dossier.Scenariokeuze;
import nl.swv.overgang.dossier.TopDossierOpening;
import nl.swv.overgang.dossier.Verzendbewijs;

/** The contract with overgang-dossier.bpmn: every name both sides use. The business key is the OT-dossiernummer. */
final class OvergangDossierProcess {

    static final String KEY = "OvergangDossierProcess";

    static final String SCENARIO = "scenario";
    static final String UITKOMST = "uitkomst";
    static final String BIJLAGEN = "bijlagen";
    static final String OPNIEUW = "opnieuw";

    static final String MSG_DOSSIER_INGETROKKEN = "Msg_DossierIngetrokken";
    static final String MSG_CONSULENT_GEWIJZIGD = "Msg_ConsulentGewijzigd";

    /** Which onderdeel each task records; the last two lie in top-dossier-openen.bpmn. */
    static final Map<String, Class<? extends Onderdeel>> ONDERDELEN = Map.of(
            "Task_ScenarioKiezen", Scenariokeuze.class,
            "Task_EvaluatieToevoegenAanOpp", Evaluatie.class,
            "Task_OppOpslaanInParnassys", Parnassys.class,
            "Task_NieuweActieVoorbereiden", NieuweActie.class,
            "Task_DocumentenBeveiligdVerzenden", Verzendbewijs.class,
            "Task_EvaluatiegesprekVoeren", Evaluatiegesprek.class,
            "Task_MomentopnameVastleggen", Momentopname.class,
            "Task_TopDossierHandmatigOpenen", TopDossierOpening.class,
            "Task_WeigeringOplossen", TopDossierOpening.class);

    /** The tasks of the school; every other task is the consulent's. */
    private static final Set<String> SCHOOL = Set.of(
            "Task_EvaluatieToevoegenAanOpp",
            "Task_OppOpslaanInParnassys",
            "Task_DocumentenBeveiligdVerzenden",
            "Task_MomentopnameVastleggen");

    private OvergangDossierProcess() {}

    static boolean isVanConsulent(String taskDefinitionKey) {
        return !SCHOOL.contains(taskDefinitionKey);
    }
}

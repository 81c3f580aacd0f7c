package nl.swv.overgang.overgangsfase.process;

import java.util.Map;
import nl.swv.overgang.overgangsfase.Overgangsbevestiging;
import nl.swv.overgang.overgangsfase.Overgangsplan;
import nl.swv.overgang.overgangsfase.Parnassysplaatsing;
import nl.swv.overgang.overgangsfase.Schoolonderdeel;

/** The contract with overgang-school.bpmn: every name both sides use. The business key is the vestigingscode. */
final class OvergangSchoolProcess {

    static final String KEY = "OvergangSchoolProcess";

    static final String TASK_KNOPPENCURSUS_VASTLEGGEN = "Task_KnoppencursusVastleggen";

    static final String MSG_KNOPPENCURSUS_GEVOLGD = "Msg_KnoppencursusGevolgd";
    static final String MSG_LAATSTE_DOSSIER_GESLOTEN = "Msg_LaatsteDossierGesloten";
    static final String MSG_SCHOOL_OPGEVOLGD = "Msg_SchoolOpgevolgd";

    /** Which schoolonderdeel each task records. */
    static final Map<String, Class<? extends Schoolonderdeel>> ONDERDELEN = Map.of(
            "Task_OvergangsplanMaken", Overgangsplan.class,
            "Task_InformatieInParnassysPlaatsen", Parnassysplaatsing.class,
            "Task_OvergangBevestigen", Overgangsbevestiging.class);

    private OvergangSchoolProcess() {}
}

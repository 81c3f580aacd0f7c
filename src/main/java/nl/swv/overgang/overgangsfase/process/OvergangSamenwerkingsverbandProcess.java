package nl.swv.overgang.overgangsfase.process;

/** The contract with overgang-samenwerkingsverband.bpmn: every name both sides use. The business key is the SWV-code. */
final class OvergangSamenwerkingsverbandProcess {

    static final String KEY = "OvergangSamenwerkingsverbandProcess";

    static final String TASK_OVERGANGSFASE_AFSLUITEN = "Task_OvergangsfaseAfsluiten";

    /** The timers that move with the overgangsdatum, in all diagrams. */
    static final String[] MOMENTEN = {
        "CatchEvent_OvergangsdatumBereikt",
        "BoundaryEvent_HerinneringsmomentBereikt",
        "BoundaryEvent_OvergangsdatumBereikt"
    };

    private OvergangSamenwerkingsverbandProcess() {}
}

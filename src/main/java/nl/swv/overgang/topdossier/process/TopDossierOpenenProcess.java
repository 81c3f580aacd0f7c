package nl.swv.overgang.topdossier.process;

/** The contract with top-dossier-openen.bpmn: every name both sides use. The business key is the OT-dossiernummer. */
final class TopDossierOpenenProcess {

    static final String KEY = "TopDossierOpenenProcess";

    static final String TASK_KNOPPENCURSUS_AFWACHTEN = "Task_KnoppencursusAfwachten";

    /** The tasks at which a dossier waits until its school is TOP-gereed. */
    static final String[] WACHTEND = {
        TASK_KNOPPENCURSUS_AFWACHTEN, "Task_OntheffingAanvragen", "Task_OntheffingBevestigen"
    };

    static final String MSG_SCHOOL_TOP_GEREED = "Msg_SchoolTopGereed";

    static final String ERR_TOP_DOSSIER_GEWEIGERD = "Err_TopDossierGeweigerd";

    private TopDossierOpenenProcess() {}
}

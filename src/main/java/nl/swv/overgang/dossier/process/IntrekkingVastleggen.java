package nl.swv.overgang.dossier.process;

import nl.swv.overgang.dossier.Dossierbeheer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever sent the message: without a reason on record this becomes an incident, not a loss. */
@Component
class IntrekkingVastleggen implements JavaDelegate {

    private final Dossierbeheer beheer;

    IntrekkingVastleggen(Dossierbeheer beheer) {
        this.beheer = beheer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        beheer.bevestigIntrekking(execution.getProcessBusinessKey());
    }
}

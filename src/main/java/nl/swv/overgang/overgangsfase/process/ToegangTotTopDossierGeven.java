package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.overgangsfase.Scholenovergang;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** R01: the school is TOP-gereed, and each dossier that waited for that goes on. */
@Component
class ToegangTotTopDossierGeven implements JavaDelegate {

    private final Scholenovergang overgang;

    ToegangTotTopDossierGeven(Scholenovergang overgang) {
        this.overgang = overgang;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overgang.geefToegang(execution.getProcessBusinessKey());
    }
}

package nl.swv.overgang.overgangsfase.process;

import nl.swv.overgang.platform.Gebruiker;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whose task of a school it is. Asked by the diagram. */
@Component
public class Schooltoewijzing {

    public String school(DelegateExecution execution) {
        return Gebruiker.SCHOOL + execution.getProcessBusinessKey();
    }

    public String directie(DelegateExecution execution) {
        return Gebruiker.DIRECTIE + execution.getProcessBusinessKey();
    }
}

package nl.swv.overgang.topdossier.process;

import nl.swv.overgang.topdossier.TopDossierbalie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The question at the gateway "School TOP-gereed?" (R01). */
@Component
public class SchoolTopGereed {

    private final TopDossierbalie balie;

    SchoolTopGereed(@Lazy TopDossierbalie balie) {
        this.balie = balie;
    }

    public boolean geldt(DelegateExecution execution) {
        return balie.isSchoolTopGereed(execution.getProcessBusinessKey());
    }
}

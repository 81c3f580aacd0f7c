package nl.swv.overgang.overgangsfase.process;

import java.util.Map;
import java.util.Set;
import nl.swv.overgang.overgangsfase.Overgangsafsluiting;
import nl.swv.overgang.platform.TaskRule;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** R10: nobody can click past an unexplained row. */
@Component
class OvergangsfaseAfsluitenRule implements TaskRule {

    private final Overgangsafsluiting afsluiting;

    OvergangsfaseAfsluitenRule(@Lazy Overgangsafsluiting afsluiting) {
        this.afsluiting = afsluiting;
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return Set.of(OvergangSamenwerkingsverbandProcess.TASK_OVERGANGSFASE_AFSLUITEN);
    }

    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        afsluiting.sluitAf();
        return Map.of();
    }
}

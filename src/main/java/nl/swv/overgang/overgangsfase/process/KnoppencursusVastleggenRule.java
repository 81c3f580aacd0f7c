package nl.swv.overgang.overgangsfase.process;

import java.util.Map;
import java.util.Set;
import nl.swv.overgang.overgangsfase.Scholenovergang;
import nl.swv.overgang.platform.TaskRule;
import nl.swv.overgang.platform.Weigering;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** B1: only a course that was followed opens the door; a plan does not. */
@Component
class KnoppencursusVastleggenRule implements TaskRule {

    private final Scholenovergang overgang;

    KnoppencursusVastleggenRule(@Lazy Scholenovergang overgang) {
        this.overgang = overgang;
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return Set.of(OvergangSchoolProcess.TASK_KNOPPENCURSUS_VASTLEGGEN);
    }

    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        if (!overgang.isCursusGevolgd(businessKey)) {
            throw new Weigering(
                    "Leg eerst vast op welke dag de school de knoppencursus volgde. Een dag in de toekomst is "
                            + "een plan: de taak blijft dan open.");
        }
        return Map.of();
    }
}

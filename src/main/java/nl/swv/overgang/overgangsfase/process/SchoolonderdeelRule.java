package nl.swv.overgang.overgangsfase.process;

import static nl.swv.overgang.overgangsfase.process.OvergangSchoolProcess.ONDERDELEN;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.overgangsfase.Schoolbalie;
import nl.swv.overgang.platform.TaskRule;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A task of a school is done when its schoolonderdeel is recorded and the rules hold. */
@Component
class SchoolonderdeelRule implements TaskRule {

    private final Schoolbalie balie;

    SchoolonderdeelRule(@Lazy Schoolbalie balie) {
        this.balie = balie;
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return ONDERDELEN.keySet();
    }

    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        balie.rondAf(businessKey, Objects.requireNonNull(ONDERDELEN.get(taskDefinitionKey)));
        return Map.of();
    }
}

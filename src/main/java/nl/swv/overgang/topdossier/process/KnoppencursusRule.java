package nl.swv.overgang.topdossier.process;

import java.util.Map;
import java.util.Set;
import nl.swv.overgang.platform.TaskRule;
import nl.swv.overgang.platform.Weigering;
import nl.swv.overgang.topdossier.TopDossierbalie;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** R01: nobody can click past the knoppencursus. */
@Component
class KnoppencursusRule implements TaskRule {

    private final TopDossierbalie balie;

    KnoppencursusRule(@Lazy TopDossierbalie balie) {
        this.balie = balie;
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return Set.of(TopDossierOpenenProcess.TASK_KNOPPENCURSUS_AFWACHTEN);
    }

    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        if (!balie.isSchoolTopGereed(businessKey)) {
            throw new Weigering(
                    "De school heeft de knoppencursus nog niet gevolgd. Het dossier gaat vanzelf verder zodra de "
                            + "coördinator de knoppencursus heeft geregistreerd.");
        }
        return Map.of();
    }
}

package nl.swv.overgang.security.rechten;

import java.util.Collection;
import java.util.List;
import nl.swv.overgang.platform.engine.Taakrecht;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** What the table of rights gives a group over all tasks, as the table says it: no row is read for it. */
@Component
class RechtOpTaken implements Taakrecht.Voorrechten {

    private static final List<Recht> OVER_ALLES = Recht.table().stream()
            .filter(recht -> recht.resource() == Resources.TASK)
            .filter(recht -> recht.id().equals(Authorization.ANY))
            .toList();

    @Override
    public boolean geeft(Collection<String> groepen, Permission gevraagd) {
        return OVER_ALLES.stream()
                .filter(recht -> groepen.contains(recht.groep()))
                .flatMap(recht -> recht.permissions().stream())
                .anyMatch(recht ->
                        recht.getValue() == Permissions.ALL.getValue() || recht.getValue() == gevraagd.getValue());
    }
}

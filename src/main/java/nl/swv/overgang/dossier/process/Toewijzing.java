package nl.swv.overgang.dossier.process;

import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.DossierOnbekend;
import nl.swv.overgang.dossier.Dossiers;
import nl.swv.overgang.platform.Gebruiker;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whose task it is: the school's group, or the consulent with the wijkteam behind. Asked by the diagrams. */
@Component
public class Toewijzing {

    private final Dossiers dossiers;

    Toewijzing(@Lazy Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public String school(DelegateExecution execution) {
        return Gebruiker.SCHOOL + dossier(execution).school();
    }

    public @Nullable String consulent(DelegateExecution execution) {
        return dossier(execution).ot().consulent();
    }

    public @Nullable String wijkteam(DelegateExecution execution) {
        return dossier(execution).wijkteam();
    }

    /** Nazorg is the SWV's: the wijkteam's and the coördinatoren's (R08). */
    public String nazorg(DelegateExecution execution) {
        return wijkteam(execution) + "," + Gebruiker.COORDINATOREN;
    }

    private Dossier dossier(DelegateExecution execution) {
        return dossiers.vind(execution.getProcessBusinessKey()).orElseThrow(DossierOnbekend::new);
    }
}

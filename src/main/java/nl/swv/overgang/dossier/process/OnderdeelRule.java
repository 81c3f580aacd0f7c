package nl.swv.overgang.dossier.process;

import static nl.swv.overgang.dossier.process.OvergangDossierProcess.ANDER_SCENARIO;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.BIJLAGEN;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.ONDERDELEN;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.ONTHEFFING;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.OPNIEUW;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.SCENARIO;
import static nl.swv.overgang.dossier.process.OvergangDossierProcess.UITKOMST;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.swv.overgang.dossier.Dossierbalie;
import nl.swv.overgang.dossier.Evaluatiegesprek;
import nl.swv.overgang.dossier.Nazorgcontact;
import nl.swv.overgang.dossier.NieuweActie;
import nl.swv.overgang.dossier.Onderdeel;
import nl.swv.overgang.dossier.Ontheffingsbesluit;
import nl.swv.overgang.dossier.Scenariokeuze;
import nl.swv.overgang.dossier.TopDossierOpening;
import nl.swv.overgang.platform.TaskRule;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A task is done when its onderdeel is recorded and the rules hold; the dossier itself says which way it goes. */
@Component
class OnderdeelRule implements TaskRule {

    private final Dossierbalie balie;

    OnderdeelRule(@Lazy Dossierbalie balie) {
        this.balie = balie;
    }

    @Override
    public Set<String> taskDefinitionKeys() {
        return ONDERDELEN.keySet();
    }

    @Override
    public Map<String, Object> complete(String businessKey, String taskDefinitionKey) {
        return route(balie.rondAf(businessKey, Objects.requireNonNull(ONDERDELEN.get(taskDefinitionKey))));
    }

    private static Map<String, Object> route(Onderdeel deel) {
        if (deel instanceof Scenariokeuze keuze) {
            return Map.of(SCENARIO, String.valueOf(keuze.scenario()));
        }
        if (deel instanceof Evaluatiegesprek gesprek) {
            return Map.of(UITKOMST, String.valueOf(gesprek.uitkomst()));
        }
        if (deel instanceof NieuweActie actie) {
            return Map.of(BIJLAGEN, actie.heeftBijlagen());
        }
        if (deel instanceof TopDossierOpening opening) {
            return Map.of(OPNIEUW, opening.isOpnieuw());
        }
        if (deel instanceof Ontheffingsbesluit besluit) {
            return Map.of(ONTHEFFING, besluit.geeft());
        }
        if (deel instanceof Nazorgcontact contact) {
            return contact.scenario() == null
                    ? Map.of(ANDER_SCENARIO, false)
                    : Map.of(ANDER_SCENARIO, true, SCENARIO, contact.scenario().name());
        }
        return Map.of();
    }
}

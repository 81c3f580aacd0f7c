package nl.swv.overgang.dossier.onderdeel;

import java.util.Optional;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import org.jspecify.annotations.Nullable;

/** R16: another road, at any moment until a TOP Dossier is open. */
public record Scenariowijziging(@Nullable Scenario scenario, @Nullable String reden) implements Onderdeel {

    @Override
    public Wat gebeurtenis() {
        return Wat.SCENARIO_GEWIJZIGD;
    }

    @Override
    public Optional<String> verbeterElders() {
        return Optional.of("Kies met ‘Ander scenario’ opnieuw het scenario.");
    }

    @Override
    public void controleer(Toets toets) {
        toets.andereWeg(scenario);
        toets.reden(true, reden, "Geef de reden van het andere scenario.");
    }
}

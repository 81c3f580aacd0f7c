package nl.swv.overgang.dossier.onderdeel;

import java.util.Map;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The consulent's choice where the table could not decide.
 *
 * @param reden needed when deviating from the proposal
 */
public record Scenariokeuze(@Nullable Scenario scenario, @Nullable String reden) implements Onderdeel {

    @Override
    public Wat gebeurtenis() {
        return Wat.SCENARIO_GEKOZEN;
    }

    @Override
    public void controleer(Toets toets) {
        toets.eis(
                scenario != null && scenario.isGekozen(),
                "scenario",
                "Kies een van de drie scenario's: AFRONDING, NIEUWE_ACTIE of VERLENGING.");
        toets.pastBijSoort(scenario);
        Scenario voorstel = toets.beslissing().voorstel();
        toets.reden(
                voorstel != null && scenario != voorstel, reden, "U wijkt af van het voorstel: geef de reden daarvan.");
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (scenario != null) {
            gevolgen.kiesScenario(scenario);
        }
    }

    @Override
    public void verbeter(Onderdeel oud, Gevolgen.Verbetering gevolgen) {
        if (scenario != null && oud instanceof Scenariokeuze keuze && scenario != keuze.scenario()) {
            gevolgen.gaVerder(scenario);
        }
    }

    @Override
    public Map<String, Object> route() {
        return Map.of(SCENARIO, String.valueOf(scenario));
    }
}

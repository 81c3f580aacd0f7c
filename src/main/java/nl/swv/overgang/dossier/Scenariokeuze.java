package nl.swv.overgang.dossier;

import nl.swv.overgang.dossier.Gebeurtenis.Wat;
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
}

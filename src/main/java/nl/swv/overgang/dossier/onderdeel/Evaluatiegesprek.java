package nl.swv.overgang.dossier.onderdeel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * B9: the running arrangement is closed with an evaluatiegesprek.
 *
 * @param gehoudenOp when it began
 * @param reden why lichte ondersteuning is skipped (R04)
 * @param oppAlsBasis whether the geëvalueerde OPP is the basis of the TOP Dossier
 */
public record Evaluatiegesprek(
        @Nullable Instant gehoudenOp,
        @Nullable Uitkomst uitkomst,
        @Nullable Boolean lichteOvergeslagen,
        @Nullable String reden,
        @Nullable Boolean oppAlsBasis)
        implements Onderdeel {

    public enum Uitkomst {
        VERLENGEN,
        BEEINDIGEN,
        ANDERE_ACTIE;

        public Scenario scenario() {
            return switch (this) {
                case VERLENGEN -> Scenario.VERLENGING;
                case BEEINDIGEN -> Scenario.AFRONDING;
                case ANDERE_ACTIE -> Scenario.NIEUWE_ACTIE;
            };
        }
    }

    @Override
    public Wat gebeurtenis() {
        return Wat.EVALUATIEGESPREK_GEVOERD;
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("gehoudenOp", gehoudenOp, "Vul in op welke dag en hoe laat het gesprek begon.");
        toets.isGebeurd("gehoudenOp", gehoudenOp);
        toets.verplicht("uitkomst", uitkomst, "Kies de uitkomst: VERLENGEN, BEEINDIGEN of ANDERE_ACTIE.");
        if (uitkomst == Uitkomst.VERLENGEN) {
            toets.lichteOndersteuning(lichteOvergeslagen, reden);
        } else {
            toets.reden(false, reden, "");
        }
        documentenGingenVooraf(toets);
    }

    /** R05: sent strictly before the gesprek began, to the consulent who holds it. */
    private void documentenGingenVooraf(Toets toets) {
        Optional<Verzendbewijs> bewijs = toets.vastgelegd().deel(Verzendbewijs.class);
        Instant verzonden = bewijs.map(Verzendbewijs::verzondenOp).orElse(null);
        toets.eis(
                gehoudenOp == null || verzonden != null && verzonden.isBefore(gehoudenOp),
                "gehoudenOp",
                "De documenten moeten beveiligd zijn verzonden vóór het gesprek begon. Plan een nieuw gesprek.");
        String ontvanger = bewijs.map(Verzendbewijs::consulent).orElse(null);
        toets.eis(
                ontvanger != null && ontvanger.equals(toets.dossier().ot().consulent()),
                "gehoudenOp",
                "De documenten zijn niet verzonden naar de consulent van dit dossier. Laat de school ze opnieuw verzenden.");
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (uitkomst != null) {
            gevolgen.kiesScenario(uitkomst.scenario());
        }
    }

    @Override
    public Map<String, Object> route() {
        return uitkomst == null
                ? Map.of()
                : Map.of(
                        UITKOMST, uitkomst.name(), SCENARIO, uitkomst.scenario().name());
    }
}

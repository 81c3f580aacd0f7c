package nl.swv.overgang.dossier.onderdeel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Bijlage;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * B9: the running arrangement is closed with an evaluatiegesprek.
 *
 * @param gehoudenOp when it began
 * @param reden why lichte ondersteuning is skipped (R04)
 * @param oppAlsBasis whether the geëvalueerde OPP is the basis of the TOP Dossier
 * @param ontvangen whether the consulent has the documents of the school (R05); if not, the school sends them again
 * @param ontvangenOp since which day
 * @param ontbreekt what the school must send again, in a sentence; only when they were not received
 * @param bijlagen what goes along to the logboek when the arrangement is extended
 * @param redenLaat why the gesprek was so long after the end of the arrangement (R18)
 * @param bevestigd that the day is right although it is long ago (R18)
 */
public record Evaluatiegesprek(
        @Nullable Instant gehoudenOp,
        @Nullable Uitkomst uitkomst,
        @Nullable Boolean lichteOvergeslagen,
        @Nullable String reden,
        @Nullable Boolean oppAlsBasis,
        @Nullable Boolean ontvangen,
        @Nullable LocalDate ontvangenOp,
        @Nullable String ontbreekt,
        @Nullable Set<Bijlage> bijlagen,
        @Nullable String redenLaat,
        @Nullable Boolean bevestigd)
        implements Onderdeel {

    /** What the diagram asks for beside the uitkomsten: there was no gesprek. */
    private static final String NIET_ONTVANGEN = "NIET_ONTVANGEN";

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

    public Evaluatiegesprek {
        bijlagen = bijlagen == null ? Set.of() : bijlagen;
    }

    @Override
    public boolean telt() {
        return !Boolean.FALSE.equals(ontvangen);
    }

    @Override
    public Wat gebeurtenis() {
        return telt() ? Wat.EVALUATIEGESPREK_GEVOERD : Wat.DOCUMENTEN_NIET_ONTVANGEN;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return gehoudenOp == null ? null : Onderdeel.tekst(Overgangskalender.dag(gehoudenOp));
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("ontvangen", ontvangen, "Geef aan of u de documenten van de school hebt ontvangen.");
        toets.bezwaren().tekst("ontbreekt", ontbreekt);
        if (!telt()) {
            toets.verplicht("ontbreekt", ontbreekt, "Schrijf in één zin wat de school opnieuw moet verzenden.");
            toets.eis(
                    gehoudenOp == null && uitkomst == null,
                    "gehoudenOp",
                    "Zonder de documenten telt het gesprek niet. Leg het vast als u ze hebt ontvangen.");
            return;
        }
        toets.verplicht("gehoudenOp", gehoudenOp, "Vul in op welke dag en hoe laat het gesprek begon.");
        toets.isGebeurd("gehoudenOp", gehoudenOp, bevestigd);
        if (toets.isLangNaEinde(gehoudenOp)) {
            toets.verplicht(
                    "redenLaat",
                    redenLaat,
                    "Het arrangement eindigde meer dan %d schooldagen vóór dit gesprek: geef de reden daarvan."
                            .formatted(Toets.LANG_GELEDEN));
        }
        toets.bezwaren().tekst("redenLaat", redenLaat);
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
        zijnOntvangen(toets, verzonden);
        String ontvanger = bewijs.map(Verzendbewijs::consulent).orElse(null);
        toets.eis(
                ontvanger != null && ontvanger.equals(toets.dossier().ot().consulent()),
                "gehoudenOp",
                "De documenten zijn niet verzonden naar de consulent van dit dossier. Laat de school ze opnieuw verzenden.");
    }

    /** R05: they were there before the gesprek, by what the consulent says. */
    private void zijnOntvangen(Toets toets, @Nullable Instant verzonden) {
        toets.eis(
                !Boolean.TRUE.equals(ontvangen) || ontvangenOp != null,
                "ontvangenOp",
                "Vul in op welke dag u de documenten ontving.");
        toets.isGebeurd("ontvangenOp", ontvangenOp);
        toets.eis(
                ontvangenOp == null || verzonden == null || !ontvangenOp.isBefore(Overgangskalender.dag(verzonden)),
                "ontvangenOp",
                "Dit is vóór de dag waarop de school ze verzond. Controleer de dag.");
        toets.eis(
                ontvangenOp == null || gehoudenOp == null || !ontvangenOp.isAfter(Overgangskalender.dag(gehoudenOp)),
                "ontvangenOp",
                "De documenten moeten er zijn vóór het gesprek begint. Plan een nieuw gesprek.");
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (!telt() || uitkomst == null) {
            return;
        }
        gevolgen.noteer(Wat.DOCUMENTEN_ONTVANGEN, Onderdeel.tekst(ontvangenOp));
        gevolgen.kiesScenario(uitkomst.scenario());
        if (uitkomst != Uitkomst.VERLENGEN) {
            gevolgen.sluitTrajectAf();
        }
    }

    /** Another uitkomst is another road; so is a gesprek that turns out not to count, or to count after all. */
    @Override
    public void verbeter(Onderdeel oud, Gevolgen.Verbetering gevolgen) {
        gevolgen.vastgelegd().deel(Momentopname.class).ifPresent(this::eisNietNa);
        if (oud instanceof Evaluatiegesprek gesprek && (uitkomst != gesprek.uitkomst() || telt() != gesprek.telt())) {
            gevolgen.gaVerder(uitkomst == null ? Scenario.VERLENGING : uitkomst.scenario());
            if (uitkomst != null && uitkomst != Uitkomst.VERLENGEN) {
                gevolgen.sluitTrajectAf();
            }
        }
    }

    /** R06: the momentopname that was made stays of the day of the gesprek or later. */
    private void eisNietNa(Momentopname momentopname) {
        if (gehoudenOp != null
                && momentopname.datum() != null
                && momentopname.datum().isBefore(Overgangskalender.dag(gehoudenOp))) {
            throw new Ongeldig(
                    "gehoudenOp",
                    "De momentopname is dan van vóór dit gesprek. Verbeter eerst de datum van de momentopname.");
        }
    }

    /** A variable costs the engine its history: the scenario is set only where it becomes another. */
    @Override
    public Map<String, Object> route() {
        if (!telt()) {
            return Map.of(UITKOMST, NIET_ONTVANGEN);
        }
        if (uitkomst == null || uitkomst == Uitkomst.VERLENGEN) {
            return uitkomst == null ? Map.of() : Map.of(UITKOMST, uitkomst.name());
        }
        return Map.of(UITKOMST, uitkomst.name(), SCENARIO, uitkomst.scenario().name());
    }
}

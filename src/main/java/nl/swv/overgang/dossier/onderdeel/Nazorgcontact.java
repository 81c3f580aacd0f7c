package nl.swv.overgang.dossier.onderdeel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * R08: after the overgangsdatum the SWV calls the school about a dossier that is still open.
 *
 * @param contactOp the day of the contact
 * @param afspraak what was agreed
 * @param scenario another road from now on; empty means that it stays
 * @param reden needed when the scenario changes
 */
public record Nazorgcontact(
        @Nullable LocalDate contactOp, @Nullable String afspraak, @Nullable Scenario scenario, @Nullable String reden)
        implements Onderdeel {

    @Override
    public Wat gebeurtenis() {
        return Wat.NAZORG_OPGEPAKT;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return Onderdeel.tekst(contactOp);
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("contactOp", contactOp, "Vul in op welke dag u contact had met de school.");
        toets.isGebeurd("contactOp", contactOp);
        Instant begonnen = toets.dossier().nazorgOp();
        toets.eis(
                contactOp == null || begonnen == null || !contactOp.isBefore(Overgangskalender.dag(begonnen)),
                "contactOp",
                "Dit is van vóór de nazorg. Vul in wanneer u de school over de nazorg sprak.");
        toets.verplicht("afspraak", afspraak, "Beschrijf kort wat u met de school afsprak.");
        toets.bezwaren().tekst("afspraak", afspraak);
        toets.reden(scenario != null, reden, "U wijzigt het scenario: geef de reden daarvan.");
        if (scenario != null) {
            toets.andereWeg(scenario);
        }
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (scenario != null) {
            gevolgen.wijzigScenario(scenario);
        }
    }

    @Override
    public Map<String, Object> route() {
        return scenario == null
                ? Map.of(ANDER_SCENARIO, false)
                : Map.of(ANDER_SCENARIO, true, SCENARIO, scenario.name());
    }
}

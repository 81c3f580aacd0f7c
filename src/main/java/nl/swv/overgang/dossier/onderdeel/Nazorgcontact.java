package nl.swv.overgang.dossier.onderdeel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * R08: after the overgangsdatum the SWV calls the school about a dossier that is still open, as often as it takes.
 *
 * @param contactOp the day of the contact
 * @param afspraak what was agreed
 * @param scenario another road from now on; empty means that it stays
 * @param reden needed when the scenario changes
 * @param geregeld whether the SWV need not come back to it
 * @param vervolgOp the school day on which it does come back, with the task in the hands of who recorded this
 */
public record Nazorgcontact(
        @Nullable LocalDate contactOp,
        @Nullable String afspraak,
        @Nullable Scenario scenario,
        @Nullable String reden,
        @Nullable Boolean geregeld,
        @Nullable LocalDate vervolgOp)
        implements Onderdeel {

    /** In school days: further away is a mistyped day. */
    private static final int VERSTE_VERVOLG = 60;

    @Override
    public Wat gebeurtenis() {
        return Wat.NAZORG_OPGEPAKT;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return Onderdeel.tekst(contactOp);
    }

    @Override
    public boolean telt() {
        return !Boolean.FALSE.equals(geregeld);
    }

    @Override
    public Optional<LocalDate> blijftTot() {
        return telt() ? Optional.empty() : Optional.ofNullable(vervolgOp);
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
        toets.verplicht("geregeld", geregeld, "Geef aan of dit is geregeld, of dat u erop terugkomt.");
        if (!telt()) {
            controleerVervolg(toets);
        }
        toets.reden(scenario != null, reden, "U wijzigt het scenario: geef de reden daarvan.");
        if (scenario != null) {
            toets.andereWeg(scenario);
        }
    }

    private void controleerVervolg(Toets toets) {
        toets.eis(
                scenario == null,
                "scenario",
                "Een ander scenario gaat in als u de taak afrondt. Kies eerst dat het is geregeld.");
        LocalDate vervolg = toets.verplicht("vervolgOp", vervolgOp, "Kies op welke schooldag u hierop terugkomt.");
        if (vervolg == null) {
            return;
        }
        Overgangskalender kalender =
                toets.kalender().metVrijeDagen(toets.dossier().vrijeDagen());
        LocalDate vandaag = Overgangskalender.dag(toets.nu());
        if (!vervolg.isAfter(vandaag)) {
            toets.eis(false, "vervolgOp", "Deze dag is geweest of is vandaag. Kies een schooldag na vandaag.");
        } else if (kalender.schooldagenTot(vandaag, vervolg) > VERSTE_VERVOLG) {
            toets.eis(
                    false,
                    "vervolgOp",
                    "Dat is meer dan %d schooldagen verder. Kies een eerdere dag.".formatted(VERSTE_VERVOLG));
        } else {
            toets.eis(
                    kalender.isSchooldag(vervolg),
                    "vervolgOp",
                    "%s is geen schooldag. De eerste daarna is %s."
                            .formatted(Nederlands.dag(vervolg), Nederlands.dag(kalender.schooldagenNa(vervolg, 1))));
        }
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (scenario != null) {
            gevolgen.wijzigScenario(scenario);
        }
    }

    /** Its task is done: there is nothing left that could come back on a day. */
    @Override
    public void verbeter(Onderdeel oud, Gevolgen.Verbetering gevolgen) {
        if (blijftTot().isPresent()) {
            throw new Ongeldig("geregeld", "De taak Nazorg oppakken is al afgerond en komt niet terug.");
        }
    }

    @Override
    public Map<String, Object> route() {
        return scenario == null
                ? Map.of(ANDER_SCENARIO, false)
                : Map.of(ANDER_SCENARIO, true, SCENARIO, scenario.name());
    }
}

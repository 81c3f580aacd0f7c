package nl.swv.overgang.dossier.onderdeel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.swv.overgang.dossier.Dossier;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Scenariotabel.Beslissing;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.toetsing.Overgangsregels;
import nl.swv.overgang.formulier.Vastgelegd;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * The check of one onderdeel against its dossier and the moment.
 *
 * @param beslissing what the scenario table said of the dossier
 * @param schoolTopGereed whether the school has followed the knoppencursus (R01)
 * @param isConsulent whether an account is a consulent's
 * @param isVanAndereLeerling whether a TOP Dossier number is another pupil's
 * @param vastleggers who recorded this onderdeel, and who completes its task
 * @param aanvragers who asked for the ontheffing, so may not decide about it
 */
public record Toets(
        Dossier dossier,
        Vastgelegd<Onderdeel> vastgelegd,
        Beslissing beslissing,
        Overgangsregels regels,
        Overgangskalender kalender,
        BooleanSupplier schoolTopGereed,
        Predicate<String> isConsulent,
        Predicate<TopDossiernummer> isVanAndereLeerling,
        Set<String> vastleggers,
        Supplier<Set<String>> aanvragers,
        Instant nu,
        Bezwaren bezwaren) {

    void eis(boolean voldoet, String veld, String melding) {
        bezwaren.eis(voldoet, veld, melding);
    }

    <T> @Nullable T verplicht(String veld, @Nullable T waarde, String melding) {
        return bezwaren.verplicht(veld, waarde, melding);
    }

    /** domein.md §5: a verlenging exists only for an arrangement. */
    void pastBijSoort(@Nullable Scenario scenario) {
        eis(
                scenario != Scenario.VERLENGING || dossier.ot().soort() == OtDossier.Soort.ARRANGEMENT,
                "scenario",
                "Alleen een arrangement kan worden verlengd. Kies Nieuwe actie als er een vervolg is.");
    }

    /** R02, R03: a dossier with a TOP Dossier stays on its road. */
    void andereWeg(@Nullable Scenario scenario) {
        eis(
                scenario != null && scenario.isGekozen() && scenario != dossier.scenario(),
                "scenario",
                "Kies een ander scenario dan het dossier nu heeft, of laat het zoals het is.");
        pastBijSoort(scenario);
        eis(
                dossier.scenario().isGekozen(),
                "scenario",
                "Dit dossier heeft nog geen scenario: kies het in de taak ‘Scenario kiezen’.");
        eis(dossier.isOpen(), "scenario", "Dit dossier is al gesloten: het scenario kan niet meer veranderen.");
        eis(
                dossier.topDossiernummer() == null,
                "scenario",
                "Dit dossier heeft al een TOP Dossier: het scenario kan niet meer veranderen.");
    }

    /** R04: skipping lichte ondersteuning is recorded, with its reason. */
    void lichteOndersteuning(@Nullable Boolean overgeslagen, @Nullable String reden) {
        verplicht("lichteOvergeslagen", overgeslagen, "Geef aan of de cyclus lichte ondersteuning wordt overgeslagen.");
        reden(
                Boolean.TRUE.equals(overgeslagen),
                reden,
                "Geef de reden waarom lichte ondersteuning wordt overgeslagen.");
    }

    void reden(boolean nodig, @Nullable String reden, String melding) {
        if (nodig) {
            verplicht("reden", reden, melding);
        }
        bezwaren.tekst("reden", reden);
    }

    /** What was done lies in the past, by the clock of Amsterdam (R14). */
    void isGebeurd(String veld, @Nullable Instant moment) {
        eis(
                moment == null || !moment.isAfter(nu),
                veld,
                "Dit moment ligt in de toekomst. Vul in wanneer het gebeurde.");
    }

    void isGebeurd(String veld, @Nullable LocalDate dag) {
        eis(
                dag == null || !dag.isAfter(Overgangskalender.dag(nu)),
                veld,
                "Deze datum ligt in de toekomst. Vul in wanneer het gebeurde.");
    }
}

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
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * The check of one onderdeel against its dossier and the moment.
 *
 * @param beslissing what the scenario table said of the dossier
 * @param schoolTopGereed whether the school has followed the knoppencursus (R01)
 * @param isConsulent whether an account is a consulent's
 * @param isVanAndereLeerling whether a TOP Dossier number is another pupil's
 * @param topDossiersVanLeerling the TOP Dossiers that the pupil has from other dossiers (R20)
 * @param vastleggers who recorded this onderdeel, and who completes its task
 * @param aanvragers who asked for the ontheffing, so may not decide about it
 * @param consulentSinds when another consulent got the dossier; empty when that never happened
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
        Supplier<Set<TopDossiernummer>> topDossiersVanLeerling,
        Set<String> vastleggers,
        Supplier<Set<String>> aanvragers,
        Supplier<@Nullable Instant> consulentSinds,
        Instant nu,
        Bezwaren bezwaren) {

    /** R18: evidence of more school days back than this is asked about. */
    public static final int LANG_GELEDEN = 60;

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

    /** R18: what was done is no older than the dossier, and long ago only when somebody says that it is right. */
    void isGebeurd(String veld, @Nullable Instant moment, @Nullable Boolean bevestigd) {
        isGebeurd(veld, moment);
        isPlausibel(veld, moment == null ? null : Overgangskalender.dag(moment), bevestigd);
    }

    /** The same of a day. */
    void isGebeurd(String veld, @Nullable LocalDate dag, @Nullable Boolean bevestigd) {
        isGebeurd(veld, dag);
        isPlausibel(veld, dag, bevestigd);
    }

    private void isPlausibel(String veld, @Nullable LocalDate dag, @Nullable Boolean bevestigd) {
        nietVoorBegin(veld, dag);
        if (dag != null
                && !dag.isBefore(dossier.begin())
                && kalender.schooldagenTot(dag, Overgangskalender.dag(nu)) > LANG_GELEDEN) {
            eis(
                    Boolean.TRUE.equals(bevestigd),
                    "bevestigd",
                    "%s is meer dan %d schooldagen geleden. Klopt dat? Vink het dan aan."
                            .formatted(Nederlands.dag(dag), LANG_GELEDEN));
        }
    }

    /** R18: nothing lies before the dossier began. */
    void nietVoorBegin(String veld, @Nullable LocalDate dag) {
        LocalDate begin = dossier.begin();
        eis(
                dag == null || !dag.isBefore(begin),
                veld,
                "Dit is van vóór %s, toen dit dossier begon. Controleer de datum.".formatted(Nederlands.dag(begin)));
    }

    /** R18: the arrangement had ended long before this. */
    boolean isLangNaEinde(@Nullable Instant moment) {
        LocalDate eind = dossier.ot().einddatum();
        return moment != null
                && eind != null
                && dossier.ot().soort() == OtDossier.Soort.ARRANGEMENT
                && kalender.schooldagenTot(eind, Overgangskalender.dag(moment)) > LANG_GELEDEN;
    }

    void isGebeurd(String veld, @Nullable LocalDate dag) {
        eis(
                dag == null || !dag.isAfter(Overgangskalender.dag(nu)),
                veld,
                "Deze datum ligt in de toekomst. Vul in wanneer het gebeurde.");
    }
}

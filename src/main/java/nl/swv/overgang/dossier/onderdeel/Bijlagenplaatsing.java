package nl.swv.overgang.dossier.onderdeel;

import java.time.LocalDate;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Bijlage;
import nl.swv.overgang.formulier.Vastgelegd;
import org.jspecify.annotations.Nullable;

/**
 * B8, R17: the documents that were agreed upon stand in the logboek of the TOP Dossier, by what the school says.
 *
 * @param geplaatstOp since which day
 * @param reden why they do not come there
 * @param bevestigd that the day is right although it is long ago (R18)
 */
public record Bijlagenplaatsing(
        @Nullable Boolean inLogboek,
        @Nullable LocalDate geplaatstOp,
        @Nullable String reden,
        @Nullable Boolean bevestigd)
        implements Onderdeel {

    /** What was agreed to go to the logboek. */
    public static Set<Bijlage> afgesproken(Scenario scenario, Vastgelegd<Onderdeel> vastgelegd) {
        return switch (scenario) {
            case NIEUWE_ACTIE ->
                vastgelegd.deel(NieuweActie.class).map(NieuweActie::bijlagen).orElse(Set.of());
            case VERLENGING ->
                vastgelegd
                        .deel(Evaluatiegesprek.class)
                        .map(Evaluatiegesprek::bijlagen)
                        .orElse(Set.of());
            default -> Set.of();
        };
    }

    /** Whether nothing is left to place: nothing was agreed, the consulent did it, or the school accounted for it. */
    public static boolean isVerantwoord(Scenario scenario, Vastgelegd<Onderdeel> vastgelegd) {
        return afgesproken(scenario, vastgelegd).isEmpty()
                || vastgelegd
                        .deel(TopDossierOpening.class)
                        .filter(opening -> Boolean.TRUE.equals(opening.bijlagenInLogboek()))
                        .isPresent()
                || vastgelegd
                        .vastlegging(Bijlagenplaatsing.class)
                        .filter(plaatsing -> plaatsing.afgerondOp() != null)
                        .isPresent();
    }

    @Override
    public Wat gebeurtenis() {
        return Boolean.TRUE.equals(inLogboek) ? Wat.BIJLAGEN_IN_LOGBOEK : Wat.BIJLAGEN_NIET_IN_LOGBOEK;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return Onderdeel.tekst(geplaatstOp);
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("inLogboek", inLogboek, "Geef aan of de bijlagen in het logboek staan.");
        toets.eis(
                !Boolean.TRUE.equals(inLogboek) || geplaatstOp != null,
                "geplaatstOp",
                "Vul in op welke dag u de bijlagen in het logboek plaatste.");
        toets.isGebeurd("geplaatstOp", geplaatstOp, bevestigd);
        toets.reden(
                Boolean.FALSE.equals(inLogboek), reden, "Geef de reden waarom er geen bijlagen in het logboek komen.");
    }
}

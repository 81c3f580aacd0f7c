package nl.swv.overgang.dossier.onderdeel;

import java.time.LocalDate;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import org.jspecify.annotations.Nullable;

/**
 * B7: the evaluatie stands in the OPP.
 *
 * @param bevestigd that the day is right although it is long ago (R18)
 */
public record Evaluatie(
        @Nullable LocalDate evaluatiedatum, @Nullable Boolean toegevoegdAanOpp, @Nullable Boolean bevestigd)
        implements Onderdeel {

    @Override
    public Wat gebeurtenis() {
        return Wat.EVALUATIE_TOEGEVOEGD;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return Onderdeel.tekst(evaluatiedatum);
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("evaluatiedatum", evaluatiedatum, "Vul de datum van de evaluatie in.");
        toets.isGebeurd("evaluatiedatum", evaluatiedatum, bevestigd);
        toets.eis(
                Boolean.TRUE.equals(toegevoegdAanOpp),
                "toegevoegdAanOpp",
                "Voeg de evaluatie eerst toe aan het OPP en vink dat hier aan.");
    }
}

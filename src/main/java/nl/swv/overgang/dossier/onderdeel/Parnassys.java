package nl.swv.overgang.dossier.onderdeel;

import java.time.LocalDate;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * B5, B7: the OPP is in the leerlingdossier in ParnasSys (or the school's other LAS).
 *
 * @param reden needed when it was on or after the overgangsdatum: accepted, and flagged TE_LAAT (R07)
 * @param bevestigd that the day is right although it is long ago (R18)
 */
public record Parnassys(@Nullable LocalDate opgeslagenOp, @Nullable String reden, @Nullable Boolean bevestigd)
        implements Onderdeel {

    @Override
    public Wat gebeurtenis() {
        return Wat.OPP_OPGESLAGEN;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return Onderdeel.tekst(opgeslagenOp);
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("opgeslagenOp", opgeslagenOp, "Vul in wanneer het OPP in het leerlingdossier is opgeslagen.");
        toets.isGebeurd("opgeslagenOp", opgeslagenOp, bevestigd);
        LocalDate evaluatie = toets.vastgelegd()
                .deel(Evaluatie.class)
                .map(Evaluatie::evaluatiedatum)
                .orElse(null);
        toets.eis(
                opgeslagenOp == null || evaluatie == null || !opgeslagenOp.isBefore(evaluatie),
                "opgeslagenOp",
                "Dit is vóór de evaluatie zelf. Vul in wanneer het OPP met de evaluatie erin is opgeslagen.");
        toets.reden(
                isTeLaat(toets.kalender()),
                reden,
                "Dit is op of na de overgangsdatum, dus te laat: geef de reden daarvan.");
    }

    public boolean isTeLaat(Overgangskalender kalender) {
        return opgeslagenOp != null && kalender.isTeLaat(opgeslagenOp);
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (opgeslagenOp != null) {
            gevolgen.plaatsInParnassys(opgeslagenOp, reden);
        }
    }

    @Override
    public void verbeter(Onderdeel oud, Gevolgen.Verbetering gevolgen) {
        if (opgeslagenOp != null) {
            gevolgen.plaatsInParnassys(opgeslagenOp, reden);
        }
    }
}

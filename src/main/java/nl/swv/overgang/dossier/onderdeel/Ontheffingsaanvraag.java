package nl.swv.overgang.dossier.onderdeel;

import java.time.LocalDate;
import java.util.Optional;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * domein.md §7: a school without knoppencursus at the overgangsdatum; the consulent asks for a dated ontheffing (R01).
 *
 * @param geldigTot the last day on which it would hold
 * @param cursusOp the day for which the course is booked
 */
public record Ontheffingsaanvraag(@Nullable LocalDate geldigTot, @Nullable String reden, @Nullable LocalDate cursusOp)
        implements Onderdeel {

    /** R24. */
    private static final int MEESTE_MAANDEN = 3;

    @Override
    public Wat gebeurtenis() {
        return Wat.ONTHEFFING_AANGEVRAAGD;
    }

    @Override
    public Optional<String> verbeterElders() {
        return Optional.of(
                "Een ontheffing die niet klopt, trekt de coördinator in op de bladzijde van de school in Cockpit.");
    }

    @Override
    public void controleer(Toets toets) {
        LocalDate vandaag = Overgangskalender.dag(toets.nu());
        toets.verplicht("geldigTot", geldigTot, "Vul in tot en met welke dag de ontheffing moet gelden.");
        toets.eis(
                geldigTot == null || !geldigTot.isBefore(vandaag),
                "geldigTot",
                "Deze dag is al voorbij. Vul een dag in waarop de ontheffing nog geldt.");
        toets.eis(
                geldigTot == null || !geldigTot.isAfter(vandaag.plusMonths(MEESTE_MAANDEN)),
                "geldigTot",
                "Een ontheffing geldt ten hoogste %d maanden. Kies een eerdere dag.".formatted(MEESTE_MAANDEN));
        toets.eis(
                geldigTot == null || cursusOp == null || !geldigTot.isBefore(cursusOp),
                "geldigTot",
                "De ontheffing eindigt vóór de geboekte knoppencursus. Laat haar gelden tot en met die dag, of later.");
        toets.verplicht("cursusOp", cursusOp, "Vul in voor welke dag de knoppencursus is geboekt.");
        toets.eis(
                cursusOp == null || cursusOp.isAfter(vandaag),
                "cursusOp",
                "Vul een dag na vandaag in. Is de cursus al gevolgd, laat de coördinator die dan registreren.");
        toets.reden(true, reden, "Geef de reden van de ontheffing.");
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (cursusOp != null) {
            gevolgen.boekCursus(cursusOp);
        }
    }
}

package nl.swv.overgang.dossier.onderdeel;

import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.dossier.Dossier.Wijze;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * R06: the new momentopname, dated on or after the evaluatiegesprek, both lists of factoren filled.
 *
 * @param inTopOp since which day it stands in TOP Dossier, where no link brings it there (R17)
 * @param bevestigd that both days are right although they are long ago (R18)
 */
public record Momentopname(
        @Nullable LocalDate datum,
        @Nullable List<String> belemmerend,
        @Nullable List<String> stimulerend,
        @Nullable LocalDate inTopOp,
        @Nullable Boolean bevestigd)
        implements Onderdeel {

    private static final int MEESTE_FACTOREN = 30;

    @Override
    public Wat gebeurtenis() {
        return Wat.MOMENTOPNAME_VASTGELEGD;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return Onderdeel.tekst(datum);
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("datum", datum, "Vul de datum van de momentopname in.");
        toets.isGebeurd("datum", datum, bevestigd);
        LocalDate gesprek = toets.vastgelegd()
                .deel(Evaluatiegesprek.class)
                .map(Evaluatiegesprek::gehoudenOp)
                .map(Overgangskalender::dag)
                .orElse(null);
        toets.eis(
                datum == null || gesprek != null && !datum.isBefore(gesprek),
                "datum",
                "De momentopname is van vóór het evaluatiegesprek. Maak een nieuwe, op de dag van het gesprek of later.");
        toets.eis(
                inTopOp != null || !zetIemandHemZelfInTop(toets),
                "inTopOp",
                "Het TOP Dossier is met de hand geopend. Zet de momentopname daar zelf in, en vul de dag in waarop u dat deed.");
        toets.isGebeurd("inTopOp", inTopOp, bevestigd);
        toets.eis(
                inTopOp == null || datum == null || !inTopOp.isBefore(datum),
                "inTopOp",
                "Dit is vóór de dag van de momentopname zelf. Controleer de dag.");
        factoren(toets, "belemmerend", belemmerend, "Vul ten minste één belemmerende factor in.");
        factoren(toets, "stimulerend", stimulerend, "Vul ten minste één stimulerende factor in.");
    }

    /** Nothing is sent to a TOP Dossier that was opened by hand, and the consulent did not say that it stands there. */
    private static boolean zetIemandHemZelfInTop(Toets toets) {
        return toets.dossier().topWijze() == Wijze.HANDMATIG
                && toets.vastgelegd()
                        .deel(TopDossierOpening.class)
                        .filter(opening -> Boolean.TRUE.equals(opening.momentopnameInTop()))
                        .isEmpty();
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (inTopOp != null) {
            gevolgen.noteer(Wat.MOMENTOPNAME_IN_TOP, Onderdeel.tekst(inTopOp));
        }
    }

    private static void factoren(Toets toets, String veld, @Nullable List<String> factoren, String melding) {
        List<String> gegeven = factoren == null ? List.of() : factoren;
        toets.eis(
                !gegeven.isEmpty() && gegeven.stream().noneMatch(factor -> factor == null || factor.isBlank()),
                veld,
                melding);
        toets.eis(
                gegeven.size() <= MEESTE_FACTOREN, veld, "Vul ten hoogste %d factoren in.".formatted(MEESTE_FACTOREN));
        gegeven.forEach(factor -> toets.bezwaren().tekst(veld, factor));
    }
}

package nl.swv.overgang.dossier.onderdeel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import nl.swv.overgang.formulier.Vastlegging;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/**
 * R05, domein.md §10: the documents went by secure mail to the consulent who will hold the evaluatiegesprek.
 *
 * @param kenmerk reference of the secure message
 * @param consulent account of the receiver
 * @param kanaalToelichting which other channel it was, and why it is secure (R18)
 * @param bevestigd that the day is right although it is long ago (R18)
 */
public record Verzendbewijs(
        @Nullable Kanaal kanaal,
        @Nullable String kenmerk,
        @Nullable String consulent,
        @Nullable Instant verzondenOp,
        @Nullable Set<Document> documenten,
        @Nullable String kanaalToelichting,
        @Nullable Boolean bevestigd)
        implements Onderdeel {

    public enum Kanaal {
        ZIVVER,
        SMARTLOCKR,
        SMIME,
        ANDERS
    }

    public enum Document {
        VERSLAG_STARTGESPREK,
        VERSLAG_AO,
        GEEVALUEERD_OPP
    }

    public Verzendbewijs {
        documenten = documenten == null ? Set.of() : documenten;
    }

    @Override
    public Wat gebeurtenis() {
        return Wat.DOCUMENTEN_VERZONDEN;
    }

    @Override
    public @Nullable String bijzonderheid() {
        return verzondenOp == null ? null : Onderdeel.tekst(Overgangskalender.dag(verzondenOp));
    }

    @Override
    public void controleer(Toets toets) {
        toets.verplicht("kanaal", kanaal, "Kies het kanaal: ZIVVER, SMARTLOCKR, SMIME of ANDERS.");
        if (kanaal == Kanaal.ANDERS) {
            toets.verplicht(
                    "kanaalToelichting",
                    kanaalToelichting,
                    "Schrijf op welk kanaal het was, en waarom het veilig is. Gewone e-mail is dat niet.");
        }
        toets.bezwaren().tekst("kanaalToelichting", kanaalToelichting);
        toets.verplicht("kenmerk", kenmerk, "Vul het kenmerk van het beveiligde bericht in.");
        toets.bezwaren().tekst("kenmerk", kenmerk);
        toets.verplicht("verzondenOp", verzondenOp, "Vul in op welke dag en hoe laat de documenten zijn verzonden.");
        toets.isGebeurd("verzondenOp", verzondenOp, bevestigd);
        Instant gemist = toets.vastgelegd()
                .vastlegging(Evaluatiegesprek.class)
                .filter(gesprek -> !gesprek.deel().telt())
                .map(Vastlegging::afgerondOp)
                .map(op -> op.truncatedTo(ChronoUnit.MINUTES))
                .orElse(null);
        toets.eis(
                verzondenOp == null || gemist == null || !verzondenOp.isBefore(gemist),
                "verzondenOp",
                "De consulent heeft deze documenten niet ontvangen. Verzend ze opnieuw en vul dat moment in.");
        if (verzondenOp != null && isAnderDanEerder(toets)) {
            Instant sinds = toets.consulentSinds().get();
            toets.eis(
                    sinds == null || !verzondenOp.isBefore(sinds.truncatedTo(ChronoUnit.MINUTES)),
                    "verzondenOp",
                    "Dit is van vóór de wissel van consulent. Verzend de documenten aan de nieuwe consulent, en vul in wanneer dat was.");
        }
        int minimum = toets.regels().minimumDocumenten();
        toets.eis(
                documenten != null && documenten.size() >= minimum,
                "documenten",
                "Verzend ten minste %d van deze documenten: verslag startgesprek, verslag A&O, geëvalueerd OPP."
                        .formatted(minimum));
        String betrokken = toets.dossier().ot().consulent();
        toets.verplicht("consulent", consulent, "Vul in naar welke consulent de documenten zijn verzonden.");
        toets.eis(
                consulent == null
                        || (betrokken == null ? toets.isConsulent().test(consulent) : betrokken.equals(consulent)),
                "consulent",
                "Verzend de documenten naar de betrokken consulent%s."
                        .formatted(betrokken == null ? "" : ": " + betrokken));
    }

    /** R05: what went out after the gesprek had begun, did not go before it. */
    @Override
    public void verbeter(Onderdeel oud, Gevolgen.Verbetering gevolgen) {
        gevolgen.vastgelegd().deel(Evaluatiegesprek.class).ifPresent(gesprek -> houdNaast(gesprek, gevolgen));
    }

    private void houdNaast(Evaluatiegesprek gesprek, Gevolgen.Verbetering gevolgen) {
        if (verzondenOp == null || gesprek.gehoudenOp() == null) {
            return;
        }
        if (!verzondenOp.isBefore(gesprek.gehoudenOp())) {
            gevolgen.vraagGesprekOpnieuw();
        } else if (gesprek.ontvangenOp() != null
                && gesprek.ontvangenOp().isBefore(Overgangskalender.dag(verzondenOp))) {
            throw new Ongeldig(
                    "verzondenOp",
                    "De consulent ontving ze op een eerdere dag. Verbeter eerst die dag, bij het evaluatiegesprek.");
        }
    }

    /** Sent again, or recorded again: what was saved is not judged anew. */
    private boolean isAnderDanEerder(Toets toets) {
        return toets.vastgelegd()
                .deel(Verzendbewijs.class)
                .filter(eerder -> !eerder.equals(this))
                .isPresent();
    }

    @Override
    public void verwerk(Gevolgen gevolgen) {
        if (consulent != null) {
            gevolgen.zetConsulent(consulent);
        }
    }
}

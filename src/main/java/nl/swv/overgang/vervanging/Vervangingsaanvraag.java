package nl.swv.overgang.vervanging;

import java.time.LocalDate;
import nl.swv.overgang.platform.Bezwaren;
import org.jspecify.annotations.Nullable;

/**
 * Who is away, who takes over, why, and up to and including which day.
 *
 * @param reden typed text of at most 500 characters, without what identifies a pupil (R11)
 */
public record Vervangingsaanvraag(
        @Nullable String afwezige, @Nullable String vervanger, @Nullable String reden, @Nullable LocalDate tot) {

    private static final int LANGSTE_REDEN = 500;

    public Vervangingsaanvraag {
        afwezige = strip(afwezige);
        vervanger = strip(vervanger);
        reden = strip(reden);
    }

    void controleer(Bezwaren bezwaren, LocalDate vandaag) {
        bezwaren.verplicht("afwezige", afwezige, "Kies wie er afwezig is.");
        bezwaren.verplicht("vervanger", vervanger, "Kies wie de taken overneemt.");
        bezwaren.eis(
                vervanger == null || !vervanger.equals(afwezige),
                "vervanger",
                "Kies een andere consulent dan wie er afwezig is.");
        bezwaren.verplicht("reden", reden, "Vul in waarom de taken worden overgedragen.");
        bezwaren.eis(
                reden == null || reden.length() <= LANGSTE_REDEN,
                "reden",
                "Houd de reden korter: ten hoogste %d tekens.".formatted(LANGSTE_REDEN));
        bezwaren.tekst("reden", reden);
        bezwaren.verplicht("tot", tot, "Vul in tot en met welke dag de vervanging duurt.");
        bezwaren.eis(tot == null || !tot.isBefore(vandaag), "tot", "Kies vandaag of een latere dag.");
    }

    private static @Nullable String strip(@Nullable String tekst) {
        return tekst == null ? null : tekst.strip();
    }
}

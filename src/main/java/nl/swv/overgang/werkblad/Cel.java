package nl.swv.overgang.werkblad;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nl.swv.overgang.platform.Woorden;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/** What a cell says: codes in Dutch words, moments by the clock of Amsterdam, and text that no spreadsheet runs. */
final class Cel {

    /** With one of these in front, spreadsheets take a text for a formula, or put what follows in a cell of its own. */
    private static final String FORMULE = "=+-@\t\r\n＝＋－＠";

    private Cel() {}

    /** @return a number, a day, a moment to the minute, or text that is neutralised; null when there is nothing */
    static @Nullable Object inhoud(@Nullable Object waarde) {
        if (waarde == null || waarde instanceof Number || waarde instanceof LocalDate) {
            return waarde;
        }
        if (waarde instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, Overgangskalender.AMSTERDAM).truncatedTo(ChronoUnit.MINUTES);
        }
        if (waarde instanceof Boolean vlag) {
            return vlag ? "ja" : "nee";
        }
        return onschadelijk(waarde instanceof Enum<?> code ? Woorden.van(code) : waarde.toString());
    }

    private static String onschadelijk(String tekst) {
        return !tekst.isEmpty() && FORMULE.indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
    }
}

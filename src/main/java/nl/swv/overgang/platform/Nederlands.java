package nl.swv.overgang.platform;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.jspecify.annotations.Nullable;

/** Numbers, days and moments as the Dutch write them, and as the pages in Cockpit do. */
public final class Nederlands {

    public static final Locale TAAL = Locale.forLanguageTag("nl-NL");

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", TAAL);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH:mm 'uur'", TAAL).withZone(Overgangskalender.AMSTERDAM);

    private Nederlands() {}

    /** With a point between the thousands, and one decimal where there is one. */
    public static String getal(double getal) {
        NumberFormat vorm = NumberFormat.getNumberInstance(TAAL);
        vorm.setMaximumFractionDigits(1);
        vorm.setRoundingMode(RoundingMode.HALF_UP);
        return vorm.format(getal);
    }

    public static String procent(double deel, double geheel) {
        if (geheel <= 0) {
            return "–";
        }
        NumberFormat vorm = NumberFormat.getPercentInstance(TAAL);
        vorm.setRoundingMode(RoundingMode.HALF_UP);
        return vorm.format(deel / geheel);
    }

    public static String dag(@Nullable LocalDate dag) {
        return dag == null ? "–" : DAG.format(dag);
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}

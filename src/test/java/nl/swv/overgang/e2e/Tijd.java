package nl.swv.overgang.e2e;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and moments as a browser takes them. */
final class Tijd {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Tijd() {}

    static String vandaag() {
        return LocalDate.now(AMSTERDAM).toString();
    }

    static String morgen() {
        return LocalDate.now(AMSTERDAM).plusDays(1).toString();
    }

    static String dagenGeleden(int dagen) {
        return LocalDate.now(AMSTERDAM).minusDays(dagen).toString();
    }

    static String urenGeleden(int uren) {
        return LocalDateTime.now(AMSTERDAM).minusHours(uren).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }
}

package nl.swv.overgang.otexport;

import static java.time.format.ResolverStyle.STRICT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A date as a file writes it: 2022-12-31 or 31-12-2022, and one that exists. */
final class Datum {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(STRICT);
    private static final DateTimeFormatter NEDERLANDS =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(STRICT);

    private Datum() {}

    static Optional<LocalDate> lees(String tekst) {
        try {
            LocalDate dag = LocalDate.parse(tekst, tekst.indexOf('-') == 4 ? ISO : NEDERLANDS);
            return Optional.of(dag).filter(gelezen -> gelezen.getYear() >= 1900 && gelezen.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

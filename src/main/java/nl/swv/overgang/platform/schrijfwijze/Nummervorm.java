package nl.swv.overgang.platform.schrijfwijze;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a number or a pseudonym looks like (domein.md §8): as its setting says, and never like a name or a date. */
public final class Nummervorm {

    private static final List<String> NAMEN = List.of(
            "JANSEN", "DE VRIES", "JAN-DE-VRIES", "JAN.DE.VRIES", "JANDEVRIES2015", "FENNA2016", "LL-JANDEVRIES");
    private static final List<String> DATUMS =
            List.of("12-03-2016", "1-5-2016", "2016-03-12", "12032016", "20160312", "12-03-16", "12/03/2016");

    private static final List<DateTimeFormatter> DATUMVORMEN = Stream.of(
                    "d-M-uuuu", "uuuu-M-d", "d-M-uu", "ddMMuuuu", "uuuuMMdd")
            .map(vorm -> DateTimeFormatter.ofPattern(vorm).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final LocalDate OUDSTE = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2099, 12, 31);

    private final Pattern patroon;
    private final int langste;

    private Nummervorm(Pattern patroon, int langste) {
        this.patroon = Pattern.compile(patroon.pattern(), Pattern.CASE_INSENSITIVE);
        this.langste = langste;
    }

    /**
     * For numbers that another system gives: a date among them is refused one by one.
     *
     * @param langste as many characters as can be kept
     * @throws Nummervormfout when a name would fit
     */
    public static Nummervorm vanNummers(String instelling, Pattern patroon, int langste) {
        return new Nummervorm(patroon, langste).eis(instelling, NAMEN);
    }

    /**
     * For pseudonyms, that the SWV makes itself.
     *
     * @throws Nummervormfout when a name or a date would fit
     */
    public static Nummervorm vanPseudoniemen(String instelling, Pattern patroon, int langste) {
        return new Nummervorm(patroon, langste)
                .eis(instelling, Stream.of(NAMEN, DATUMS).flatMap(List::stream).toList());
    }

    private Nummervorm eis(String instelling, List<String> nooit) {
        nooit.stream().filter(patroon.asMatchPredicate()).findFirst().ifPresent(past -> {
            throw new Nummervormfout(
                    "%s laat een naam of een datum toe, zoals %s: kies een strenger patroon, of laat de instelling weg."
                            .formatted(instelling, past));
        });
        return this;
    }

    /** @param nummer in its one spelling */
    public boolean past(String nummer) {
        return nummer.length() <= langste && patroon.matcher(nummer).matches() && !leestAlsDatum(nummer);
    }

    /** What has a letter in it is no date; trying to read it as one would cost an import more than all its other rules. */
    private static boolean leestAlsDatum(String nummer) {
        return nummer.chars().noneMatch(Character::isLetter)
                && DATUMVORMEN.stream().anyMatch(leest(nummer));
    }

    private static Predicate<DateTimeFormatter> leest(String nummer) {
        return vorm -> {
            try {
                LocalDate dag = LocalDate.parse(nummer, vorm);
                return !dag.isBefore(OUDSTE) && !dag.isAfter(LAATSTE);
            } catch (DateTimeException geenDatum) {
                return false;
            }
        };
    }
}

package nl.swv.overgang.school;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.schrijfwijze.Schrijfwijze;

/** A vestigingscode as domein.md §8 has it: trimmed, upper case; a BRIN alone means its hoofdvestiging 00. */
public final class Vestigingscode {

    private static final Pattern VESTIGING = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");
    private static final Pattern BRIN = Pattern.compile("[0-9]{2}[A-Z]{2}");

    private Vestigingscode() {}

    public static Optional<String> lees(String tekst) {
        String code = Schrijfwijze.van(tekst);
        if (BRIN.matcher(code).matches()) {
            return Optional.of(code + "00");
        }
        return Optional.of(code).filter(VESTIGING.asMatchPredicate());
    }
}

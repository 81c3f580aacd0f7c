package nl.swv.overgang.platform.schrijfwijze;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one spelling of a number, a pseudonym or a vestigingscode (R19). */
public final class Schrijfwijze {

    private Schrijfwijze() {}

    /** Trimmed, also of spaces that do not break, and in upper case. */
    public static String van(String tekst) {
        return tekst.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT);
    }

    /** The same of what may be missing; empty is missing. */
    public static @Nullable String vanOfLeeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : van(tekst);
    }
}

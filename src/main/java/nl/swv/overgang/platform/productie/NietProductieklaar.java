package nl.swv.overgang.platform.productie;

import java.util.List;

/** Profile productie lacks settings, or they are not safe: nothing was started, nothing in the database was touched. */
final class NietProductieklaar extends RuntimeException {

    NietProductieklaar(List<String> gebreken) {
        super("Profiel productie start niet, want " + String.join("; ", gebreken) + ".");
    }
}

package nl.swv.overgang.platform;

import java.util.List;

/** Profile productie lacks settings: nothing was started, no database was touched. */
final class NietProductieklaar extends RuntimeException {

    NietProductieklaar(List<String> gebreken) {
        super("Profiel productie start niet, want " + String.join("; ", gebreken) + ".");
    }
}

package nl.swv.overgang.platform.kalender;

import org.jspecify.annotations.Nullable;

/** A file or setting of the calendar says something impossible: the application does not start. */
final class Kalenderfout extends IllegalArgumentException {

    Kalenderfout(String wat) {
        this(wat, null);
    }

    Kalenderfout(String wat, @Nullable Throwable oorzaak) {
        super(wat, oorzaak);
    }
}

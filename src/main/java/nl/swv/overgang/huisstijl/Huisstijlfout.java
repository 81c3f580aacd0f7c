package nl.swv.overgang.huisstijl;

import org.jspecify.annotations.Nullable;

/** A setting of the house style cannot be used: the application does not start. */
final class Huisstijlfout extends IllegalArgumentException {

    Huisstijlfout(String wat) {
        this(wat, null);
    }

    Huisstijlfout(String wat, @Nullable Throwable oorzaak) {
        super(wat, oorzaak);
    }
}

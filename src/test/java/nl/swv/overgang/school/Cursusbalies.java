package nl.swv.overgang.school;

import java.time.Clock;
import nl.swv.overgang.platform.Groepen;

/** Makes the real Knoppencursussen on the collaborators of a test. */
public final class Cursusbalies {

    private Cursusbalies() {}

    public static Knoppencursussen met(Scholen scholen, Groepen groepen) {
        return new Knoppencursussen(scholen, groepen, event -> {}, Clock.systemUTC());
    }
}

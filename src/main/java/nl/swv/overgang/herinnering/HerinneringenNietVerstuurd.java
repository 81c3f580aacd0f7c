package nl.swv.overgang.herinnering;

import java.util.Set;

/** Some people did not get their reminder: the engine tries again, and those who did get it are passed over. */
public class HerinneringenNietVerstuurd extends RuntimeException {

    HerinneringenNietVerstuurd(int aantal, Set<String> waarom) {
        super("Niet verstuurde herinneringen: %d (%s)".formatted(aantal, String.join(", ", waarom)));
    }
}

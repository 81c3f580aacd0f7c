package nl.swv.overgang.security.rechten;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first beheerder of an installation, made only while nobody is one. Who that is and the first password are settings.
 */
@ConfigurationProperties("overgang.beheerder")
record Beheerder(@Nullable String id, @Nullable String wachtwoord) {

    boolean isIngesteld() {
        return id != null && !id.isBlank() && wachtwoord != null && !wachtwoord.isBlank();
    }

    /** A password never shows in a log. */
    @Override
    public String toString() {
        return "Beheerder[%s]".formatted(id);
    }
}

package nl.swv.overgang.topdossier;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this installation reaches TOP Dossier.
 *
 * @param baseUrl what comes before /api/v1; https, plain http on this machine only
 * @param token the bearer token; never printed
 * @param readTimeout the longest wait for a whole answer
 */
@Validated
@ConfigurationProperties("overgang.top-dossier")
public record TopDossierProperties(
        @DefaultValue("HANDMATIG") Koppeling koppeling,
        @Nullable URI baseUrl,
        @Nullable String token,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @AssertTrue(
            message = "Koppeling http met TOP Dossier: vul overgang.top-dossier.base-url in, een adres dat begint met"
                    + " https:// (http:// mag alleen op deze machine zelf).")
    boolean isBaseUrlBruikbaar() {
        return koppeling == Koppeling.HANDMATIG || (baseUrl != null && isVeilig(baseUrl));
    }

    @AssertTrue(
            message = "Koppeling http met TOP Dossier: vul overgang.top-dossier.token in, zonder spaties of"
                    + " regeleinden.")
    boolean isTokenBruikbaar() {
        return koppeling == Koppeling.HANDMATIG || (token != null && token.matches("[!-~]+"));
    }

    @AssertTrue(message = "overgang.top-dossier: connect-timeout en read-timeout moeten langer dan nul zijn.")
    boolean isWachttijdBruikbaar() {
        return connectTimeout.compareTo(Duration.ZERO) > 0 && readTimeout.compareTo(Duration.ZERO) > 0;
    }

    private static boolean isVeilig(URI url) {
        return url.getHost() != null
                && ("https".equals(url.getScheme())
                        || ("http".equals(url.getScheme()) && DEZE_MACHINE.contains(url.getHost())));
    }

    @Override
    public String toString() {
        return "TopDossierProperties[koppeling=%s, baseUrl=%s]".formatted(koppeling, baseUrl);
    }
}

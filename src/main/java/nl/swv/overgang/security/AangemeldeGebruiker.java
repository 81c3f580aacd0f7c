package nl.swv.overgang.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Systeemwerk;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking: the person of this request, or the application where it says so. Nothing at all means nobody. */
@Component
class AangemeldeGebruiker implements Aangemeld {

    @Override
    public Gebruiker gebruiker() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null) {
            return Systeemwerk.isBezig() ? Gebruiker.SYSTEEM : Gebruiker.NIEMAND;
        }
        // a request without a login is never the application itself
        return login instanceof AnonymousAuthenticationToken
                ? Gebruiker.NIEMAND
                : new Gebruiker(
                        login.getName(),
                        login.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(toUnmodifiableSet()));
    }
}

package nl.swv.overgang.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking: the person of this request. No request at all, as in a job, means the application itself. */
@Component
class AangemeldeGebruiker implements Aangemeld {

    static final Gebruiker ANONIEM = new Gebruiker("anoniem", Set.of());

    @Override
    public Gebruiker gebruiker() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null) {
            return Gebruiker.SYSTEEM;
        }
        // a request without a login is never the application itself
        return login instanceof AnonymousAuthenticationToken
                ? ANONIEM
                : new Gebruiker(
                        login.getName(),
                        login.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(toUnmodifiableSet()));
    }
}

package nl.swv.overgang.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.swv.overgang.audit.Auditboek;
import nl.swv.overgang.audit.Auditsoort;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes logins, what failed of them, logouts and refusals; in the log too, there without who and from where. */
@Component
class Aanmeldspoor {

    private static final Logger LOG = LoggerFactory.getLogger(Aanmeldspoor.class);

    private final Auditboek boek;
    private final Groepen groepen;
    private final Aangemeld aangemeld;

    Aanmeldspoor(Auditboek boek, Groepen groepen, Aangemeld aangemeld) {
        this.boek = boek;
        this.groepen = groepen;
        this.aangemeld = aangemeld;
    }

    @EventListener
    void aangemeld(InteractiveAuthenticationSuccessEvent login) {
        noteer(
                Auditsoort.AANGEMELD,
                login.getAuthentication(),
                login.getAuthentication().getName(),
                null,
                HttpStatus.OK);
    }

    /** The name only when there is such an account: what else was typed may be a password. */
    @EventListener
    void mislukt(AbstractAuthenticationFailureEvent poging) {
        String naam = poging.getAuthentication().getName();
        noteer(
                Auditsoort.AANMELDEN_MISLUKT,
                poging.getAuthentication(),
                null,
                groepen.bestaat(naam) ? naam : null,
                HttpStatus.UNAUTHORIZED);
        LOG.warn("Aanmelden is mislukt");
    }

    @EventListener
    void afgemeld(LogoutSuccessEvent logout) {
        noteer(
                Auditsoort.AFGEMELD,
                logout.getAuthentication(),
                logout.getAuthentication().getName(),
                null,
                HttpStatus.OK);
    }

    /** Who is not logged in at all is asked to, and that is no refusal. */
    @EventListener
    void geweigerd(AuthorizationDeniedEvent<?> weigering) {
        Gebruiker wie = aangemeld.gebruiker();
        HttpServletRequest request = request(weigering.getObject());
        if (!wie.equals(Gebruiker.NIEMAND) && !wie.equals(Gebruiker.SYSTEEM) && request != null) {
            String weg = request.getMethod() + " " + Auditfilter.weg(request);
            boek.noteer(
                    Auditsoort.TOEGANG_GEWEIGERD,
                    wie.id(),
                    Auditfilter.onderwerp(request),
                    weg,
                    request.getRemoteAddr(),
                    HttpStatus.FORBIDDEN.value());
            LOG.warn("Geweigerd: {}", weg);
        }
    }

    private void noteer(
            Auditsoort soort,
            Authentication login,
            @Nullable String wie,
            @Nullable String onderwerp,
            HttpStatus uitkomst) {
        String vanaf =
                login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        boek.noteer(soort, wie, onderwerp, "", vanaf, uitkomst.value());
    }

    /** The gate refuses a request; a desk refuses a call, in the request that is going on. */
    private static @Nullable HttpServletRequest request(Object geweigerd) {
        if (geweigerd instanceof HttpServletRequest request) {
            return request;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}

package nl.swv.overgang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is asking, for this request only, so that its authorizations apply to our API and to its own. */
class EngineAanmelding extends OncePerRequestFilter {

    private final RequestMatcher roads;
    private final Aangemeld aangemeld;
    private final IdentityService identity;

    EngineAanmelding(RequestMatcher roads, Aangemeld aangemeld, IdentityService identity) {
        this.roads = roads;
        this.aangemeld = aangemeld;
        this.identity = identity;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !roads.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Gebruiker gebruiker = aangemeld.gebruiker();
        identity.setAuthentication(gebruiker.id(), List.copyOf(gebruiker.groepen()));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}

package nl.swv.overgang.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets our own link to TOP Dossier into the simulator with its token, as the real TOP Dossier would. */
class BearerAanmelding extends OncePerRequestFilter {

    /** What the link may do, and nobody else has. */
    static final String KOPPELING = "top-dossier-koppeling";

    private static final String BEARER = "Bearer ";

    private final RequestMatcher roads;
    private final byte[] expected;

    /** @param token the token of the link; empty means that no token is right */
    BearerAanmelding(RequestMatcher roads, String token) {
        this.roads = roads;
        this.expected = token.getBytes(UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !roads.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(AUTHORIZATION);
        if (header != null && header.startsWith(BEARER) && matches(header.substring(BEARER.length()))) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    KOPPELING, null, List.of(new SimpleGrantedAuthority(KOPPELING))));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private boolean matches(String token) {
        return expected.length > 0 && MessageDigest.isEqual(expected, token.getBytes(UTF_8));
    }
}

package nl.swv.overgang.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.swv.overgang.audit.Auditboek;
import nl.swv.overgang.audit.Auditsoort;
import nl.swv.overgang.dossier.Dossierinzage;
import nl.swv.overgang.platform.Aangemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes what was asked before the first byte of the answer goes out: what is not noted is not shown. Within the login, so
 * that it knows who asks.
 */
@Component
class Auditfilter extends OncePerRequestFilter {

    private static final String GETOOND = Auditfilter.class.getName();

    /** What else was typed in its place is nobody's number. */
    private static final Pattern NUMMER = Pattern.compile("(?=.*[0-9])[A-Z0-9-]{1,40}");

    private final Auditboek boek;
    private final Aangemeld aangemeld;

    Auditfilter(Auditboek boek, Aangemeld aangemeld) {
        this.boek = boek;
        this.aangemeld = aangemeld;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return !uri.startsWith("/api/") && Auditweg.engine(uri).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Antwoord antwoord = new Antwoord(request, response);
        chain.doFilter(request, antwoord);
        antwoord.noteer();
    }

    /** The dossier that this request showed, also where its address names a task. */
    @EventListener
    void getoond(Dossierinzage.Getoond dossier) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(GETOOND, dossier.nummer().waarde(), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private final class Antwoord extends OnCommittedResponseWrapper {

        private final HttpServletRequest request;
        private boolean genoteerd;

        Antwoord(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        protected void onResponseCommitted() {
            noteer();
        }

        private void noteer() {
            if (genoteerd) {
                return;
            }
            genoteerd = true;
            disableOnResponseCommitted();
            String weg = weg(request);
            Auditweg.soort(request.getMethod(), weg)
                    .filter(soort -> telt(soort, getStatus()))
                    .ifPresent(soort -> boek.noteer(
                            soort,
                            aangemeld.gebruiker().id(),
                            onderwerp(request),
                            request.getMethod() + " " + weg,
                            request.getRemoteAddr(),
                            getStatus()));
        }
    }

    /** What failed changed nothing and showed nothing; that somebody looked for a dossier that is not theirs does count. */
    private static boolean telt(Auditsoort soort, int status) {
        return status < HttpStatus.BAD_REQUEST.value()
                || (soort == Auditsoort.INZAGE && status == HttpStatus.NOT_FOUND.value());
    }

    static String weg(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String patroon
                ? patroon
                : Auditweg.engine(request.getRequestURI())
                        .orElseGet(() -> request.getRequestURI().replaceFirst("(?<=.)/.*", "/…"));
    }

    static @Nullable String onderwerp(HttpServletRequest request) {
        if (request.getAttribute(GETOOND) instanceof String dossier) {
            return dossier;
        }
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> delen
                ? Optional.ofNullable(delen.get("nummer"))
                        .or(() -> Optional.ofNullable(delen.get("vestiging")))
                        .map(deel -> deel.toString().strip().toUpperCase(Locale.ROOT))
                        .filter(deel -> NUMMER.matcher(deel).matches())
                        .orElse(null)
                : Auditweg.account(request.getRequestURI());
    }
}

package nl.swv.overgang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session does not keep what the beheerder took away: it looks its groups up again, and ends when the account is gone. */
class Groepsverversing extends OncePerRequestFilter {

    private static final String LOOKED_UP = Groepsverversing.class.getName();

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final CamundaAanmelding accounts;
    private final Duration term;

    Groepsverversing(CamundaAanmelding accounts, Duration term) {
        this.accounts = accounts;
        this.term = term;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (login != null
                && session != null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && isOld(session)) {
            if (accounts.isBekend(login.getName())) {
                SecurityContext fresh = SecurityContextHolder.createEmptyContext();
                fresh.setAuthentication(accounts.authenticated(login.getName()));
                SecurityContextHolder.setContext(fresh);
                sessions.saveContext(fresh, request, response);
                session.setAttribute(LOOKED_UP, System.currentTimeMillis());
            } else {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOld(HttpSession session) {
        long since = session.getAttribute(LOOKED_UP) instanceof Long last ? last : session.getCreationTime();
        return System.currentTimeMillis() - since >= term.toMillis();
    }
}

package nl.swv.overgang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for the CSRF token, so that its cookie is there before a form in Tasklist needs it. Machines get no cookie. */
class CsrfCookie extends OncePerRequestFilter {

    static final String COOKIE = "OVERGANG-XSRF";
    static final String HEADER = "X-OVERGANG-XSRF";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            token.getToken();
        }
        chain.doFilter(request, response);
    }
}

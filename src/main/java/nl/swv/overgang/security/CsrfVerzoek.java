package nl.swv.overgang.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which requests must prove that they come from our own pages: every change by a session, and the login itself. */
class CsrfVerzoek implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getServletPath();
        // Camunda checks its own token there, see XSRF-TOKEN
        boolean camunda = path.startsWith("/camunda/");
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && !camunda
                && (request.getSession(false) != null || path.equals("/login"));
    }
}

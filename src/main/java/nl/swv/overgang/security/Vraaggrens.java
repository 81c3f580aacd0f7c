package nl.swv.overgang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** The engine refuses a question without a limit (queryMaxResultsLimit). Who names none at /engine-rest gets the largest. */
class Vraaggrens extends OncePerRequestFilter {

    private static final String LIMIT = "maxResults";
    private static final String LARGEST = LIMIT + "=2000";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !request.getRequestURI().startsWith("/engine-rest/") || (query != null && query.contains(LIMIT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getQueryString() {
                        return limited(super.getQueryString());
                    }
                },
                response);
    }

    private static String limited(@Nullable String query) {
        return query == null || query.isEmpty() ? LARGEST : query + "&" + LARGEST;
    }
}

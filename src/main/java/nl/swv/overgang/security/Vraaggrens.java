package nl.swv.overgang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine refuses a question without a limit (queryMaxResultsLimit). Who names none gets the largest: a caller of
 * /engine-rest, and Cockpit, which asks for the versions of a process without one.
 */
class Vraaggrens extends OncePerRequestFilter {

    private static final List<String> ROADS = List.of("/engine-rest/", "/camunda/api/engine/");
    private static final String LIMIT = "maxResults";
    private static final String LARGEST = LIMIT + "=2000";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return ROADS.stream().noneMatch(request.getRequestURI()::startsWith)
                || (query != null && query.contains(LIMIT));
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

package nl.swv.overgang.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Camunda 7.24 keeps the nonce of its Content-Security-Policy in one place for all requests: of two pages that are asked
 * for at the same moment one gets the other's, and its browser runs no script. The page says which nonce it has.
 */
class Paginanonce extends OncePerRequestFilter {

    private static final String CSP = "Content-Security-Policy";
    private static final Pattern PAGE = Pattern.compile("/camunda/app/[a-z]+/([^/.]+/)?");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern IN_POLICY = Pattern.compile("'nonce-[^']+'");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader(CSP);
        Matcher nonce = IN_PAGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        if (policy != null && nonce.find()) {
            String own = Matcher.quoteReplacement("'nonce-" + nonce.group(1) + "'");
            page.setHeader(CSP, IN_POLICY.matcher(policy).replaceAll(own));
        }
        page.copyBodyToResponse();
    }
}

package nl.swv.overgang.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A person who opens a page in a browser, as opposed to a script or a machine that asks for data. */
class Paginaverzoek implements RequestMatcher {

    private static final Pattern DATA = Pattern.compile("/(api|engine-rest|camunda/api|v3/api-docs|actuator)(/.*)?");

    @Override
    public boolean matches(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !DATA.matcher(request.getRequestURI()).matches();
    }
}

package nl.swv.overgang.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** What browsers may keep and load. Written last, so that it also holds for what Camunda answers. */
class Antwoordkoppen implements HeaderWriter {

    private static final Pattern ASSET = Pattern.compile("/(camunda/(app|lib|assets)|aanmelden)/.*|/api/woorden");

    private static final String CSP = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** An SVG may hold a script: opened by itself, nothing of it runs or loads. */
    private static final String LOGO = "/aanmelden/logo";

    private static final String CSP_LOGO =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; " + "frame-ancestors 'none'; sandbox";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        boolean asset = ASSET.matcher(path).matches();
        response.setHeader(HttpHeaders.CACHE_CONTROL, asset ? "no-cache" : "no-store");
        // the webapps bring a stricter policy of their own, with a nonce
        if (!path.startsWith("/camunda/")) {
            response.setHeader("Content-Security-Policy", path.equals(LOGO) ? CSP_LOGO : CSP);
        }
    }
}

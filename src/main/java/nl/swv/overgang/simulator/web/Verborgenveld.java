package nl.swv.overgang.simulator.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The CSRF token as a form carries it: works with every way in which Spring Security keeps it. */
final class Verborgenveld {

    private Verborgenveld() {}

    static String html(@Nullable CsrfToken csrf) {
        return csrf == null
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(htmlEscape(csrf.getParameterName()), htmlEscape(csrf.getToken()));
    }
}

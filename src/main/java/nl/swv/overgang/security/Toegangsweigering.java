package nl.swv.overgang.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.swv.overgang.platform.Gebruiker;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Says no in Dutch: a page goes to the login, data gets problem details (RFC 9457), never a browser's own prompt. */
@Component
class Toegangsweigering implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestMatcher page = new Paginaverzoek();
    private final AangemeldeGebruiker aangemeld;
    private final ObjectMapper json;

    Toegangsweigering(AangemeldeGebruiker aangemeld, ObjectMapper json) {
        this.aangemeld = aangemeld;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (page.matches(request)) {
            response.sendRedirect("/login");
        } else {
            problem(response, HttpStatus.UNAUTHORIZED, "Niet aangemeld", "Meld u aan om verder te gaan.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && request.getServletPath().matches("/log(in|out)")) {
            response.sendRedirect("/login?verlopen");
        } else if (why instanceof CsrfException && !isLoggedIn()) {
            commence(request, response, new InsufficientAuthenticationException("no login", why));
        } else if (page.matches(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            problem(response, HttpStatus.FORBIDDEN, "Niet toegestaan", reason(request, why));
        }
    }

    private boolean isLoggedIn() {
        return aangemeld.gebruiker() != Gebruiker.NIEMAND;
    }

    private static String reason(HttpServletRequest request, AccessDeniedException why) {
        String path = request.getRequestURI();
        if (why instanceof CsrfException) {
            return "Deze pagina is verlopen. Laad haar opnieuw en probeer het nog eens.";
        }
        if (path.matches(".*/(comment|attachment)(/.*)?")) {
            return "Opmerkingen en bijlagen horen in het formulier van de taak.";
        }
        if (path.matches(".*/process-definition/.*/(start|submit-form|restart|restart-async)")) {
            return "Een dossier begint met het formulier ‘OT-dossier aanmelden’ of met de import.";
        }
        return path.matches("/(engine-rest|camunda/api/engine)/.*")
                ? "Gegevens van een dossier wijzigt u in het formulier van de taak, niet langs deze weg."
                : "U hebt hier geen rechten voor.";
    }

    private void problem(HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        // Camunda's webapps show this field
        problem.setProperty("message", detail);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}

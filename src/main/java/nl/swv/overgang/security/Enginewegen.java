package nl.swv.overgang.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.swv.overgang.platform.Gebruiker;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.UriUtils;

/**
 * Which roads of the engine's own REST are open, at /engine-rest and behind the webapps, and for whom. A change that is
 * not in the table is refused for everyone: comments, attachments, variables, task and instance edits, starts, messages,
 * deployments. Text that people type belongs in our tables, and a dossier changes through our rules. Reading is open but
 * for what counts over the whole SWV. The engine's authorizations still decide who may use an open road.
 */
class Enginewegen implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String MOUNT = "(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)";
    private static final String ID = "/[^/]+";

    private static final String READING = "GET|HEAD|OPTIONS";

    private static final Set<String> LEIDING = Set.of(Gebruiker.COORDINATOREN, Gebruiker.BEHEERDERS);
    private static final Set<String> BEHEER = Set.of(Gebruiker.BEHEERDERS);

    /** @param voor the groups it is for; none of them means everyone */
    private record Weg(String methods, String path, Set<String> voor) {

        private boolean isFor(String method, String uri) {
            return method.matches(methods) && Pattern.matches(MOUNT + path, uri);
        }

        private boolean isOpenVoor(Set<String> groepen) {
            return voor.isEmpty() || voor.stream().anyMatch(groepen::contains);
        }
    }

    /** Jobs, and what is counted or measured over all schools: no school and no consulent has any use for it. */
    private static final String OVER_ALLES =
            """
            (/(process-definition|decision-definition|decision-requirements-definition|deployment|batch)(/.+)?/statistics(-count|/count)?\
            |/history/.+/statistics|/history/(.+/)?(report|.+-report)(/.+)?|/task/report/.+\
            |/(metrics|job|job-definition|batch)(/.+)?|/history/(cleanup|job-log|batch)(/.+)?)/?""";

    private static final List<Weg> WEGEN = List.of(
            leiding(READING, OVER_ALLES),
            // questions too long for an address
            iedereen("POST", "/(task|process-instance|execution|variable-instance)(/count)?"),
            iedereen("POST", "/(external-task|group|case-instance|case-execution)(/count)?"),
            iedereen("POST", "/history/(activity-instance|case-instance|detail|external-task-log)(/count)?"),
            iedereen("POST", "/history/(process-instance|task|variable-instance)(/count)?"),
            iedereen("POST", "/filter" + ID + "/(list|count|singleResult)"),
            leiding("POST", "/(job|job-definition|history/job-log)(/count)?"),
            // the work itself: who does it, and that it is done
            iedereen("POST", "/task" + ID + "/(claim|unclaim|assignee|complete|submit-form)"),
            iedereen("POST", "/filter/create"),
            iedereen("PUT|DELETE", "/filter" + ID),
            // repair in Cockpit
            leiding("PUT", "/(job|job-definition)" + ID + "/retries"),
            leiding("POST", "/process-instance/job-retries(-historic-query-based)?"),
            leiding("DELETE", "/incident" + ID),
            // the own password; everything else of accounts is Admin's
            iedereen("PUT", "/user" + ID + "/credentials"),
            iedereen("POST", "/identity/password-policy"),
            beheer("POST|PUT|DELETE", "/(user|group|tenant|authorization)/.+"),
            // a step or a timer now, or a pause: past the calendar and the rules
            beheer("POST", "/job" + ID + "/(execute|duedate/recalculate)"),
            beheer("PUT", "/job" + ID + "/duedate"),
            beheer("PUT", "/(process-instance|process-definition|job|job-definition|batch)(/.+)?/suspended"),
            beheer("PUT", "/(job/[^/]+/priority|job-definition/[^/]+/jobPriority)"),
            beheer("DELETE", "/batch" + ID));

    private static Weg iedereen(String methods, String path) {
        return new Weg(methods, "(" + path + ")", Set.of());
    }

    private static Weg leiding(String methods, String path) {
        return new Weg(methods, "(" + path + ")", LEIDING);
    }

    private static Weg beheer(String methods, String path) {
        return new Weg(methods, "(" + path + ")", BEHEER);
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> login, RequestAuthorizationContext context) {
        var request = context.getRequest();
        boolean known = AuthenticatedAuthorizationManager.authenticated()
                .authorize(login, request)
                .isGranted();
        return new AuthorizationDecision(known && isOpen(request.getMethod(), path(request), groepen(login.get())));
    }

    /** As the engine reads it: a letter of a closed road may have been written as its number. */
    private static String path(HttpServletRequest request) {
        return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    }

    /** The first road that fits decides; what is in no table may be read, not changed. */
    static boolean isOpen(String method, String uri, Set<String> groepen) {
        return WEGEN.stream()
                .filter(weg -> weg.isFor(method, uri))
                .findFirst()
                .map(weg -> weg.isOpenVoor(groepen))
                .orElse(method.matches(READING));
    }

    private static Set<String> groepen(Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }
}

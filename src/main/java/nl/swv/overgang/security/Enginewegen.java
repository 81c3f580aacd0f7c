package nl.swv.overgang.security;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.Gebruiker;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Which changes the engine's own REST accepts, at /engine-rest and behind the webapps. What is not in the table is
 * refused for everyone: comments, attachments, variables, task and instance edits, starts, messages, deployments. Text
 * that people type belongs in our tables, and a dossier changes through our rules. The engine's authorizations still
 * decide who may use an open road.
 */
class Enginewegen implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String MOUNT = "(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)";
    private static final String ID = "/[^/]+";

    private record Weg(String methods, String path, boolean beheer) {

        private boolean isFor(String method, String uri) {
            return method.matches(methods) && Pattern.matches(MOUNT + path, uri);
        }
    }

    private static final List<Weg> OPEN = List.of(
            // questions too long for an address
            open("POST", "/(task|process-instance|execution|variable-instance|job|job-definition)(/count)?"),
            open("POST", "/(external-task|group|case-instance|case-execution)(/count)?"),
            open("POST", "/history/(activity-instance|case-instance|detail|external-task-log)(/count)?"),
            open("POST", "/history/(job-log|process-instance|task|variable-instance)(/count)?"),
            open("POST", "/filter" + ID + "/(list|count|singleResult)"),
            // the work itself: who does it, and that it is done
            open("POST", "/task" + ID + "/(claim|unclaim|delegate|assignee|resolve|complete|submit-form)"),
            open("POST", "/filter/create"),
            open("PUT|DELETE", "/filter" + ID),
            // repair in Cockpit
            open("PUT", "/(job|job-definition)" + ID + "/retries"),
            open("POST", "/job/retries|/process-instance/job-retries(-historic-query-based)?"),
            open("POST", "/job" + ID + "/(execute|duedate/recalculate)"),
            open("PUT", "/job" + ID + "/duedate"),
            open("DELETE", "/incident" + ID),
            // accounts in Admin
            open("POST|PUT|DELETE", "/(user|group|tenant|authorization)/.+"),
            open("POST", "/identity/(verify|password-policy)"),
            // a pause, for the beheerder alone
            beheer("PUT", "/(process-instance|process-definition|job|job-definition|batch)(/.+)?/suspended"),
            beheer("PUT", "/(job/[^/]+/priority|job-definition/[^/]+/jobPriority)"),
            beheer("DELETE", "/batch" + ID));

    private static Weg open(String methods, String path) {
        return new Weg(methods, "(" + path + ")", false);
    }

    private static Weg beheer(String methods, String path) {
        return new Weg(methods, "(" + path + ")", true);
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> login, RequestAuthorizationContext context) {
        var request = context.getRequest();
        boolean known = AuthenticatedAuthorizationManager.authenticated()
                .authorize(login, request)
                .isGranted();
        return new AuthorizationDecision(
                known && isOpen(request.getMethod(), request.getRequestURI(), isBeheerder(login.get())));
    }

    static boolean isOpen(String method, String uri, boolean beheerder) {
        return method.matches("GET|HEAD|OPTIONS")
                || OPEN.stream().anyMatch(weg -> weg.isFor(method, uri) && (beheerder || !weg.beheer()));
    }

    private static boolean isBeheerder(Authentication login) {
        return login.getAuthorities().stream().anyMatch(group -> Gebruiker.BEHEERDERS.equals(group.getAuthority()));
    }
}

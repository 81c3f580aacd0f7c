package nl.swv.overgang.simulator.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The answers of a TOP Dossier that fails. */
final class Storingsantwoord {

    private static final Duration RUIMTE = Duration.ofMinutes(1);

    private Storingsantwoord() {}

    static void geweigerd(HttpServletResponse response) throws IOException {
        probleem(
                response,
                409,
                """
                {"title":"Geweigerd","status":409,"detail":"TOP Dossier weigert (storing in de simulator)."}""");
    }

    static void nietBeschikbaar(HttpServletResponse response) throws IOException {
        probleem(
                response,
                503,
                """
                {"title":"Niet beschikbaar","status":503,"detail":"TOP Dossier is even niet bereikbaar (storing in de simulator)."}""");
    }

    /** No thread waits: the container lets go of the request until the time has come. */
    static void later(HttpServletRequest request, ContentCachingResponseWrapper antwoord, Duration wachttijd) {
        AsyncContext async = request.startAsync();
        async.setTimeout(wachttijd.plus(RUIMTE).toMillis());
        CompletableFuture.delayedExecutor(wachttijd.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> rondAf(async, antwoord));
    }

    private static void rondAf(AsyncContext async, ContentCachingResponseWrapper antwoord) {
        try {
            antwoord.copyBodyToResponse();
        } catch (IOException e) {
            // the client stopped waiting, which is what this failure is for
        } finally {
            async.complete();
        }
    }

    private static void probleem(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}

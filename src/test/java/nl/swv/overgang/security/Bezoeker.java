package nl.swv.overgang.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Someone at the other side of the line: a browser with cookies, or a machine with a password. Follows no redirects. */
class Bezoeker {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String base;

    Bezoeker(int port) {
        base = "http://localhost:" + port;
    }

    Bezoeker met(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Bezoeker basic(String gebruiker, String wachtwoord) {
        String pair = gebruiker + ":" + wachtwoord;
        return met("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes()));
    }

    /** Through the login page, as a person does. */
    Bezoeker aangemeld(String gebruiker, String wachtwoord) {
        meldAan(gebruiker, wachtwoord);
        get("/camunda/app/tasklist/default/");
        return this;
    }

    HttpResponse<String> meldAan(String gebruiker, String wachtwoord) {
        get("/login");
        String form = "gebruikersnaam=%s&wachtwoord=%s&_csrf=%s"
                .formatted(gebruiker, URLEncoder.encode(wachtwoord, StandardCharsets.UTF_8), cookie("OVERGANG-XSRF"));
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends the tokens that our own pages and the webapps send. */
    Bezoeker metToken() {
        met("X-OVERGANG-XSRF", cookie("OVERGANG-XSRF"));
        return met("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name) && !cookie.hasExpired())
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    HttpResponse<String> send(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::setHeader);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

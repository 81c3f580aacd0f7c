package nl.swv.overgang.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Somebody in a browser: logs in by the page, keeps the session, and sends the token with each change. */
public final class Visitor {

    private static final String CSRF = "OVERGANG-XSRF";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    private Visitor(String address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    public static Visitor login(String address, String account, String password) {
        Visitor visitor = new Visitor(address);
        visitor.send("GET", "/login", null, "text/html");
        visitor.send(
                "POST",
                "/login",
                "gebruikersnaam=%s&wachtwoord=%s&_csrf=%s"
                        .formatted(account, password, URLEncoder.encode(visitor.token(), StandardCharsets.UTF_8)),
                "application/x-www-form-urlencoded");
        // where the login leads: it gives the token of the new session
        visitor.send("GET", "/", null, "text/html");
        return visitor;
    }

    public String get(String path) {
        return send("GET", path, null, "application/json");
    }

    public String put(String path, Object content) {
        return send("PUT", path, json(content), "application/json");
    }

    public String post(String path, Object content) {
        return send("POST", path, json(content), "application/json");
    }

    /** A file in the field "bestand". */
    public String upload(String path, String name, String content) {
        String edge = "--------edge";
        String body =
                "--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"%s\"\r\n".formatted(edge, name)
                        + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(content, edge);
        return send("POST", path, body, "multipart/form-data; boundary=" + edge);
    }

    private String send(String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept", "application/json, text/html")
                .header("Content-Type", type)
                .header("X-" + CSRF, token());
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            boolean refused = answer.statusCode() >= 400
                    || answer.headers().firstValue("Location").orElse("").contains("fout");
            if (refused) {
                throw new IllegalStateException(
                        "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(CSRF))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

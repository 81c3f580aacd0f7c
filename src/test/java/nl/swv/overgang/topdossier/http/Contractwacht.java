package nl.swv.overgang.topdossier.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.topdossier.TopDossierContract;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** Stands between the adapter and the simulator, and holds both to the contract. */
class Contractwacht implements ClientHttpRequestInterceptor {

    final List<Integer> gezien = new ArrayList<>();

    private final TopDossierContract contract = new TopDossierContract();

    RestClient.Builder lijn() {
        return RestClient.builder().requestInterceptor(this);
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String methode = request.getMethod().name();
        String pad = request.getURI().getPath().replaceFirst("^/simulator/top-dossier", "");
        contract.toetsVerzoek(
                methode, pad, request.getHeaders().toSingleValueMap(), new String(body, StandardCharsets.UTF_8));
        ClientHttpResponse response = execution.execute(request, body);
        byte[] inhoud = response.getBody().readAllBytes();
        MediaType soort = response.getHeaders().getContentType();
        contract.toetsAntwoord(
                methode,
                pad,
                response.getStatusCode().value(),
                soort == null ? "" : soort.getType() + "/" + soort.getSubtype(),
                new String(inhoud, StandardCharsets.UTF_8));
        gezien.add(response.getStatusCode().value());
        return new Gelezen(response, inhoud);
    }

    /** A body can be read once, and the judge has read it. */
    private record Gelezen(ClientHttpResponse echt, byte[] inhoud) implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return echt.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return echt.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return echt.getHeaders();
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(inhoud);
        }

        @Override
        public void close() {
            echt.close();
        }
    }
}

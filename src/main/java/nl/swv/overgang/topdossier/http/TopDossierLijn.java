package nl.swv.overgang.topdossier.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Objects;
import nl.swv.overgang.topdossier.TopDossierOnbereikbaar;
import nl.swv.overgang.topdossier.TopDossierProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The line to TOP Dossier: sends a request and brings back whatever answer there is. */
@Component
@ConditionalOnProperty(name = "overgang.top-dossier.koppeling", havingValue = "http")
class TopDossierLijn {

    /** A longer answer is not of this contract: it is cut off, so it cannot fill the memory. */
    private static final int LANGSTE_ANTWOORD = 64 * 1024;

    private final RestClient client;
    private final ObjectMapper json;

    TopDossierLijn(RestClient.Builder builder, ObjectMapper json, TopDossierProperties settings) {
        this.json = json;
        String baseUrl = Objects.requireNonNull(settings.baseUrl()).toString();
        this.client = builder.baseUrl(baseUrl.replaceFirst("/+$", ""))
                .requestFactory(requestFactory(settings))
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.token())
                .build();
    }

    Antwoord post(Object inhoud, String sleutel, String pad, Object... delen) {
        try {
            return Objects.requireNonNull(client.post()
                    .uri(pad, delen)
                    .header("Idempotency-Key", sleutel)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .body(alsBytes(inhoud))
                    .exchange((request, response) -> antwoord(response)));
        } catch (RestClientException e) {
            Throwable oorzaak = Objects.requireNonNullElse(e.getMostSpecificCause(), e);
            throw new TopDossierOnbereikbaar(oorzaak.getClass().getSimpleName());
        }
    }

    /** Bytes, since the client writes an object as text into its debug log, pupil and all. */
    private byte[] alsBytes(Object inhoud) {
        try {
            return json.writeValueAsBytes(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Niet te versturen: " + inhoud.getClass().getSimpleName());
        }
    }

    private static Antwoord antwoord(ClientHttpResponse response) throws IOException {
        return new Antwoord(response.getStatusCode().value(), response.getBody().readNBytes(LANGSTE_ANTWOORD));
    }

    private static JdkClientHttpRequestFactory requestFactory(TopDossierProperties settings) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(settings.readTimeout());
        return factory;
    }
}

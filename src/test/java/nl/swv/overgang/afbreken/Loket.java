package nl.swv.overgang.afbreken;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What people do, over HTTP, with the accounts of the demo. */
final class Loket {

    static final String COORDINATOR = "coordinator";
    static final String CONSULENT = "consulent1";

    private final RestClient client;

    Loket(String adres) {
        client = RestClient.create(adres);
    }

    void put(String wie, String pad, String json) {
        stuur(wie, HttpMethod.PUT, pad, MediaType.APPLICATION_JSON, json);
    }

    void post(String wie, String pad, String json) {
        stuur(wie, HttpMethod.POST, pad, MediaType.APPLICATION_JSON, json);
    }

    /** The coördinator reads a file in. */
    void importeer(String soort, String csv) {
        MultiValueMap<String, Object> delen = new LinkedMultiValueMap<>();
        delen.add("bestand", new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return soort + ".csv";
            }
        });
        stuur(COORDINATOR, HttpMethod.POST, "/api/import/" + soort, MediaType.MULTIPART_FORM_DATA, delen);
    }

    private void stuur(String wie, HttpMethod methode, String pad, MediaType soort, Object inhoud) {
        client.method(methode)
                .uri(pad)
                .headers(koppen -> koppen.setBasicAuth(wie, "demo"))
                .contentType(soort)
                .body(inhoud)
                .retrieve()
                .toBodilessEntity();
    }
}

package nl.swv.overgang.topdossier.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.swv.overgang.dossier.toetsing.Overgangsregels;
import nl.swv.overgang.topdossier.Koppeling;
import nl.swv.overgang.topdossier.TopDossierProperties;
import nl.swv.overgang.topdossier.TopDossiers;
import org.springframework.web.client.RestClient;

/** Makes the adapter as the application does, for an address that is known only in the test. */
public final class Koppelingsproef {

    public static final String TOKEN = "proef-token";
    public static final Duration LEESTIJD = Duration.ofMillis(800);

    private static final Overgangsregels REGELS =
            new Overgangsregels(1, Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{2,39}"));

    private Koppelingsproef() {}

    public static TopDossiers naar(String baseUrl) {
        return naar(baseUrl, RestClient.builder(), LEESTIJD);
    }

    public static TopDossiers naar(String baseUrl, Duration leestijd) {
        return naar(baseUrl, RestClient.builder(), leestijd);
    }

    public static TopDossiers naar(String baseUrl, RestClient.Builder builder) {
        return naar(baseUrl, builder, LEESTIJD);
    }

    private static TopDossiers naar(String baseUrl, RestClient.Builder builder, Duration leestijd) {
        TopDossierProperties settings =
                new TopDossierProperties(Koppeling.HTTP, URI.create(baseUrl), TOKEN, Duration.ofSeconds(2), leestijd);
        ObjectMapper json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .setDefaultPropertyInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL);
        return new HttpTopDossiers(new TopDossierLijn(builder, json, settings), new Antwoordlezer(json), REGELS);
    }
}

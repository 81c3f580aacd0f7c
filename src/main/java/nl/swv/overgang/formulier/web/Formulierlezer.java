package nl.swv.overgang.formulier.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.swv.overgang.formulier.Soort;
import nl.swv.overgang.formulier.Soorten;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Reads what a form saves as the record that its address names: as strictly as any other body of the API. */
@Component
public class Formulierlezer {

    private static final Pattern VERSIE = Pattern.compile("[0-9]{1,18}");

    private final MappingJackson2HttpMessageConverter json;

    Formulierlezer(MappingJackson2HttpMessageConverter json) {
        this.json = json;
    }

    /**
     * What a form said, as part of another body.
     *
     * @throws NoResourceFoundException when nothing is recorded at this address
     * @throws HttpMessageNotReadableException when it is not such a record
     */
    public <O> O lees(Soorten<O> soorten, String pad, JsonNode inhoud, HttpServletRequest vraag)
            throws NoResourceFoundException {
        Class<? extends O> type = type(soorten, pad, HttpMethod.POST, vraag);
        try {
            return type.cast(json.getObjectMapper().treeToValue(inhoud, type));
        } catch (JsonProcessingException e) {
            throw new HttpMessageNotReadableException("Not such a record", e, new ServletServerHttpRequest(vraag));
        }
    }

    /**
     * @throws NoResourceFoundException when nothing is recorded at this address
     * @throws HttpMessageNotReadableException when the body is not such a record
     */
    public <O> O lees(Soorten<O> soorten, String pad, HttpServletRequest vraag)
            throws NoResourceFoundException, IOException {
        Class<? extends O> type = type(soorten, pad, HttpMethod.PUT, vraag);
        return type.cast(json.read(type, null, new ServletServerHttpRequest(vraag)));
    }

    /**
     * The versie that who saves has seen, as If-Match says it: "12".
     *
     * @param ifMatch empty when it is not said
     */
    public static @Nullable Long versie(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        String cijfers = ifMatch.strip().replace("\"", "");
        if (!VERSIE.matcher(cijfers).matches()) {
            throw new Ongeldig("If-Match", "Geef de versie zoals het antwoord haar noemt, zoals \"12\".");
        }
        return Long.valueOf(cijfers);
    }

    private static <O> Class<? extends O> type(
            Soorten<O> soorten, String pad, HttpMethod methode, HttpServletRequest vraag)
            throws NoResourceFoundException {
        return soorten.opPad(pad)
                .map(Soort::type)
                .orElseThrow(() -> new NoResourceFoundException(methode, vraag.getRequestURI()));
    }
}

package nl.swv.overgang.formulier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.swv.overgang.formulier.Soort;
import nl.swv.overgang.formulier.Soorten;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Reads what a form saves as the record that its address names: as strictly as any other body of the API. */
@Component
public class Formulierlezer {

    private final MappingJackson2HttpMessageConverter json;

    Formulierlezer(MappingJackson2HttpMessageConverter json) {
        this.json = json;
    }

    /**
     * @throws NoResourceFoundException when nothing is recorded at this address
     * @throws org.springframework.http.converter.HttpMessageNotReadableException when the body is not such a record
     */
    public <O> O lees(Soorten<O> soorten, String pad, HttpServletRequest vraag)
            throws NoResourceFoundException, IOException {
        Class<? extends O> type = soorten.opPad(pad)
                .map(Soort::type)
                .orElseThrow(() -> new NoResourceFoundException(HttpMethod.PUT, vraag.getRequestURI()));
        return type.cast(json.read(type, null, new ServletServerHttpRequest(vraag)));
    }
}

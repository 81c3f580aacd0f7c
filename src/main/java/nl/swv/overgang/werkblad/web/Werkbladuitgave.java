package nl.swv.overgang.werkblad.web;

import java.io.IOException;
import java.util.List;
import nl.swv.overgang.werkblad.Werkblad;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Answers a Werkblad as a download. What kind of file it is was decided by the URL, whatever the browser accepts. */
@Component
class Werkbladuitgave implements HttpMessageConverter<Werkblad> {

    @Override
    public boolean canRead(Class<?> soort, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> soort, @Nullable MediaType media) {
        return soort == Werkblad.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    /** Other answers have nothing to do with this. */
    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> soort) {
        return soort == Werkblad.class ? getSupportedMediaTypes() : List.of();
    }

    @Override
    public Werkblad read(Class<? extends Werkblad> soort, HttpInputMessage vraag) {
        throw new HttpMessageNotReadableException("A table only goes out.", vraag);
    }

    @Override
    public void write(Werkblad blad, @Nullable MediaType media, HttpOutputMessage antwoord) throws IOException {
        antwoord.getHeaders()
                .setContentType(MediaType.parseMediaType(blad.vorm().mediatype()));
        antwoord.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(blad.bestandsnaam())
                        .build());
        blad.schrijf(antwoord.getBody());
    }
}

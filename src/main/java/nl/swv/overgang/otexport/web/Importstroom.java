package nl.swv.overgang.otexport.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import nl.swv.overgang.otexport.Importstand;

/** Tells a browser how far its import is, for as long as it listens; the import goes on when it does not. */
final class Importstroom implements Consumer<Importstand> {

    private static final String REGELS_JSON = "application/x-ndjson";

    private final HttpServletResponse antwoord;
    private final ObjectMapper json;
    private boolean weg;

    Importstroom(HttpServletResponse antwoord, ObjectMapper json) {
        this.antwoord = antwoord;
        this.json = json;
    }

    @Override
    public void accept(Importstand stand) {
        // until the file has been looked through, a refusal still comes with a status of its own
        if (weg || stand.stap() == Importstand.Stap.CONTROLEREN) {
            return;
        }
        try {
            vertel(stand);
        } catch (IOException e) {
            // a reload or a closed laptop: the page finds the import again in its progress row
            weg = true;
        }
    }

    private void vertel(Importstand stand) throws IOException {
        if (!antwoord.isCommitted()) {
            antwoord.setContentType(REGELS_JSON);
            antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
            // a proxy that collects would show no progress at all
            antwoord.setHeader("X-Accel-Buffering", "no");
        }
        antwoord.getOutputStream().write((json.writeValueAsString(stand) + "\n").getBytes(StandardCharsets.UTF_8));
        antwoord.flushBuffer();
    }
}

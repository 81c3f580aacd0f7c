package nl.swv.overgang.otexport.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** A CSV that a Dutch Excel opens. */
final class Csvantwoord {

    private static final char BOM = '\uFEFF';

    private Csvantwoord() {}

    /** As a download. */
    static CsvWriter stuur(HttpServletResponse antwoord, String naam) throws IOException {
        antwoord.setContentType("text/csv");
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwoord.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + naam + ".csv\"");
        return open(antwoord.getWriter());
    }

    static CsvWriter open(Writer uit) {
        try {
            uit.write(BOM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CsvWriter.builder().fieldSeparator(';').build(uit);
    }
}

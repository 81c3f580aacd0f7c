package nl.swv.overgang.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A Mustache template on the class path. Whatever is filled in is escaped, and a name that nobody fills is an error;
 * {@code {{>path}}} takes in another template.
 */
public final class Sjabloon {

    /** XML knows no way to write these down. */
    private static final Pattern ONSCHRIJFBAAR =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withEscaper(
                    tekst -> Escapers.HTML.escape(ONSCHRIJFBAAR.matcher(tekst).replaceAll("\uFFFD")))
            .withLoader(Sjabloon::open);

    private final Template sjabloon;

    /** @param pad such as rapport/overgang.html; it must be there */
    public Sjabloon(String pad) {
        this.sjabloon = MUSTACHE.loadTemplate(pad);
    }

    /** @param waarden a map, or a record of which each component is a name */
    public String vul(Object waarden) {
        return sjabloon.execute(waarden);
    }

    private static Reader open(String pad) throws IOException {
        return new InputStreamReader(new ClassPathResource(pad).getInputStream(), UTF_8);
    }
}

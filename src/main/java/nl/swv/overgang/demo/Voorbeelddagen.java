package nl.swv.overgang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * The days of the example at a first start: as many whole weeks later than they were written down, so that what was still
 * to come is still to come, on the same day of the week. Numbers stay as they are, and so does a day that does not exist.
 */
record Voorbeelddagen(long weken) {

    /** The day on which the example tells how things stand. */
    private static final LocalDate GESCHREVEN = LocalDate.of(2026, 11, 26);

    private static final Pattern DAG = Pattern.compile("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-\\d{4})\\b");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter NEDERLANDS =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Before the day of the example they stay as they were written. */
    static Voorbeelddagen bij(LocalDate eersteStart) {
        return new Voorbeelddagen(Math.max(0, ChronoUnit.WEEKS.between(GESCHREVEN, eersteStart)));
    }

    Resource van(Resource voorbeeld) {
        try {
            byte[] verschoven = verschuif(voorbeeld.getContentAsString(StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            return new ByteArrayResource(verschoven) {
                @Override
                public String getFilename() {
                    return String.valueOf(voorbeeld.getFilename());
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String verschuif(String csv) {
        return DAG.matcher(csv).replaceAll(gevonden -> later(gevonden.group()));
    }

    private String later(String dag) {
        DateTimeFormatter vorm = dag.charAt(2) == '-' ? NEDERLANDS : ISO;
        try {
            return LocalDate.parse(dag, vorm).plusWeeks(weken).format(vorm);
        } catch (DateTimeException geenDag) {
            return dag;
        }
    }
}

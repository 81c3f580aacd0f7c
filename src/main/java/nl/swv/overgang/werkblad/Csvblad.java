package nl.swv.overgang.werkblad;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as a Dutch Excel opens it by a double click: UTF-8 with a byte order mark, semicolons, a decimal comma without
 * points between the thousands. Days and moments are in ISO form (2026-11-24, 2026-11-24 14:05), which every
 * spreadsheet and every program reads the same way.
 */
final class Csvblad {

    private static final char BOM = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Csvblad() {}

    static void schrijf(Werkblad blad, OutputStream uit) throws IOException {
        Writer schrijver = new BufferedWriter(new OutputStreamWriter(uit, UTF_8));
        schrijver.write(BOM);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(schrijver);
        csv.writeRecord(blad.koppen());
        blad.rijen().elk(rij -> csv.writeRecord(tekst(rij)));
        csv.flush();
    }

    private static List<String> tekst(List<? extends @Nullable Object> rij) {
        return rij.stream().map(Cel::inhoud).map(Csvblad::tekst).toList();
    }

    private static String tekst(@Nullable Object inhoud) {
        if (inhoud == null) {
            return "";
        }
        if (inhoud instanceof Double getal) {
            return BigDecimal.valueOf(getal)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        }
        return inhoud instanceof LocalDateTime moment ? MOMENT.format(moment) : inhoud.toString();
    }
}

package nl.swv.overgang.otexport.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;
import nl.swv.overgang.otexport.Geweigerden.Geweigerd;
import nl.swv.overgang.otexport.Importverslag.Melding;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;

/** Refused rows as a file that a Dutch Excel opens: one line for each thing that has to change. */
final class Geweigerdblad implements AutoCloseable {

    private static final char BOM = '\uFEFF';
    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULE = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);

    private final CsvWriter blad;

    Geweigerdblad(Writer uit) {
        try {
            uit.write(BOM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        blad = CsvWriter.builder().fieldSeparator(';').build(uit);
        blad.writeRecord("regel", "sleutel", "veld", "wat u doet");
    }

    void schrijf(Geweigerd rij) {
        for (Bezwaar bezwaar : rij.bezwaren()) {
            blad.writeRecord(
                    String.valueOf(rij.regel()), cel(rij.sleutel()), cel(bezwaar.veld()), cel(bezwaar.melding()));
        }
    }

    void schrijf(Melding fout) {
        blad.writeRecord(String.valueOf(fout.regel()), "", cel(fout.veld()), cel(fout.melding()));
    }

    @Override
    public void close() throws IOException {
        blad.close();
    }

    private static String cel(@Nullable String tekst) {
        String gevuld = tekst == null ? "" : tekst;
        return FORMULE.matcher(gevuld).matches() ? "'" + gevuld : gevuld;
    }
}

package nl.swv.overgang.otexport.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.swv.overgang.otexport.Geweigerden.Geweigerd;
import nl.swv.overgang.otexport.Importverslag.Melding;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.school.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** Refused rows as a file that a Dutch Excel opens: one line for each thing that has to change. */
final class Geweigerdblad implements AutoCloseable {

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULE = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);

    private final CsvWriter blad;

    Geweigerdblad(CsvWriter blad) {
        this.blad = blad;
        blad.writeRecord("regel", "sleutel", "school", "veld", "wat u doet");
    }

    void schrijf(Geweigerd rij) {
        for (Bezwaar bezwaar : rij.bezwaren()) {
            schrijf(rij.regel(), rij.sleutel(), rij.school(), bezwaar.veld(), bezwaar.melding());
        }
    }

    void schrijf(Melding fout) {
        schrijf(fout.regel(), fout.sleutel(), fout.school(), fout.veld(), fout.melding());
    }

    private void schrijf(long regel, @Nullable String sleutel, @Nullable String school, String veld, String melding) {
        blad.writeRecord(String.valueOf(regel), cel(sleutel), cel(school), cel(veld), cel(melding));
    }

    /**
     * As a download.
     *
     * @param school whose rows these are, when they are of one
     */
    static void stuur(
            HttpServletResponse antwoord, String naam, @Nullable String school, Consumer<Geweigerdblad> inhoud)
            throws IOException {
        // a parameter of the address: what is no vestigingscode has no place in a header
        String achter = school == null
                ? ""
                : Vestigingscode.lees(school).map("-"::concat).orElse("");
        try (Geweigerdblad blad = new Geweigerdblad(Csvantwoord.stuur(antwoord, naam + achter))) {
            inhoud.accept(blad);
        }
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

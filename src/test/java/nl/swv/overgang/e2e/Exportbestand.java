package nl.swv.overgang.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.Pseudoniemen;

/** An OT export of one school, of which a test knows by itself what must come of each row. */
final class Exportbestand {

    private static final String KOP = "otdossiernummer;module;soort;status;school;leerling;vervolg";

    private final String begin;
    private final String school;
    private final List<String> rijen = new ArrayList<>(List.of(KOP));
    /** The lines in the file that must be refused. */
    final List<Integer> fout = new ArrayList<>();

    Exportbestand(String begin, String school) {
        this.begin = begin;
        this.school = school;
    }

    Exportbestand afgerond(int aantal) {
        return rijen(aantal, "OT-1LOKET;TLV;AFGEROND;" + school);
    }

    Exportbestand lopend(int aantal) {
        return rijen(aantal, "OT-1LOKET;STARTGESPREK;LOPEND;" + school);
    }

    Exportbestand povo(int aantal) {
        return rijen(aantal, "OT-POVO;TLV;LOPEND;" + school);
    }

    Exportbestand metOnbekendeSchool(int aantal) {
        for (int teller = 0; teller < aantal; teller++) {
            fout.add(rijen.size() + 1 + teller);
        }
        return rijen(aantal, "OT-1LOKET;TLV;LOPEND;99ZZ99");
    }

    private Exportbestand rijen(int aantal, String inhoud) {
        for (int teller = 0; teller < aantal; teller++) {
            rijen.add(nummer(rijen.size() + 1) + ";" + inhoud + ";%s;GEEN".formatted(Pseudoniemen.van(rijen.size())));
        }
        return this;
    }

    /** What stands on this line of the file. */
    String nummer(int regel) {
        return "%s-%04d".formatted(begin, regel);
    }

    int aantal() {
        return rijen.size() - 1;
    }

    FilePayload bestand() {
        return new FilePayload(
                "ot-export.csv", "text/csv", (String.join("\n", rijen) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

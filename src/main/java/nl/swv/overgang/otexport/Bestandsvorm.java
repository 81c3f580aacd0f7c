package nl.swv.overgang.otexport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Ongeldig;

/** Tells a text file from a spreadsheet by its first bytes: what the name says proves nothing. */
final class Bestandsvorm {

    /** Zip (xlsx, ods), old Excel, gzip, PDF, and both kinds of UTF-16. */
    private static final String[] GEEN_CSV = {"504b0304", "d0cf11e0", "1f8b", "25504446", "fffe", "feff"};

    private Bestandsvorm() {}

    static void eisTekst(BufferedInputStream stroom) throws IOException {
        stroom.mark(4);
        String begin = HexFormat.of().formatHex(stroom.readNBytes(4));
        stroom.reset();
        if (begin.isEmpty()) {
            throw leeg();
        }
        if (Stream.of(GEEN_CSV).anyMatch(begin::startsWith)) {
            throw new Ongeldig(
                    "bestand", "Dit is geen CSV-bestand. Bewaar het blad in Excel als \"CSV UTF-8\" en stuur dat.");
        }
    }

    static Ongeldig leeg() {
        return new Ongeldig("bestand", "Het bestand is leeg. Stuur een CSV-bestand met een kopregel.");
    }
}

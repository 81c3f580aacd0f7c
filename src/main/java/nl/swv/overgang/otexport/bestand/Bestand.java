package nl.swv.overgang.otexport.bestand;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * A file as it was sent: its bytes say what it is, its name proves nothing. It is read from its source each time and a
 * batch of rows at a time: it may not fit in memory.
 */
public final class Bestand implements AutoCloseable {

    private static final String ZIP = "504b0304";

    /** Excel of before 2007, and any Excel behind a password. */
    private static final String OLE = "d0cf11e0";

    /** How an empty zip, gzip and PDF begin. */
    private static final List<String> GEEN_TABEL = List.of("504b0506", "1f8b", "25504446");

    private final List<Supplier<Rijlezer>> bladen;
    private final Runnable sluit;
    private final String sha256;

    /** @param bladen its tables, each of which can be read from its first row any number of times: a text has one */
    private Bestand(List<Supplier<Rijlezer>> bladen, Runnable sluit, String sha256) {
        this.bladen = bladen;
        this.sluit = sluit;
        this.sha256 = sha256;
    }

    /** @throws Ongeldig when it is empty, or neither a text nor an Excel workbook */
    public static Bestand onderzoek(InputStreamSource bron) {
        try (InputStream stroom = bron.getInputStream()) {
            String begin = HexFormat.of().formatHex(stroom.readNBytes(4));
            if (begin.isEmpty()) {
                throw leeg();
            }
            if (begin.equals(OLE)) {
                throw new Ongeldig(
                        "bestand",
                        "Dit is een oud Excel-bestand (.xls) of een Excel-bestand met een wachtwoord. Haal een wachtwoord"
                                + " weg, bewaar het in Excel als \"Excel-werkmap (*.xlsx)\" en stuur dat.");
            }
            if (GEEN_TABEL.stream().anyMatch(begin::startsWith)) {
                throw geenTabel();
            }
            return begin.equals(ZIP) ? werkmap(bron) : tekst(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bestand werkmap(InputStreamSource bron) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(bron.getInputStream(), Gelezen.sha256())) {
            Werkmap werkmap = Werkmap.open(bytes);
            return new Bestand(werkmap.bladen(), werkmap::close, hex(bytes));
        }
    }

    private static Bestand tekst(InputStreamSource bron) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(bron.getInputStream(), Gelezen.sha256())) {
            BufferedInputStream stroom = new BufferedInputStream(bytes);
            Tekstbestand tekst = Tekstbestand.onderzoek(bron, stroom);
            stroom.transferTo(OutputStream.nullOutputStream());
            return new Bestand(List.of(tekst::open), () -> {}, hex(bytes));
        }
    }

    private static String hex(DigestInputStream bytes) {
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    /** Of all its bytes: two readings of the same file have the same. */
    public String sha256() {
        return sha256;
    }

    /**
     * The first of its tables that has the columns.
     *
     * @param namen what a column of ours may be called in the file, the first that is there counts; without any, by its own name
     * @throws Ongeldig when it is empty, a column is missing or a column occurs twice
     */
    public Importtabel tabel(Kolommen soort, Map<String, List<String>> namen) {
        @Nullable Ongeldig eerste = null;
        for (Supplier<Rijlezer> blad : bladen) {
            List<String> kopregel = kopregel(blad);
            try {
                if (!kopregel.isEmpty()) {
                    return new Importtabel(blad, Kop.lees(kopregel, soort, namen));
                }
            } catch (Ongeldig anders) {
                eerste = eerste == null ? anders : eerste;
            }
        }
        throw eerste == null ? leeg() : eerste;
    }

    /**
     * What the first of its tables has for columns, and what it has not.
     *
     * @param vrij its columns that are none of ours, as far as their name may be told
     * @param ontbreekt our columns that are not there, those that must be and those that may
     */
    public record Kopregel(List<String> vrij, List<String> ontbreekt) {}

    /** @throws Ongeldig when it is empty */
    public Kopregel kopregel(Kolommen soort, Map<String, List<String>> namen) {
        List<String> kopregel = bladen.stream()
                .map(Bestand::kopregel)
                .filter(cellen -> !cellen.isEmpty())
                .findFirst()
                .orElseThrow(Bestand::leeg);
        Kop kop = Kop.herken(kopregel, soort, namen);
        return new Kopregel(
                kop.genegeerd().stream()
                        .filter(naam ->
                                kopregel.stream().anyMatch(cel -> cel.strip().equals(naam)))
                        .distinct()
                        .toList(),
                kop.zonder(soort.alle()));
    }

    private static List<String> kopregel(Supplier<Rijlezer> blad) {
        try (Rijlezer rijen = blad.get()) {
            return Stream.iterate(rijen, Rijlezer::hasNext, lezer -> lezer)
                    .map(Rijlezer::next)
                    .filter(rij -> !rij.isLeeg())
                    .findFirst()
                    .map(Rijlezer.Rij::cellen)
                    .orElse(List.of());
        }
    }

    private static Ongeldig leeg() {
        return new Ongeldig("bestand", "Het bestand is leeg. Stuur een CSV- of Excel-bestand met een kopregel.");
    }

    @Override
    public void close() {
        sluit.run();
    }

    static Ongeldig geenTabel() {
        return new Ongeldig(
                "bestand",
                "Dit is geen CSV- of Excel-bestand. Bewaar het blad in Excel als \"Excel-werkmap (*.xlsx)\" of als"
                        + " \"CSV UTF-8\" en stuur dat.");
    }
}

package nl.swv.overgang.otexport.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Ongeldig;
import org.springframework.core.io.InputStreamSource;

/**
 * A CSV file as it was sent, with the character set that its bytes prove. It is read from its source each time and a batch
 * of rows at a time: it may not fit in memory.
 */
public final class CsvBestand {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How zip (xlsx, ods), old Excel, gzip, PDF, and both kinds of UTF-16 begin: what a name says proves nothing. */
    private static final String[] GEEN_CSV = {"504b0304", "d0cf11e0", "1f8b", "25504446", "fffe", "feff"};

    /** A quote that is never closed must not swallow the file into memory. */
    private static final int LANGSTE_CEL = 1 << 20;

    private static final int TELBATCH = 10_000;
    private static final Pattern REGEL = Pattern.compile("line ([0-9]+)");

    private final InputStreamSource bron;
    private final Charset tekens;
    private final String sha256;

    private CsvBestand(InputStreamSource bron, Charset tekens, String sha256) {
        this.bron = bron;
        this.tekens = tekens;
        this.sha256 = sha256;
    }

    /** @throws Ongeldig when it is empty, or no text */
    public static CsvBestand onderzoek(InputStreamSource bron) {
        try (DigestInputStream bytes = new DigestInputStream(bron.getInputStream(), Gelezen.sha256())) {
            BufferedInputStream stroom = new BufferedInputStream(bytes);
            eisTekst(stroom);
            Charset tekens = isUtf8(stroom) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            stroom.transferTo(OutputStream.nullOutputStream());
            return new CsvBestand(
                    bron,
                    tekens,
                    HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void eisTekst(BufferedInputStream stroom) throws IOException {
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

    private static Ongeldig leeg() {
        return new Ongeldig("bestand", "Het bestand is leeg. Stuur een CSV-bestand met een kopregel.");
    }

    /** Strictly: one byte that cannot be UTF-8 and the whole file is Windows-1252. */
    private static boolean isUtf8(InputStream stroom) throws IOException {
        Reader lezer = new InputStreamReader(stroom, StandardCharsets.UTF_8.newDecoder());
        try {
            lezer.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Of all its bytes: two readings of the same file have the same. */
    public String sha256() {
        return sha256;
    }

    /**
     * Its header.
     *
     * @param andereNamen our column and its name in the file, where that differs
     * @throws Ongeldig when a column is missing or occurs twice
     */
    public Kop kop(Kolommen soort, Map<String, String> andereNamen) {
        try (Rijen rijen = new Rijen()) {
            return Kop.lees(rijen.namen, soort, andereNamen);
        }
    }

    /**
     * Reads all of it once, so that one that is broken half-way is refused before anything starts.
     *
     * @param tot hears how many rows were counted until then
     * @return its rows, without the blank ones
     * @throws Ongeldig when it cannot be read to its end
     */
    public long tel(Kop kop, LongConsumer tot) {
        long aantal = 0;
        try (Rijen rijen = rijen(kop)) {
            for (List<Regel> batch = rijen.volgende(TELBATCH); !batch.isEmpty(); batch = rijen.volgende(TELBATCH)) {
                aantal += batch.size();
                tot.accept(aantal);
            }
        }
        return aantal;
    }

    /** Its rows from the first one. */
    public Rijen rijen(Kop kop) {
        Rijen rijen = new Rijen();
        rijen.kop = kop;
        return rijen;
    }

    /** The rows of the file, from top to bottom. */
    public final class Rijen implements AutoCloseable {

        private final CloseableIterator<CsvRecord> rijen;
        private final List<String> namen;
        private Kop kop = new Kop(List.of(), List.of());

        private Rijen() {
            this.rijen = open(kolommen(';') >= kolommen(',') ? ';' : ',');
            this.namen = kopregel();
        }

        /** The next rows, blank ones skipped; empty at the end. */
        public List<Regel> volgende(int aantal) {
            List<Regel> batch = new ArrayList<>(aantal);
            while (batch.size() < aantal && heeftVolgende()) {
                CsvRecord rij = rijen.next();
                Regel regel = new Regel(rij.getStartingLineNumber(), kop, rij.getFields());
                if (!regel.isLeeg()) {
                    batch.add(regel);
                }
            }
            return batch;
        }

        private List<String> kopregel() {
            while (heeftVolgende()) {
                List<String> cellen = rijen.next().getFields();
                if (!cellen.stream().allMatch(String::isBlank)) {
                    return cellen;
                }
            }
            throw leeg();
        }

        private boolean heeftVolgende() {
            try {
                return rijen.hasNext();
            } catch (CsvParseException e) {
                Matcher plaats = REGEL.matcher(String.valueOf(e.getMessage()));
                throw new Ongeldig(
                        "bestand",
                        "Vanaf regel %s is het bestand niet te lezen. Kijk daar de aanhalingstekens na; er is nog niets ingelezen."
                                .formatted(plaats.find() ? plaats.group(1) : "?"));
            }
        }

        @Override
        public void close() {
            sluit(rijen);
        }
    }

    /** The separator is the one that gives the header the most columns. */
    private int kolommen(char scheiding) {
        CloseableIterator<CsvRecord> rijen = open(scheiding);
        try {
            return rijen.hasNext() ? rijen.next().getFieldCount() : 0;
        } catch (CsvParseException e) {
            return 0;
        } finally {
            sluit(rijen);
        }
    }

    private CloseableIterator<CsvRecord> open(char scheiding) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(scheiding)
                    .maxBufferSize(LANGSTE_CEL)
                    .allowUnclosedQuote(false)
                    .trimWhitespacesAroundQuotes(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(tekst())
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sluit(CloseableIterator<CsvRecord> rijen) {
        try {
            rijen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text from its first character, without the byte order mark. */
    private Reader tekst() throws IOException {
        BufferedInputStream stroom = new BufferedInputStream(bron.getInputStream());
        stroom.mark(BOM.length);
        if (!Arrays.equals(stroom.readNBytes(BOM.length), BOM)) {
            stroom.reset();
        }
        return new InputStreamReader(stroom, tekens);
    }
}

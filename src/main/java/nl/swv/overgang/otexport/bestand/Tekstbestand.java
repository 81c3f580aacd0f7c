package nl.swv.overgang.otexport.bestand;

import static java.util.Comparator.comparing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.Ongeldig;
import org.springframework.core.io.InputStreamSource;

/** Text with a separator between the columns, in the character set that its bytes prove. */
final class Tekstbestand {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How both kinds of UTF-16 begin: what Excel calls "Unicode-tekst" is the first. */
    private static final List<String> UTF_16 = List.of("fffe", "feff");

    /** The first of these that gives the header the most columns. */
    private static final List<Character> SCHEIDINGEN = List.of(';', '\t', ',');

    /** A quote that is never closed must not swallow the file into memory. */
    private static final int LANGSTE_CEL = 1 << 20;

    private static final Pattern REGEL = Pattern.compile("line ([0-9]+)");

    private final InputStreamSource bron;
    private final Charset tekens;

    private Tekstbestand(InputStreamSource bron, Charset tekens) {
        this.bron = bron;
        this.tekens = tekens;
    }

    /** @param stroom the bytes of the source, read as far as the proof needs */
    static Tekstbestand onderzoek(InputStreamSource bron, BufferedInputStream stroom) throws IOException {
        stroom.mark(2);
        String begin = HexFormat.of().formatHex(stroom.readNBytes(2));
        stroom.reset();
        if (UTF_16.contains(begin)) {
            return new Tekstbestand(bron, StandardCharsets.UTF_16);
        }
        return new Tekstbestand(bron, isUtf8(stroom) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
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

    /** Its rows from the first line. */
    Rijlezer open() {
        char scheiding = SCHEIDINGEN.stream().max(comparing(this::kolommen)).orElseThrow();
        CloseableIterator<CsvRecord> rijen = csv(scheiding);
        return new Rijlezer() {
            @Override
            public boolean hasNext() {
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
            public Rij next() {
                CsvRecord rij = rijen.next();
                return new Rij(rij.getStartingLineNumber(), rij.getFields());
            }

            @Override
            public void close() {
                sluit(rijen);
            }
        };
    }

    private int kolommen(char scheiding) {
        CloseableIterator<CsvRecord> rijen = csv(scheiding);
        try {
            return rijen.hasNext() ? rijen.next().getFieldCount() : 0;
        } catch (CsvParseException e) {
            return 0;
        } finally {
            sluit(rijen);
        }
    }

    private CloseableIterator<CsvRecord> csv(char scheiding) {
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

    /** The text from its first character, without the byte order mark; that of UTF-16 is read away by its decoder. */
    private Reader tekst() throws IOException {
        BufferedInputStream stroom = new BufferedInputStream(bron.getInputStream());
        stroom.mark(BOM.length);
        if (!Arrays.equals(stroom.readNBytes(BOM.length), BOM)) {
            stroom.reset();
        }
        return new InputStreamReader(stroom, tekens);
    }
}

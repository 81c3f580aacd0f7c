package nl.swv.overgang.otexport;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.Ongeldig;

/** The rows of a CSV file, a batch at a time: no more than that is ever in memory. */
final class Tabel implements Closeable {

    /** A quote that is never closed must not swallow the file into memory. */
    private static final int LANGSTE_CEL = 1 << 20;

    private static final Pattern REGEL = Pattern.compile("line ([0-9]+)");

    private final CloseableIterator<CsvRecord> rijen;
    private final List<String> namen;

    private Tabel(CloseableIterator<CsvRecord> rijen) {
        this.rijen = rijen;
        this.namen = kopregel();
    }

    static Tabel open(Bronbestand bestand) throws IOException {
        return new Tabel(rijen(bestand, kolommen(bestand, ';') >= kolommen(bestand, ',') ? ';' : ','));
    }

    /** The separator is the one that gives the header the most columns. */
    private static int kolommen(Bronbestand bestand, char scheiding) throws IOException {
        try (CloseableIterator<CsvRecord> rijen = rijen(bestand, scheiding)) {
            return rijen.hasNext() ? rijen.next().getFieldCount() : 0;
        } catch (CsvParseException e) {
            return 0;
        }
    }

    private static CloseableIterator<CsvRecord> rijen(Bronbestand bestand, char scheiding) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(scheiding)
                .maxBufferSize(LANGSTE_CEL)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(bestand.lezer())
                .iterator();
    }

    List<String> namen() {
        return namen;
    }

    /** The next rows, blank ones skipped; empty at the end. */
    List<Regel> volgende(Kop kop, int aantal) {
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
        throw Bestandsvorm.leeg();
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
    public void close() throws IOException {
        rijen.close();
    }
}

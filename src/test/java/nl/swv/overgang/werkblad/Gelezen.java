package nl.swv.overgang.werkblad;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A file as whoever opens it reads it. */
public final class Gelezen {

    private Gelezen() {}

    public static List<List<String>> lees(Vorm vorm, byte[] bestand) throws IOException {
        return vorm == Vorm.CSV
                ? csv(bestand)
                : xlsx(bestand).stream().map(Gelezen::teksten).toList();
    }

    public static List<List<String>> csv(byte[] bestand) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(new String(bestand, UTF_8).substring(1)).stream()
                .map(record -> record.getFields())
                .toList();
    }

    public static List<Row> xlsx(byte[] bestand) throws IOException {
        try (ReadableWorkbook boek =
                new ReadableWorkbook(new ByteArrayInputStream(bestand), new ReadingOptions(true, true))) {
            return boek.getFirstSheet().read();
        }
    }

    public static List<String> teksten(Row rij) {
        return rij.stream().map(cel -> cel == null ? "" : tekst(cel)).toList();
    }

    private static String tekst(Cell cel) {
        return cel.getText();
    }

    /** One of the files inside, such as xl/styles.xml, found the way Excel finds it: by the list at the end. */
    static String deel(byte[] bestand, String naam) throws IOException {
        Path opSchijf = Files.write(Files.createTempFile("blad", ".xlsx"), bestand);
        try (ZipFile zip = new ZipFile(opSchijf.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(naam)).readAllBytes(), UTF_8);
        } finally {
            Files.delete(opSchijf);
        }
    }
}

package nl.swv.overgang.otexport.bestand;

import java.io.EOFException;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (XLSX), of which a sheet is read row by row. Each limit is held while reading, on the bytes as they
 * unpack: what the zip says of its own size proves nothing (ADR 0041). It stands in a file that is gone once it is closed.
 */
final class Werkmap implements AutoCloseable {

    /** Packed; a hundred thousand dossiers take about five million. */
    private static final int MEESTE_BYTES = 50_000_000;

    private static final long MEESTE_UITGEPAKT = 500_000_000;

    /** A zip bomb unpacks to a thousand times its size, a sheet to ten or twenty times. */
    private static final long MEESTE_VERHOUDING = 200;

    private static final long VERHOUDING_TELT_VANAF = 10_000_000;
    private static final int BUFFER = 1 << 16;
    private static final int MEESTE_DELEN = 1_000;
    private static final int MEESTE_BLADEN = 20;
    private static final int MEESTE_TEKENS = 20_000_000;
    private static final int MEESTE_TEKSTEN = 1_000_000;

    private static final String INHOUD = "xl/workbook.xml";
    private static final String VERWIJZINGEN = "xl/_rels/workbook.xml.rels";
    private static final String OPMAAK = "xl/styles.xml";
    private static final String TEKSTEN = "xl/sharedstrings.xml";

    private final ZipFile zip;
    private final long ingepakt;
    private final List<String> bladnamen = new ArrayList<>();
    private final Map<String, String> delen = new HashMap<>();
    private final List<String> teksten = new ArrayList<>();
    private Opmaak opmaak = new Opmaak();
    private boolean vanaf1904;
    private long uitgepakt;

    private Werkmap(File bestand) throws IOException {
        ingepakt = bestand.length();
        zip = new ZipFile(bestand, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
    }

    /** @throws Ongeldig when it is no workbook, has macros, or would unpack to too much */
    static Werkmap open(InputStream stroom) throws IOException {
        Path bestand = Files.createTempFile("werkmap", null);
        try {
            try (OutputStream uit = Files.newOutputStream(bestand)) {
                kopieer(stroom, uit);
            }
            return gelezen(bestand);
        } finally {
            Files.deleteIfExists(bestand);
        }
    }

    private static void kopieer(InputStream stroom, OutputStream uit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long totaal = 0;
        for (int aantal = stroom.read(buffer); aantal >= 0; aantal = stroom.read(buffer)) {
            totaal += aantal;
            if (totaal > MEESTE_BYTES) {
                throw teGroot();
            }
            uit.write(buffer, 0, aantal);
        }
    }

    private static Werkmap gelezen(Path bestand) throws IOException {
        @Nullable Werkmap half = null;
        try {
            Werkmap werkmap = new Werkmap(bestand.toFile());
            half = werkmap;
            werkmap.lees();
            half = null;
            return werkmap;
        } catch (ZipException | EOFException | XMLStreamException | IllegalArgumentException e) {
            throw kapot();
        } finally {
            if (half != null) {
                half.close();
            }
        }
    }

    /** Its visible sheets in their order. */
    List<Supplier<Rijlezer>> bladen() {
        List<Supplier<Rijlezer>> bladen = new ArrayList<>();
        for (String naam : bladnamen) {
            String deel = delen.getOrDefault(naam, "");
            bladen.add(() -> open(deel));
        }
        return bladen;
    }

    private Rijlezer open(String naam) {
        try {
            for (ZipEntry deel : Collections.list(zip.entries())) {
                if (naam(deel).equals(naam)) {
                    return new Rekenblad(Xml.open(zip.getInputStream(deel)), teksten, opmaak, vanaf1904);
                }
            }
            throw kapot();
        } catch (IOException | XMLStreamException e) {
            throw kapot();
        }
    }

    /** Unpacks all of it once, keeping only what a sheet needs to be read: so no later reading can be too much. */
    private void lees() throws IOException, XMLStreamException {
        if (zip.size() > MEESTE_DELEN) {
            throw teGroot();
        }
        boolean gevonden = false;
        for (ZipEntry deel : Collections.list(zip.entries())) {
            String naam = naam(deel);
            if (naam.endsWith("vbaproject.bin") || naam.endsWith("workbook.bin")) {
                throw new Ongeldig(
                        "bestand",
                        "Dit Excel-bestand heeft macro's of is een binaire werkmap. Bewaar het in Excel als"
                                + " \"Excel-werkmap (*.xlsx)\" en stuur dat.");
            }
            try (InputStream inhoud = new Teller(zip.getInputStream(deel))) {
                switch (naam) {
                    case INHOUD -> {
                        leesInhoud(Xml.open(inhoud));
                        gevonden = true;
                    }
                    case VERWIJZINGEN -> leesVerwijzingen(Xml.open(inhoud));
                    case OPMAAK -> opmaak = Opmaak.lees(Xml.open(inhoud));
                    case TEKSTEN -> leesTeksten(Xml.open(inhoud));
                    default -> inhoud.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (!gevonden) {
            throw Bestand.geenTabel();
        }
    }

    private void leesInhoud(XMLStreamReader xml) throws XMLStreamException {
        while (Xml.naarElement(xml)) {
            if (xml.getLocalName().equals("workbookPr")) {
                vanaf1904 = List.of("1", "true").contains(Xml.kenmerk(xml, "date1904"));
            }
            if (xml.getLocalName().equals("sheet")
                    && List.of("", "visible").contains(Xml.kenmerk(xml, "state"))
                    && bladnamen.size() < MEESTE_BLADEN) {
                bladnamen.add(Xml.kenmerk(xml, "id"));
            }
        }
    }

    private void leesVerwijzingen(XMLStreamReader xml) throws XMLStreamException {
        while (Xml.naarElement(xml) && delen.size() < MEESTE_DELEN) {
            String doel = Xml.kenmerk(xml, "Target").toLowerCase(Locale.ROOT);
            delen.put(Xml.kenmerk(xml, "Id"), doel.startsWith("/") ? doel.substring(1) : "xl/" + doel);
        }
    }

    private void leesTeksten(XMLStreamReader xml) throws XMLStreamException {
        long tekens = 0;
        while (Xml.naarElement(xml)) {
            if (xml.getLocalName().equals("si")) {
                String tekst = Xml.celtekst(xml);
                teksten.add(tekst);
                tekens += tekst.length();
                if (tekens > MEESTE_TEKENS || teksten.size() > MEESTE_TEKSTEN) {
                    throw teGroot();
                }
            }
        }
    }

    private static String naam(ZipEntry deel) {
        String naam = deel.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        return naam.startsWith("/") ? naam.substring(1) : naam;
    }

    static Ongeldig kapot() {
        return new Ongeldig(
                "bestand",
                "Dit Excel-bestand is niet te lezen. Open het in Excel, bewaar het opnieuw als \"Excel-werkmap (*.xlsx)\","
                        + " zonder wachtwoord, en stuur dat.");
    }

    static Ongeldig teGroot() {
        return new Ongeldig(
                "bestand",
                "Dit Excel-bestand is te groot of pakt uit tot te veel. Laat alleen het blad met de regels staan, of bewaar"
                        + " het als \"CSV UTF-8\", en stuur dat.");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts what unpacks, of all parts together. */
    private final class Teller extends FilterInputStream {

        Teller(InputStream deel) {
            super(deel);
        }

        @Override
        public int read() throws IOException {
            int teken = super.read();
            tel(teken < 0 ? 0 : 1);
            return teken;
        }

        @Override
        public int read(byte[] buffer, int van, int lengte) throws IOException {
            int aantal = super.read(buffer, van, lengte);
            tel(aantal);
            return aantal;
        }

        private void tel(int aantal) {
            uitgepakt += Math.max(0, aantal);
            boolean bom = uitgepakt > VERHOUDING_TELT_VANAF && uitgepakt > MEESTE_VERHOUDING * ingepakt;
            if (bom || uitgepakt > MEESTE_UITGEPAKT) {
                throw teGroot();
            }
        }
    }
}

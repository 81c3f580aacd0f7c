package nl.swv.overgang.otexport.bestand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.swv.overgang.platform.Ongeldig;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, streamed: what each cell shows as text, of a formula the value that Excel last worked out. */
final class Rekenblad implements Rijlezer {

    /** What a sheet can have in Excel itself. */
    private static final long MEESTE_RIJEN = 1_048_576;

    private static final int MEESTE_KOLOMMEN = 1_000;
    private static final double GROOTSTE_GEHEEL = 1e15;

    /** The last day that Excel knows: 31 December 9999. */
    private static final double LAATSTE_DAG = 2_958_465;

    private static final LocalDate DAG_NUL_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);

    /** Excel takes 1900 for a leap year: before March it is one day behind. */
    private static final int EERSTE_MAART_1900 = 61;

    private final XMLStreamReader xml;
    private final List<String> teksten;
    private final Opmaak opmaak;
    private final boolean vanaf1904;
    private long nummer;
    private @Nullable Rij volgende;

    Rekenblad(XMLStreamReader xml, List<String> teksten, Opmaak opmaak, boolean vanaf1904) {
        this.xml = xml;
        this.teksten = teksten;
        this.opmaak = opmaak;
        this.vanaf1904 = vanaf1904;
    }

    @Override
    public boolean hasNext() {
        if (volgende == null) {
            volgende = lees();
        }
        return volgende != null;
    }

    @Override
    public Rij next() {
        Rij rij = hasNext() ? volgende : null;
        volgende = null;
        if (rij == null) {
            throw new NoSuchElementException();
        }
        return rij;
    }

    private @Nullable Rij lees() {
        try {
            while (xml.hasNext()) {
                int soort = xml.next();
                if (soort == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return rij();
                }
                if (soort == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("sheetData")) {
                    return null;
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException e) {
            throw Werkmap.kapot();
        }
    }

    private Rij rij() throws XMLStreamException {
        String eigen = Xml.kenmerk(xml, "r");
        long hier = eigen.isEmpty() ? nummer + 1 : Long.parseLong(eigen);
        if (hier <= nummer) {
            throw Werkmap.kapot();
        }
        if (hier > MEESTE_RIJEN) {
            throw Werkmap.teGroot();
        }
        nummer = hier;
        List<String> cellen = new ArrayList<>();
        int plaats = -1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                plaats = plaats(Xml.kenmerk(xml, "r"), plaats + 1);
                zet(cellen, plaats, cel());
            }
        }
        return new Rij(hier, List.copyOf(cellen));
    }

    /** An empty cell at the end is none: there it only has a colour or a border. */
    private static void zet(List<String> cellen, int plaats, String tekst) {
        if (tekst.isBlank()) {
            return;
        }
        if (plaats >= MEESTE_KOLOMMEN) {
            throw new Ongeldig(
                    "bestand",
                    "Dit blad heeft meer dan %d kolommen. Laat alleen de kolommen staan die de import leest."
                            .formatted(MEESTE_KOLOMMEN));
        }
        while (cellen.size() <= plaats) {
            cellen.add("");
        }
        cellen.set(plaats, tekst);
    }

    /** The column of an address such as AB12, counted from 0. */
    private static int plaats(String adres, int anders) {
        int kolom = 0;
        for (int teken = 0; teken < adres.length() && Character.isLetter(adres.charAt(teken)); teken++) {
            kolom = Math.min(kolom, MEESTE_KOLOMMEN) * 26 + (Character.toUpperCase(adres.charAt(teken)) - 'A' + 1);
        }
        return kolom <= 0 ? anders : kolom - 1;
    }

    private String cel() throws XMLStreamException {
        String soort = Xml.kenmerk(xml, "t");
        String stijl = Xml.kenmerk(xml, "s");
        String tekst = Xml.celtekst(xml);
        if (tekst.isEmpty()) {
            return tekst;
        }
        return switch (soort) {
            case "s" -> gedeeld(Integer.parseInt(tekst));
            case "", "n" -> getal(tekst, !stijl.isEmpty() && opmaak.isDatum(Integer.parseInt(stijl)));
            default -> tekst;
        };
    }

    private String gedeeld(int plaats) {
        if (plaats < 0 || plaats >= teksten.size()) {
            throw Werkmap.kapot();
        }
        return teksten.get(plaats);
    }

    /** As whole digits where it is whole: 123456782 must not hide as 1.23456782E8 (R11). A day has no time (R14). */
    private String getal(String tekst, boolean datum) {
        double getal = Double.parseDouble(tekst);
        if (!Double.isFinite(getal)) {
            throw Werkmap.kapot();
        }
        if (datum && getal >= 1 && getal <= LAATSTE_DAG) {
            return dag((long) getal).toString();
        }
        return getal == Math.rint(getal) && Math.abs(getal) < GROOTSTE_GEHEEL
                ? String.valueOf((long) getal)
                : BigDecimal.valueOf(getal).toPlainString();
    }

    private LocalDate dag(long getal) {
        if (vanaf1904) {
            return DAG_NUL_1904.plusDays(getal);
        }
        return DAG_NUL.plusDays(getal < EERSTE_MAART_1900 ? getal + 1 : getal);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}

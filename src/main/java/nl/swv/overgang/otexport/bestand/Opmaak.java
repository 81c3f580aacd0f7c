package nl.swv.overgang.otexport.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show a number as a date: nothing else tells a date from a number. */
final class Opmaak {

    private static final int MEESTE_STIJLEN = 100_000;

    /** Quoted text, a letter that stands for itself, a colour or a language: no part of the pattern. */
    private static final Pattern GEEN_PATROON = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern DATUM = Pattern.compile("[dy]|mmm", Pattern.CASE_INSENSITIVE);

    /** By the number of a style. */
    private final List<Boolean> datum = new ArrayList<>();

    static Opmaak lees(XMLStreamReader xml) throws XMLStreamException {
        Opmaak opmaak = new Opmaak();
        Map<String, Boolean> eigen = new HashMap<>();
        boolean stijlen = false;
        while (xml.hasNext()) {
            int soort = xml.next();
            boolean begin = soort == XMLStreamConstants.START_ELEMENT;
            if (!begin && soort != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("cellXfs")) {
                stijlen = begin;
            }
            if (begin && xml.getLocalName().equals("numFmt")) {
                eigen.put(Xml.kenmerk(xml, "numFmtId"), isDatum(Xml.kenmerk(xml, "formatCode")));
            }
            if (begin && stijlen && xml.getLocalName().equals("xf")) {
                String patroon = Xml.kenmerk(xml, "numFmtId");
                opmaak.datum.add(eigen.getOrDefault(patroon, isIngebouwd(patroon)));
            }
            if (eigen.size() > MEESTE_STIJLEN || opmaak.datum.size() > MEESTE_STIJLEN) {
                throw Werkmap.teGroot();
            }
        }
        return opmaak;
    }

    /** 14 to 17 and 22 are dates everywhere, the others in the languages that have such dates. */
    private static boolean isIngebouwd(String nummer) {
        return nummer.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
    }

    private static boolean isDatum(String patroon) {
        return DATUM.matcher(GEEN_PATROON.matcher(patroon).replaceAll("")).find();
    }

    boolean isDatum(int stijl) {
        return stijl >= 0 && stijl < datum.size() && datum.get(stijl);
    }
}

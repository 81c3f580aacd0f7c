package nl.swv.overgang.otexport.bestand;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a workbook, streamed by the JDK: no document type, no entity of its own, nothing from outside. */
final class Xml {

    /** What Excel itself allows in a cell. */
    static final int LANGSTE_CEL = 32_767;

    private static final XMLInputFactory LEZERS = lezers();

    /** How Excel writes a character that XML cannot hold. */
    private static final Pattern TEKEN = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Xml() {}

    private static XMLInputFactory lezers() {
        XMLInputFactory lezers = XMLInputFactory.newDefaultFactory();
        lezers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        lezers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return lezers;
    }

    static XMLStreamReader open(InputStream stroom) throws XMLStreamException {
        return LEZERS.createXMLStreamReader(stroom);
    }

    /** @return whether there was another element */
    static boolean naarElement(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whatever its namespace is: Excel has two families of them. Empty where it is missing. */
    static String kenmerk(XMLStreamReader xml, String naam) {
        for (int plaats = 0; plaats < xml.getAttributeCount(); plaats++) {
            if (xml.getAttributeLocalName(plaats).equals(naam)) {
                return xml.getAttributeValue(plaats);
            }
        }
        return "";
    }

    /**
     * The text in an element up to its end, out of its pieces with their own letters. Without a formula and without what says
     * how it is pronounced.
     */
    static String celtekst(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        int overslaan = 0;
        int diepte = 1;
        boolean inTekst = false;
        while (diepte > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    diepte++;
                    overslaan += overslaan > 0 || List.of("f", "rPh").contains(xml.getLocalName()) ? 1 : 0;
                    inTekst = overslaan == 0 && List.of("t", "v").contains(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    diepte--;
                    overslaan -= overslaan > 0 ? 1 : 0;
                    inTekst = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inTekst && tekst.length() + xml.getTextLength() > LANGSTE_CEL) {
                        throw Werkmap.teGroot();
                    }
                    tekst.append(inTekst ? xml.getText() : "");
                }
                default -> {}
            }
        }
        return TEKEN.matcher(tekst)
                .replaceAll(gevonden ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(gevonden.group(1), 16))));
    }
}

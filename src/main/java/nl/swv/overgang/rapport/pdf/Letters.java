package nl.swv.overgang.rapport.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes in a drawing with the outlines of the font's own letters: Java's fonts need libraries of the machine, and a
 * PDF for everyone may only use a font that travels with it.
 */
final class Letters {

    static final ClassPathResource LIBERATION_SANS =
            new ClassPathResource("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private final TrueTypeFont font;
    private final CmapLookup nummers;

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.nummers = font.getUnicodeCmapLookup();
    }

    static Letters lees() throws IOException {
        try (InputStream bestand = LIBERATION_SANS.getInputStream()) {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(bestand)));
        }
    }

    double breedte(String tekst, double grootte) throws IOException {
        double breedte = 0;
        for (int teken : tekst.codePoints().toArray()) {
            breedte += font.getAdvanceWidth(nummers.getGlyphId(teken));
        }
        return breedte * grootte / font.getUnitsPerEm();
    }

    /** @param x where the text begins; y is its base line */
    void schrijf(Graphics2D doek, String tekst, double x, double y, double grootte) throws IOException {
        double schaal = grootte / font.getUnitsPerEm();
        double plaats = x;
        for (int teken : tekst.codePoints().toArray()) {
            int nummer = nummers.getGlyphId(teken);
            GlyphData letter = font.getGlyph().getGlyph(nummer);
            if (letter != null) {
                AffineTransform hier = new AffineTransform(schaal, 0, 0, -schaal, plaats, y);
                Shape omtrek = hier.createTransformedShape(letter.getPath());
                doek.fill(omtrek);
            }
            plaats += font.getAdvanceWidth(nummer) * schaal;
        }
    }
}

package nl.swv.overgang.rapport.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/** What each stroke in the chart means, in rows below it. */
final class Legenda {

    static final Color INKT = new Color(0x1b2733);
    static final double LETTER = 9;

    private static final double STAAL = 22;
    private static final double TUSSEN = 14;

    private final Graphics2D doek;
    private final Letters letters;
    private final double links;
    private final double rechts;
    private double x;
    private double y;

    Legenda(Graphics2D doek, Letters letters, double links, double rechts, double y) {
        this.doek = doek;
        this.letters = letters;
        this.links = links;
        this.rechts = rechts;
        this.x = links;
        this.y = y;
    }

    /** Hatched: a tint alone is lost in print. */
    static void arceer(Graphics2D doek, Rectangle2D vak) {
        Shape eerder = doek.getClip();
        doek.setColor(new Color(0xe9edf1));
        doek.fill(vak);
        doek.clip(vak);
        doek.setColor(new Color(0xb9c4cf));
        doek.setStroke(new BasicStroke(.5f));
        for (double van = vak.getX() - vak.getHeight(); van < vak.getMaxX(); van += 6) {
            doek.draw(new Line2D.Double(van, vak.getMaxY(), van + vak.getHeight(), vak.getY()));
        }
        doek.setClip(eerder);
    }

    void arcering(String naam) throws IOException {
        begin(naam);
        arceer(doek, new Rectangle2D.Double(x, y - 7, STAAL, 8));
        schrijf(naam);
    }

    /** With the stroke and the colour that were used last. */
    void lijn(String naam) throws IOException {
        begin(naam);
        doek.draw(new Line2D.Double(x, y - 3, x + STAAL, y - 3));
        schrijf(naam);
    }

    private void begin(String naam) throws IOException {
        if (x > links && x + STAAL + 5 + letters.breedte(naam, LETTER) > rechts) {
            x = links;
            y += TUSSEN;
        }
    }

    private void schrijf(String naam) throws IOException {
        doek.setColor(INKT);
        letters.schrijf(doek, naam, x + STAAL + 5, y, LETTER);
        x += STAAL + 5 + letters.breedte(naam, LETTER) + TUSSEN;
    }
}

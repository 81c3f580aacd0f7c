package nl.swv.overgang.rapport.pdf;

import static nl.swv.overgang.rapport.Nederlands.dag;
import static nl.swv.overgang.rapport.Nederlands.getal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.swv.overgang.rapport.Nederlands;
import nl.swv.overgang.stand.Prognose;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.stand.Voortgang.Dag;
import nl.swv.overgang.stand.Voortgang.Vrij;
import org.jspecify.annotations.Nullable;

/** Draws the burn-down: every line has a dash of its own, so that no colour is needed to tell them apart. */
final class Burndowntekening {

    private static final double KLEIN = Legenda.LETTER;
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d MMM", Nederlands.TAAL);
    private static final Color INKT = Legenda.INKT;
    private static final Color BLAUW = new Color(0x1f5f99);
    private static final Color BRUIN = new Color(0x8a4b00);
    private static final Color GRIJS = new Color(0x4a5a6a);
    private static final Color LIJN = new Color(0xd5dde5);

    private final Graphics2D doek;
    private final Letters letters;
    private final Voortgang stand;
    private final Schaal schaal;
    private final Legenda legenda;

    Burndowntekening(Graphics2D doek, Letters letters, Voortgang stand, double breedte, double hoogte) {
        this.doek = doek;
        this.letters = letters;
        this.stand = stand;
        this.schaal = Schaal.van(new Rectangle2D.Double(34, 30, breedte - 54, hoogte - 90), stand);
        this.legenda =
                new Legenda(doek, letters, schaal.vlak().getX(), schaal.vlak().getMaxX(), hoogte - 28);
    }

    void teken() throws IOException {
        vakanties();
        assen();
        overgangsdatum();
        long open = stand.groepen().totaal() - stand.groepen().gedaan();
        openDossiers();
        if (open > 0 && stand.vandaag().isBefore(stand.overgangsdatum())) {
            LocalDate laatste = stand.overgangsdatum().minusDays(1);
            naarNul("Nodig: %s per schooldag".formatted(getal(stand.tempo().nodig())), laatste, open, BRUIN, 8, 4);
        }
        Prognose prognose = stand.prognose();
        if (open > 0 && prognose != null) {
            prognose("50", prognose.p50(), open, 1.5f, 3);
            prognose("85", prognose.p85(), open, 5, 2.5f);
            prognose("95", prognose.p95(), open, 12, 3);
        }
    }

    private void vakanties() throws IOException {
        Rectangle2D vlak = schaal.vlak();
        for (Vrij vrij : stand.vrij()) {
            double van = schaal.x(vrij.van());
            double breed = schaal.x(vrij.tot().plusDays(1)) - van;
            if (breed > 0) {
                Legenda.arceer(doek, new Rectangle2D.Double(van, vlak.getY(), breed, vlak.getHeight()));
            }
        }
        legenda.arcering("Vakantie of vrij");
    }

    private void assen() throws IOException {
        Rectangle2D vlak = schaal.vlak();
        doek.setStroke(new BasicStroke(.6f));
        for (long streep : schaal.strepen().toArray()) {
            double y = schaal.y(streep);
            doek.setColor(LIJN);
            doek.draw(new Line2D.Double(vlak.getX(), y, vlak.getMaxX(), y));
            doek.setColor(INKT);
            String tekst = getal(streep);
            letters.schrijf(doek, tekst, vlak.getX() - 5 - letters.breedte(tekst, KLEIN), y + 3, KLEIN);
        }
        letters.schrijf(doek, "Open dossiers", 0, 9, KLEIN);
        for (LocalDate datum : schaal.datums().toList()) {
            String tekst = KORT.format(datum);
            double x = schaal.x(datum);
            doek.draw(new Line2D.Double(x, vlak.getMaxY(), x, vlak.getMaxY() + 3));
            letters.schrijf(doek, tekst, x - letters.breedte(tekst, KLEIN) / 2, vlak.getMaxY() + 14, KLEIN);
        }
    }

    private void overgangsdatum() throws IOException {
        Rectangle2D vlak = schaal.vlak();
        double x = schaal.x(stand.overgangsdatum());
        doek.setColor(INKT);
        doek.setStroke(new BasicStroke(1.2f));
        doek.draw(new Line2D.Double(x, vlak.getY(), x, vlak.getMaxY()));
        String tekst = "Overgangsdatum " + dag(stand.overgangsdatum());
        double begin = Math.min(x - letters.breedte(tekst, KLEIN) / 2, vlak.getMaxX() - letters.breedte(tekst, KLEIN));
        letters.schrijf(doek, tekst, Math.max(vlak.getX() + 60, begin), vlak.getY() - 6, KLEIN);
    }

    private void openDossiers() throws IOException {
        Path2D pad = new Path2D.Double();
        for (Dag dag : stand.dagen()) {
            double x = schaal.x(dag.dag());
            double y = schaal.y(dag.open());
            if (pad.getCurrentPoint() == null) {
                pad.moveTo(x, y);
            }
            pad.lineTo(x, y);
        }
        trek(pad, "Open dossiers", BLAUW, new BasicStroke(2.4f));
    }

    private void prognose(String kans, @Nullable LocalDate klaar, long open, float streep, float gat)
            throws IOException {
        if (klaar != null) {
            naarNul("Prognose %s%%: %s".formatted(kans, dag(klaar)), klaar, open, GRIJS, streep, gat);
        }
    }

    private void naarNul(String naam, LocalDate op, long open, Color kleur, float streep, float gat)
            throws IOException {
        Path2D pad = new Path2D.Double();
        pad.moveTo(schaal.x(stand.vandaag()), schaal.y(open));
        pad.lineTo(schaal.x(op), schaal.y(0));
        trek(
                pad,
                naam,
                kleur,
                new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {streep, gat}, 0));
    }

    private void trek(Shape lijn, String naam, Color kleur, BasicStroke streek) throws IOException {
        doek.setColor(kleur);
        doek.setStroke(streek);
        doek.draw(lijn);
        legenda.lijn(naam);
    }
}

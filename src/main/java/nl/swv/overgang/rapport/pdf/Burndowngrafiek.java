package nl.swv.overgang.rapport.pdf;

import static nl.swv.overgang.platform.Nederlands.dag;
import static nl.swv.overgang.platform.Nederlands.getal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.DecimalFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import nl.swv.overgang.platform.Nederlands;
import nl.swv.overgang.stand.Prognose;
import nl.swv.overgang.stand.Voortgang;
import nl.swv.overgang.stand.Voortgang.Dag;
import nl.swv.overgang.stand.Voortgang.Trede;
import nl.swv.overgang.stand.Voortgang.Vrij;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The burn-down for the report. Every line has a dash of its own, so that no colour is needed to tell them apart. */
final class Burndowngrafiek {

    static final ClassPathResource LIBERATION_SANS =
            new ClassPathResource("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private static final Font LETTER = letter();
    private static final Color INKT = new Color(0x1b2733);
    private static final Color BLAUW = new Color(0x1f5f99);
    private static final Color BRUIN = new Color(0x8a4b00);
    private static final Color GRIJS = new Color(0x4a5a6a);
    private static final Color LIJN = new Color(0xd5dde5);
    private static final TexturePaint ARCERING = arcering();
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final Voortgang stand;
    private final XYSeriesCollection lijnen = new XYSeriesCollection();
    private final XYLineAndShapeRenderer streken = new XYLineAndShapeRenderer(true, false);

    private Burndowngrafiek(Voortgang stand) {
        this.stand = stand;
        streken.setLegendLine(new Line2D.Double(0, 0, 22, 0));
    }

    /** The font of the report: one that travels with it, whatever the machine has. */
    private static Font letter() {
        try (InputStream bestand = LIBERATION_SANS.getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, bestand).deriveFont(9f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font of the report cannot be read", e);
        }
    }

    static JFreeChart van(Voortgang stand) {
        return new Burndowngrafiek(stand).teken();
    }

    private JFreeChart teken() {
        trekLijnen();
        XYPlot vlak = new XYPlot(lijnen, dagen(), aantallen(), streken);
        vlak.setBackgroundPaint(null);
        vlak.setOutlineVisible(false);
        vlak.setDomainGridlinesVisible(false);
        vlak.setRangeGridlinePaint(LIJN);
        vlak.setRangeGridlineStroke(new BasicStroke(.6f));
        vlak.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (Vrij vrij : stand.vrij()) {
            vlak.addDomainMarker(
                    new IntervalMarker(op(vrij.van()), op(vrij.tot().plusDays(1)), ARCERING), Layer.BACKGROUND);
        }
        vlak.addDomainMarker(overgangsdatum());
        vlak.setFixedLegendItems(legenda(vlak));
        JFreeChart grafiek = new JFreeChart(null, LETTER, vlak, true);
        grafiek.setBackgroundPaint(null);
        grafiek.setPadding(new RectangleInsets(4, 0, 0, 14));
        grafiek.getLegend().setItemFont(LETTER);
        grafiek.getLegend().setItemPaint(INKT);
        grafiek.getLegend().setBackgroundPaint(null);
        grafiek.getLegend().setFrame(BlockBorder.NONE);
        return grafiek;
    }

    private void trekLijnen() {
        XYSeries geweest = lijn("Open dossiers", BLAUW, new BasicStroke(2.4f));
        for (Dag dag : stand.dagen()) {
            geweest.add(op(dag.dag()), dag.open());
        }
        long open = stand.groepen().totaal() - stand.groepen().gedaan();
        if (open == 0) {
            return;
        }
        if (!stand.nodig().isEmpty()) {
            nodig();
        }
        Prognose prognose = stand.prognose();
        if (prognose != null) {
            prognose("50", prognose.p50(), open, 1.5f, 3);
            prognose("85", prognose.p85(), open, 5, 2.5f);
            prognose("95", prognose.p95(), open, 12, 3);
        }
    }

    /** A staircase: level until a school day, and down on it. */
    private void nodig() {
        XYSeries lijn = streeplijn(
                "Nodig: %s per schooldag".formatted(getal(stand.tempo().nodig())), BRUIN, 8, 4);
        double hoogte = stand.nodig().get(0).open();
        for (Trede trede : stand.nodig()) {
            lijn.add(op(trede.dag()), hoogte);
            lijn.add(op(trede.dag()), trede.open());
            hoogte = trede.open();
        }
    }

    private void prognose(String kans, @Nullable LocalDate klaar, long open, float streep, float gat) {
        if (klaar != null) {
            naarNul("Prognose %s%%: %s".formatted(kans, dag(klaar)), klaar, open, GRIJS, streep, gat);
        }
    }

    private void naarNul(String naam, LocalDate klaar, long open, Color kleur, float streep, float gat) {
        XYSeries lijn = streeplijn(naam, kleur, streep, gat);
        lijn.add(op(stand.vandaag()), open);
        lijn.add(op(klaar), 0);
    }

    private XYSeries streeplijn(String naam, Color kleur, float streep, float gat) {
        float[] streepjes = {streep, gat};
        return lijn(naam, kleur, new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, streepjes, 0));
    }

    private XYSeries lijn(String naam, Color kleur, BasicStroke streek) {
        XYSeries lijn = new XYSeries(naam);
        lijnen.addSeries(lijn);
        streken.setSeriesPaint(lijnen.getSeriesCount() - 1, kleur);
        streken.setSeriesStroke(lijnen.getSeriesCount() - 1, streek);
        return lijn;
    }

    private DateAxis dagen() {
        DateAxis as = new DateAxis(null, UTC, Nederlands.TAAL);
        SimpleDateFormat kort = new SimpleDateFormat("d MMM", Nederlands.TAAL);
        kort.setTimeZone(UTC);
        as.setDateFormatOverride(kort);
        as.setTickLabelFont(LETTER);
        as.setTickLabelPaint(INKT);
        as.setLowerMargin(0);
        as.setUpperMargin(0);
        LocalDate begin =
                stand.dagen().isEmpty() ? stand.vandaag() : stand.dagen().get(0).dag();
        double uiterst = lijnen.getDomainUpperBound(false);
        double laatst = Double.isNaN(uiterst) ? op(begin.plusDays(1)) : uiterst;
        as.setRange(new Date((long) op(begin)), new Date((long) Math.max(laatst, op(stand.overgangsdatum()))));
        return as;
    }

    private NumberAxis aantallen() {
        NumberAxis as = new NumberAxis("Open dossiers");
        as.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Nederlands.TAAL));
        as.setNumberFormatOverride((DecimalFormat) DecimalFormat.getIntegerInstance(Nederlands.TAAL));
        as.setLabelFont(LETTER);
        as.setLabelPaint(INKT);
        as.setTickLabelFont(LETTER);
        as.setTickLabelPaint(INKT);
        // the room around a number decides how many lines there are
        as.setTickLabelInsets(new RectangleInsets(9, 4, 9, 4));
        as.setAxisLineVisible(false);
        as.setTickMarksVisible(false);
        as.setAutoRangeIncludesZero(true);
        as.setAutoRangeMinimumSize(1);
        return as;
    }

    private ValueMarker overgangsdatum() {
        ValueMarker streep = new ValueMarker(op(stand.overgangsdatum()), INKT, new BasicStroke(1.2f));
        streep.setAlpha(1);
        streep.setLabel("Overgangsdatum " + dag(stand.overgangsdatum()));
        streep.setLabelFont(LETTER);
        streep.setLabelPaint(INKT);
        streep.setLabelBackgroundColor(Color.WHITE);
        streep.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
        streep.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        streep.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
        return streep;
    }

    private static LegendItemCollection legenda(XYPlot vlak) {
        LegendItemCollection legenda = new LegendItemCollection();
        legenda.add(
                new LegendItem("Vakantie of vrij", null, null, null, new Rectangle2D.Double(0, -4, 22, 8), ARCERING));
        legenda.addAll(vlak.getLegendItems());
        return legenda;
    }

    /** Hatched: a tint alone is lost in print. */
    private static TexturePaint arcering() {
        BufferedImage vak = new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB);
        var doek = vak.createGraphics();
        doek.setColor(new Color(0xe9edf1));
        doek.fillRect(0, 0, 24, 24);
        doek.setColor(new Color(0xa3b1be));
        doek.setStroke(new BasicStroke(2));
        for (int van = -24; van <= 24; van += 24) {
            doek.drawLine(van, 24, van + 24, 0);
        }
        doek.dispose();
        return new TexturePaint(vak, new Rectangle2D.Double(0, 0, 6, 6));
    }

    private static double op(LocalDate dag) {
        return dag.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}

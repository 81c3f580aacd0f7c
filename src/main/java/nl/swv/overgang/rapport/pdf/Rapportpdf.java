package nl.swv.overgang.rapport.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import nl.swv.overgang.rapport.Bestuursrapport;
import nl.swv.overgang.stand.Voortgang;
import org.jfree.chart.JFreeChart;
import org.springframework.stereotype.Component;

/** Makes the report a tagged PDF (PDF/UA) with its font inside. */
@Component
public class Rapportpdf {

    private static final int NORMAAL = 400;

    private final Rapporthtml html;

    Rapportpdf(Rapporthtml html) {
        this.html = html;
        // how it lays out each page is no news; it listens to no other logging settings
        XRLog.listRegisteredLoggers().forEach(naam -> XRLog.setLevel(naam, Level.WARNING));
    }

    /** @throws IOException when the PDF cannot be made; nothing has left then */
    public byte[] maak(Bestuursrapport rapport) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(Rapportpdf::font, "Liberation Sans", NORMAAL, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(tekeningen(rapport.voortgang()))
                .withProducer("Overgang")
                .withHtmlContent(html.vul(rapport), null)
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static InputStream font() {
        try {
            return Burndowngrafiek.LIBERATION_SANS.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultObjectDrawerFactory tekeningen(Voortgang stand) {
        JFreeChart burndown = Burndowngrafiek.van(stand);
        DefaultObjectDrawerFactory tekeningen = new DefaultObjectDrawerFactory();
        tekeningen.registerDrawer("overgang/burndown", (element, x, y, breed, hoog, blad, context, punten) -> {
            Rectangle2D vak = new Rectangle2D.Double(0, 0, breed / punten, hoog / punten);
            blad.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) vak.getWidth(),
                    (float) vak.getHeight(),
                    doek -> burndown.draw(doek, vak));
            return Map.of();
        });
        return tekeningen;
    }
}

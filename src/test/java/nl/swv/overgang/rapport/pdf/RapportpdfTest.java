package nl.swv.overgang.rapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.swv.overgang.rapport.Bestuursrapport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDStandardAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The PDF as a reader, and a screen reader, opens it. */
class RapportpdfTest {

    private PDDocument pdf = new PDDocument();

    @AfterEach
    void sluit() throws IOException {
        pdf.close();
    }

    @Test
    void zegtWatDeBladzijdeZegt() throws IOException {
        maak(Voorbeeldrapport.groot());
        assertThat(tekst())
                .contains("Stand van de overgang", "SWV <Voorbeeldstad> & omstreken")
                .contains("De cijfers zijn van 24 november 2026 om 12:05 uur.")
                .contains("De kans dat alles klaar is voor 1 januari 2027 is 35%. Waarschijnlijk klaar uiterlijk")
                .contains("804 open dossiers zijn over hun termijn.")
                .contains("Gedaan: over naar TOP Dossier", "ingetrokken 99, alleen in de back-up 0")
                .contains("22 januari 2027", "later dan over drie jaar")
                .contains("Wacht op knoppencursus 40 3%", "Totaal 1.500 100%")
                .contains("Nodig: 45,4 dossiers per schooldag, nog 19 schooldagen tot 1 januari 2027.")
                .contains("Nieuwe actie 120 80 60% 3")
                .contains("=1+1 <b>De \"Ster\"</b> &");
    }

    @Test
    void aansluitingHeeftHaarTotaalEnHaarVerschillen() throws IOException {
        maak(Voorbeeldrapport.groot());
        assertThat(tekst())
                .contains("De aansluiting sluit; 25 verschillen zijn nog niet verklaard.")
                .contains("Nog open 1.234 7 1.241", "Totaal 1.239 7 1.246")
                .contains("Import 3, regel 17, dossier OT-17:", "En nog 23 andere.")
                .contains("Afgeboekt: wat niet op te lossen was", "OT-17 (import 3, regel 17)")
                .contains("Bestaat niet <meer> in OT coordinator coordinator2");
    }

    @Test
    void isGetagdEnSpreektNederlands() throws IOException {
        maak(Voorbeeldrapport.groot());
        var catalogus = pdf.getDocumentCatalog();
        assertThat(catalogus.getMarkInfo().isMarked()).isTrue();
        assertThat(catalogus.getLanguage()).isEqualTo("nl-NL");
        assertThat(catalogus.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo("Stand van de overgang, SWV <Voorbeeldstad> & omstreken");
        List<PDStructureElement> boom = boom(catalogus.getStructureTreeRoot());
        assertThat(boom)
                .extracting(PDStructureElement::getStructureType)
                .contains("H1", "H2", "P", "Table", "TR", "TD");
        assertThat(boom.stream().filter(element -> element.getStructureType().equals("Figure")))
                .singleElement()
                .satisfies(figuur -> assertThat(figuur.getAlternateDescription())
                        .startsWith("Lijngrafiek: open dossiers per dag, nu ")
                        .contains("1 januari 2027"));
        assertThat(boom.stream().filter(element -> element.getStructureType().equals("TH")))
                .hasSizeGreaterThan(250)
                .extracting(RapportpdfTest::scope)
                .contains("Column", "Row")
                .doesNotContainNull();
    }

    @Test
    void draagtElkLettertypeMee() throws IOException {
        maak(Voorbeeldrapport.groot());
        for (PDPage blad : pdf.getPages()) {
            for (COSName naam : blad.getResources().getFontNames()) {
                assertThat(blad.getResources().getFont(naam).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void langeTabelHerhaaltHaarKopOpElkBlad() throws IOException {
        maak(Voorbeeldrapport.groot());
        PDFTextStripper lezer = new PDFTextStripper();
        List<String> metScholen = new ArrayList<>();
        for (int blad = 1; blad <= pdf.getNumberOfPages(); blad++) {
            lezer.setStartPage(blad);
            lezer.setEndPage(blad);
            String tekst = lezer.getText(pdf);
            if (tekst.contains("Basisschool De Langenaamste")) {
                metScholen.add(tekst);
            }
            assertThat(tekst).contains("bladzijde %d van %d".formatted(blad, pdf.getNumberOfPages()));
        }
        assertThat(metScholen).hasSizeBetween(4, 12).allSatisfy(tekst -> assertThat(tekst)
                .contains("Knoppencursus"));
    }

    @Test
    void bladwijzersWijzenDeWeg() throws IOException {
        maak(Voorbeeldrapport.groot());
        List<String> namen = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            namen.add(item.getTitle());
            assertThat(item.findDestinationPage(pdf)).isNotNull();
        }
        assertThat(namen)
                .containsExactly("Stand", "Op weg naar de overgangsdatum", "Per scenario", "Per school", "Aansluiting");
    }

    @Test
    void leegSamenwerkingsverbandKrijgtOokEenRapport() throws IOException {
        maak(Voorbeeldrapport.leeg());
        assertThat(tekst())
                .contains("Er zijn nog geen dossiers.", "Er zijn nog geen scholen.", "Er is niets meer open.");
    }

    private void maak(Bestuursrapport rapport) throws IOException {
        byte[] bytes = new Rapportpdf(new Rapporthtml()).maak(rapport);
        pdf.close();
        pdf = Loader.loadPDF(bytes);
    }

    private String tekst() throws IOException {
        PDFTextStripper lezer = new PDFTextStripper();
        lezer.setSortByPosition(true);
        return lezer.getText(pdf);
    }

    private static String scope(PDStructureElement kop) {
        return ((PDStandardAttributeObject) kop.getAttributes().getObject(0))
                .getCOSObject()
                .getNameAsString("Scope");
    }

    private static List<PDStructureElement> boom(PDStructureNode knoop) {
        List<PDStructureElement> boom = new ArrayList<>();
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement element) {
                boom.add(element);
                boom.addAll(boom(element));
            }
        }
        return boom;
    }
}

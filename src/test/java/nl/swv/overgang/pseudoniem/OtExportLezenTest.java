package nl.swv.overgang.pseudoniem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.swv.overgang.pseudoniem.Programma.Uitkomst;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that tools/pseudoniem reads: CSV and XLSX, as they come and as they should not. */
class OtExportLezenTest {

    private static final String RIJ = "OT-1;OT-1LOKET;TLV;LOPEND;12AB00;123456782;Fenna van Testeren;3-4-2016;é8";
    private static final String WERKMAP =
            "<workbook xmlns:r='r'><sheets><sheet name='Fenna' sheetId='1' r:id='a'/></sheets></workbook>";
    private static final String PLEKKEN =
            "<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>";

    @TempDir
    Path map;

    private Programma programma;

    @BeforeEach
    void begin() {
        programma = new Programma(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16LE BOM", "UTF-16BE", "UTF-16BE BOM", "windows-1252"})
    void leestElkeTekenset(String tekenset) {
        Charset tekens = Charset.forName(tekenset.replace(" BOM", ""));
        String bom = tekenset.endsWith("BOM") ? "\uFEFF" : "";
        programma.schrijf("export.csv", (bom + Programma.KOP + RIJ).getBytes(tekens));
        assertThat(programma.maak("export.csv").code()).isZero();
        assertThat(programma.regels("import.csv").get(1)).contains(";é8;");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void leestElkScheidingsteken(String teken) {
        programma.schrijf("export.csv", (Programma.KOP + RIJ).replace(";", teken));
        assertThat(programma.maak("export.csv").code()).isZero();
        programma.schrijf("hint.csv", "sep=" + teken + "\r\n" + (Programma.KOP + RIJ).replace(";", teken));
        assertThat(programma.maak("hint.csv").code()).isZero();
        assertThat(programma.regels("import.csv")).hasSize(2);
    }

    @Test
    void aanhalingstekensBeschermenScheidingstekensEnRegeleinden() {
        programma.schrijf(
                "export.csv",
                "\n" + Programma.KOP.replace("\n", ";\"vrij\r\nveld\"\r\n")
                        + "\"OT-1\" ;OT-1LOKET;TLV;LOPEND; \"12AB00\";\"123456782\";\"Fenna \"\"F\"\" van Testeren\";3-4-2016;\"5;6\";;;;;\"a\r\nb\n\"\r\n"
                        + ";;;\r\n\r\n"
                        + "OT-2;OT-1LOKET;TLV;LOPEND;12AB00;123456782;;;5\"6;;;;;\n"
                        + "OT-3;OT-1LOKET;TLV;LOPEND;12AB00;fout");
        assertThat(programma.maak("export.csv").zinnen()).contains("export.csv, regel 10, kolom bsn");
        programma.schrijf("export.csv", programma.tekst("export.csv").replace(";fout", ";111222333"));
        assertThat(programma.maak("export.csv").code()).isZero();
        assertThat(programma.regels("import.csv"))
                .hasSize(4)
                .anyMatch(regel ->
                        regel.startsWith("OT-1;OT-1LOKET;TLV;LOPEND;12AB00;LL-") && regel.contains(";\"5;6\";"))
                .anyMatch(regel -> regel.contains(";\"5\"\"6\";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "otdossiernummer;bsn",
                "PK\u0003\u0004 geen zip",
                "otdossiernummer;module;soort;status;school;bsn\nOT-1;a;b;c;d;\"123456782",
                "otdossiernummer;module;soort;status;school;bsn\nOT-1;a;b;c;d;\"123456782\"x\n"
            })
    void watNietTeLezenIsWordtMetEenZinGeweigerd(String inhoud) {
        programma.schrijf("export.csv", inhoud);
        Uitkomst uitkomst = programma.maak("export.csv");
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.zinnen()).contains("export.csv").endsWith(".\n");
        assertThat(programma.is("p.sleutel")).isFalse();
    }

    @Test
    void eenOudOfBeveiligdExcelBestandZegtHoeHetMoet() {
        programma.schrijf("export.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(programma.maak("export.xlsx").zinnen()).contains("oud of een beveiligd Excel-bestand");
    }

    // ---- XLSX

    @Test
    void leestEenWerkmapMetDagenEnEenBsnZonderVoorloopnul() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook werkmap = new Workbook(xlsx, "proef", "1.0")) {
            Worksheet blad = werkmap.newWorksheet("Export");
            zet(blad, 0, Programma.KOP.strip().split(";"));
            zet(blad, 1, "OT-1;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00".split(";"));
            blad.value(1, 5, 10000008);
            blad.value(1, 6, "Zoë Testeren");
            blad.value(1, 7, LocalDate.of(2016, 4, 3));
            blad.value(1, 8, 7);
            blad.value(1, 9, LocalDate.of(2026, 2, 1));
            blad.value(1, 10, "31-12-2026");
            zet(blad, 3, "OT-2;OT-1LOKET;TLV;LOPEND;12AB00;;Testeren Zoë;03-04-2016".split(";"));
            werkmap.newWorksheet("Ander").value(0, 0, "Bram");
        }
        programma.schrijf("export.xlsx", xlsx.toByteArray());
        Uitkomst uitkomst = programma.maak("export.xlsx");
        assertThat(uitkomst.zinnen()).contains("(Excel)", "dit is blad 1 van 2", "export.xlsx, regel 4");
        assertThat(programma.regels("import.csv").get(1))
                .matches("OT-1;OT-1LOKET;ARRANGEMENT;LOPEND;12AB00;LL-.....;7;2026-02-01;2026-12-31;;");
        String leerling = programma.pseudoniemen().get(0);
        assertThat(programma.pseudoniemen()).containsExactly(leerling, leerling);
        programma.maakVan(RIJ.replace("123456782;Fenna van Testeren;3-4-2016", "010000008;;"));
        assertThat(programma.pseudoniemen()).containsExactly(leerling);
        assertThat(programma.maak("--blad=2", "export.xlsx").code()).isEqualTo(1);
        assertThat(programma.maak("--blad=3", "export.xlsx").zinnen()).contains("heeft maar 2 bladen");
    }

    @Test
    void leestWatAndereProgrammasSchrijven() throws IOException {
        String blad =
                rijMetCellen("otdossiernummer", "module", "soort", "status", "school", "bsn", "startdatum", "groep")
                        + "<row r='7'><c r='A7' t='inlineStr'><is><r><t>OT</t></r><r><t>-1</t></r><rPh><t>weg</t></rPh></is></c>"
                        + "<c t='str'><f>A1</f><v>OT-1LOKET</v></c><c t='inlineStr'><is><t>A&amp;O</t></is></c>"
                        + "<c r='D7' t='s'><v>1</v></c><c r='E7' t='inlineStr'><is><t>12AB00</t></is></c>"
                        + "<c r='F7'><v>1.23456782E8</v></c><c r='G7'><v>44606.5</v></c><c r='H7' s='3'/></row>";
        programma.schrijf(
                "export.xlsx",
                zip(Map.of(
                        "xl/workbook.xml",
                        WERKMAP.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"),
                        "xl/_rels/workbook.xml.rels",
                        PLEKKEN.replace("worksheets", "/xl/worksheets"),
                        "xl/sharedStrings.xml",
                        "<sst><si><t>x</t></si><si><r><t>LO</t></r><r><t>PEND</t></r></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        blad(blad))));
        assertThat(programma.maak("export.xlsx").code()).isZero();
        assertThat(programma.regels("import.csv").get(1))
                .matches("OT-1;OT-1LOKET;A&O;LOPEND;12AB00;LL-.....;;2026-02-15;;;");
        programma.maakVan(RIJ);
        assertThat(programma.tekst("import.csv")).contains(programma.pseudoniemen());
    }

    @Test
    void eenZipbomStoptOpTijd() throws IOException {
        byte[] bom = werkmap(blad("<row><c><v>" + "1".repeat(40_000) + "</v></c></row>"));
        programma.schrijf("cel.xlsx", bom);
        assertThat(programma.maak("cel.xlsx").zinnen()).contains("pakt te groot uit");
        ByteArrayOutputStream groot = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(groot)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaties = new byte[1 << 20];
            Arrays.fill(spaties, (byte) ' ');
            zip.write("<workbook>".getBytes(UTF_8));
            for (int keer = 0; keer < 101; keer++) {
                zip.write(spaties);
            }
        }
        assertThat(groot.size()).isLessThan(1 << 20);
        programma.schrijf("bom.xlsx", groot.toByteArray());
        assertThat(programma.maak("bom.xlsx").zinnen()).contains("bom.xlsx is te groot of pakt te groot uit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r='ZZ1'><v>1</v></c></row>",
                "<row><c t='s'><v>5</v></c></row>",
                "<row><c><v>1</v></row>",
                "<a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a>"
                        + "<a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a>",
                "<row><c t='str'><v>&lek;</v></c></row>"
            })
    void eenWerkmapDieNietDeugtWordtGeweigerd(String rijen) throws IOException {
        String eigen = "<!DOCTYPE x [<!ENTITY lek SYSTEM 'file:///etc/hostname'>]>" + blad(rijen);
        programma.schrijf("export.xlsx", werkmap(eigen));
        Uitkomst uitkomst = programma.maak("export.xlsx");
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.zinnen()).matches("export.xlsx .*[.?]\n");
    }

    @Test
    void eenBladOfDeelDatOntbreektWordtGeweigerd() throws IOException {
        programma.schrijf("leeg.xlsx", zip(Map.of("xl/workbook.xml", "<workbook/>")));
        assertThat(programma.maak("leeg.xlsx").zinnen()).contains("niet te lezen als Excel-bestand");
        programma.schrijf("zonder.xlsx", zip(Map.of("xl/workbook.xml", WERKMAP)));
        assertThat(programma.maak("zonder.xlsx").zinnen()).contains("niet te lezen als Excel-bestand");
    }

    private static void zet(Worksheet blad, int rij, String... cellen) {
        for (int plaats = 0; plaats < cellen.length; plaats++) {
            blad.value(rij, plaats, cellen[plaats]);
        }
    }

    private static String rijMetCellen(String... cellen) {
        StringBuilder rij = new StringBuilder("<row>");
        for (String cel : cellen) {
            rij.append("<c t='inlineStr'><is><t>").append(cel).append("</t></is></c>");
        }
        return rij.append("</row>").toString();
    }

    private static String blad(String rijen) {
        return "<worksheet><sheetData>" + rijen + "</sheetData></worksheet>";
    }

    private static byte[] werkmap(String blad) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml", WERKMAP, "xl/_rels/workbook.xml.rels", PLEKKEN, "xl/worksheets/sheet1.xml", blad));
    }

    private static byte[] zip(Map<String, String> delen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

package nl.swv.overgang.otexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.otexport.Importverslag.Melding;
import nl.swv.overgang.platform.Ongeldig;
import nl.swv.overgang.platform.Persoonsnummer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** XLSX: what Excel writes, what another program writes, and what nobody should send. */
class WerkmapTest {

    private static final List<String> KOP =
            List.of("otdossiernummer", "module", "soort", "status", "school", "leerling", "startdatum", "groep");

    private final Werkplaats werk = new Werkplaats();

    @Test
    void leestEenBladMetDatumcellenEnGetallen() throws IOException {
        byte[] xlsx = werkmap(blad -> {
            kop(blad, KOP);
            rij(blad, 1, "OT-1", "OT-1LOKET", "TLV", "LOPEND", "12AB00", "LL-7F3K2");
            blad.value(1, 6, LocalDate.of(2022, 9, 1));
            blad.style(1, 6).format("d-m-yyyy").set();
            blad.value(1, 7, 8);
            rij(blad, 3, "OT-2", "OT-1LOKET", "ONZIN", "LOPEND", "12AB00", "LL-7F3K3");
        });
        Importstand stand = lees(Importsoort.OT_EXPORT, xlsx);
        assertThat(stand.aantallen()).isEqualTo(Map.of(Uitkomst.GESTART, 1L, Uitkomst.GEWEIGERD, 1L));
        assertThat(stand.bevindingen().fouten()).extracting(Melding::regel).containsExactly(4L);
        OtDossier dossier = werk.geheugen.dossiers.get("OT-1").ot();
        assertThat(dossier.startdatum()).isEqualTo("2022-09-01");
        assertThat(dossier.groep()).isEqualTo("8");
    }

    @Test
    void leestScholenEnKnoppencursussen() throws IOException {
        byte[] scholen = werkmap(blad -> {
            kop(blad, List.of("vestiging", "naam", "wijk"));
            rij(blad, 1, "56EF00", "De Zonnebloem", "Noord");
        });
        assertThat(lees(Importsoort.SCHOLEN, scholen).aantallen()).isEqualTo(Map.of(Uitkomst.NIEUW, 1L));
        byte[] cursussen = werkmap(blad -> {
            kop(blad, List.of("vestiging", "datum", "deelnemers"));
            rij(blad, 1, "12AB00", "1-5-2022");
            blad.value(1, 2, 12);
        });
        assertThat(lees(Importsoort.KNOPPENCURSUSSEN, cursussen).aantallen()).isEqualTo(Map.of(Uitkomst.NIEUW, 1L));
    }

    @Test
    void kiestHetBladDatDeKolommenHeeftEnLeestVanEenFormuleDeUitkomst() {
        String ander = "<row r='1'><c t='inlineStr'><is><t>Toelichting</t></is></c></row>";
        String goed = kopregel() + rij(2, "OT-1").replace("<is><t>OT-1</t></is>", "<f>A9&amp;\"x\"</f><v>OT-1</v>");
        Importstand stand = lees(
                Importsoort.OT_EXPORT,
                zip(
                        "<sheet name='Uitleg' r:id='rId1'/><sheet name='Oud' state='hidden' r:id='rId1'/>"
                                + "<sheet name='Dossiers' r:id='rId2'/>",
                        ander,
                        goed));
        assertThat(stand.aantallen()).isEqualTo(Map.of(Uitkomst.GESTART, 1L));
        assertThat(werk.geheugen.dossiers).containsOnlyKeys("OT-1");
    }

    /** R11: whatever a cell is made of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><v>1.23456782E8</v></c>",
                "<c s='1'><v>123456782</v></c>",
                "<c><v>123456782.0</v></c>",
                "<c t='inlineStr'><is><r><t>Pietje 1234</t></r><r><t>56782</t></r></is></c>",
                "<c t='inlineStr'><is><t>1234_x0035_6782</t></is></c>",
                "<c t='str'><f>1+1</f><v>123456782</v></c>",
                "<c t='s'><v>0</v></c>"
            })
    void vindtEenBsnInElkeSoortCel(String cel) {
        String blad = kopregel().replace("</row>", tekst("opmerking") + "</row>")
                + rij(2, "OT-1").replace("</row>", cel + "</row>");
        Importstand stand = lees(Importsoort.OT_EXPORT, zip("<sheet r:id='rId1'/>", blad, ""));
        assertThat(stand.bevindingen().fouten())
                .containsExactly(new Melding(2, "OT-1", "12AB00", "opmerking", Persoonsnummer.MELDING));
        assertThat(werk.geheugen.dossiers).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', 44805, 2022-09-01",
        "1, '', 44805.999, 2022-09-01",
        "2, '', 44805, 2022-09-01",
        "1, date1904='1', 43343, 2022-09-01",
        "1, '', 60, 1900-03-01",
        "1, '', 59, 1900-02-28"
    })
    void eenDatumcelIsEenDag(int stijl, String vanaf, String getal, LocalDate dag) {
        String blad = kopregel().replace("</row>", tekst("startdatum") + "</row>")
                + rij(2, "OT-1").replace("</row>", "<c s='%d'><v>%s</v></c></row>".formatted(stijl, getal));
        lees(Importsoort.OT_EXPORT, zip("<workbookPr %s/><sheet r:id='rId1'/>".formatted(vanaf), blad, ""));
        assertThat(werk.geheugen.dossiers.get("OT-1").ot().startdatum()).isEqualTo(dag);
    }

    @ParameterizedTest
    @CsvSource({"0, 44805", "3, 44805"})
    void eenGewoonGetalIsGeenDatum(int stijl, String getal) {
        String blad = kopregel().replace("</row>", tekst("startdatum") + "</row>")
                + rij(2, "OT-1").replace("</row>", "<c s='%d'><v>%s</v></c></row>".formatted(stijl, getal));
        Importstand stand = lees(Importsoort.OT_EXPORT, zip("<sheet r:id='rId1'/>", blad, ""));
        assertThat(stand.bevindingen().fouten()).singleElement().satisfies(fout -> assertThat(fout.melding())
                .startsWith("Vul een bestaande datum in"));
    }

    @Test
    void eenFoutVanExcelWordtGeweigerd() {
        String blad = kopregel().replace("</row>", tekst("groep") + "</row>")
                + rij(2, "OT-1").replace("</row>", "<c t='e'><f>A1</f><v>#N/A</v></c></row>");
        assertThat(lees(Importsoort.OT_EXPORT, zip("<sheet r:id='rId1'/>", blad, ""))
                        .bevindingen()
                        .fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.melding()).startsWith("Hier staat een fout van Excel"));
    }

    @Test
    void weigertWatUitpaktTotTeVeel() {
        String blad = kopregel() + " ".repeat(60_000_000);
        byte[] bom = zip("<sheet r:id='rId1'/>", blad, "");
        assertThat(bom).hasSizeLessThan(100_000);
        geweigerd(bom, "te groot of pakt uit tot te veel");
    }

    @Test
    void weigertTeVeelKolommenTeLangeCellenEnOnmogelijkeRijen() {
        String kop = kopregel();
        geweigerd(zip("<sheet r:id='rId1'/>", kop + "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>", ""), "kolommen");
        geweigerd(zip("<sheet r:id='rId1'/>", kop + rij(2, "x".repeat(32_768)), ""), "te groot");
        geweigerd(zip("<sheet r:id='rId1'/>", kop + rij(1_048_577, "OT-1"), ""), "te groot");
        geweigerd(zip("<sheet r:id='rId1'/>", kop + rij(2, "OT-1") + rij(2, "OT-2"), ""), "niet te lezen");
        geweigerd(zip("<sheet r:id='rId1'/>", kop + "<row r='2'><c t='s'><v>9</v></c></row>", ""), "niet te lezen");
    }

    @Test
    void weigertEenDocumenttypeMetEigenWoorden() {
        Map<String, String> delen = delen("<sheet r:id='rId1'/>", kopregel(), "");
        delen.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (naam, xml) -> "<!DOCTYPE x [<!ENTITY a 'OT-1'>]>"
                        + xml.replace("</sheetData>", rij(2, "&a;") + "</sheetData>"));
        geweigerd(zip(delen), "niet te lezen");
    }

    @Test
    void zegtBijMacrosOudExcelEnAnderSoortBestandWatErMoetGebeuren() {
        Map<String, String> macro = delen("<sheet r:id='rId1'/>", kopregel(), "");
        macro.put("xl/vbaProject.bin", "x");
        geweigerd(zip(macro), "macro's");
        geweigerd(
                zip(new LinkedHashMap<>(Map.of("mimetype", "opendocument", "content.xml", "<x/>"))),
                "geen CSV- of Excel");
        geweigerd(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "wachtwoord");
        byte[] half = zip("<sheet r:id='rId1'/>", kopregel() + rij(2, "OT-1"), "");
        geweigerd(java.util.Arrays.copyOf(half, half.length / 2), "Excel");
    }

    private void geweigerd(byte[] xlsx, String melding) {
        assertThatThrownBy(() -> lees(Importsoort.OT_EXPORT, xlsx))
                .isInstanceOf(Ongeldig.class)
                .hasMessageContaining(melding);
        assertThat(werk.geheugen.regels).isEmpty();
    }

    private Importstand lees(Importsoort soort, byte[] xlsx) {
        return werk.imports().lees(soort, new ByteArrayResource(xlsx), false);
    }

    private static byte[] werkmap(Consumer<Worksheet> inhoud) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(bytes, "test", "1.0")) {
            inhoud.accept(boek.newWorksheet("Blad1"));
        }
        return bytes.toByteArray();
    }

    private static void kop(Worksheet blad, List<String> namen) {
        rij(blad, 0, namen.toArray(String[]::new));
    }

    private static void rij(Worksheet blad, int rij, String... cellen) {
        for (int kolom = 0; kolom < cellen.length; kolom++) {
            blad.value(rij, kolom, cellen[kolom]);
        }
    }

    private static String kopregel() {
        return "<row r='1'>"
                + KOP.subList(0, 6).stream().map(WerkmapTest::tekst).reduce("", String::concat) + "</row>";
    }

    private static String rij(int nummer, String otDossiernummer) {
        return "<row r='%d'>%s</row>"
                .formatted(
                        nummer,
                        List.of(otDossiernummer, "OT-1LOKET", "TLV", "LOPEND", "12AB00", "LL-7F3K2").stream()
                                .map(WerkmapTest::tekst)
                                .reduce("", String::concat));
    }

    private static String tekst(String tekst) {
        return "<c t='inlineStr'><is><t>%s</t></is></c>".formatted(tekst);
    }

    private static byte[] zip(String bladen, String eerste, String tweede) {
        return zip(delen(bladen, eerste, tweede));
    }

    private static Map<String, String> delen(String bladen, String eerste, String tweede) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("xl/workbook.xml", "<workbook xmlns:r='r'>" + bladen + "</workbook>");
        delen.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
        delen.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-413]d\\ mmmm\\ yyyy;@'/>"
                        + "<numFmt numFmtId='165' formatCode='0.0\" dagen\"'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
        delen.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + eerste + "</sheetData></worksheet>");
        delen.put("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + tweede + "</sheetData></worksheet>");
        delen.put("xl/sharedStrings.xml", "<sst><si><t>1234</t><rPh><t>x</t></rPh><r><t>56782</t></r></si></sst>");
        return delen;
    }

    private static byte[] zip(Map<String, String> delen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

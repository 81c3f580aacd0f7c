package nl.swv.overgang.werkblad;

import static nl.swv.overgang.werkblad.Werkblad.rij;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.otexport.aansluiting.Rekening;
import nl.swv.overgang.platform.Woorden;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written is read back by a reader of its own. */
class WerkbladTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final List<List<Object>> RIJEN = List.of(
            rij("Café \"De Ster\"; A&O <b>", 1234567L, 2.5, DAG, Instant.parse("2026-11-24T11:05:59Z"), true),
            rij(Status.OVER_NAAR_TOP, -3, 100.0, null, null, false));

    @Test
    void csvOpentInNederlandsExcel() throws IOException {
        byte[] bytes = schrijf(Vorm.CSV, RIJEN);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).substring(1))
                .isEqualTo(
                        """
                        Naam;Aantal;Uren;Dag;Moment;Gereed\r
                        "Café ""De Ster""; A&O <b>";1234567;2,5;2026-11-24;2026-11-24 12:05;ja\r
                        Over naar TOP Dossier;-3;100;;;nee\r
                        """);
    }

    @Test
    void xlsxHeeftEchteGetallenEnDagen() throws IOException {
        List<Row> rijen = Gelezen.xlsx(schrijf(Vorm.XLSX, RIJEN));
        assertThat(Gelezen.teksten(rijen.get(0))).containsExactly("Naam", "Aantal", "Uren", "Dag", "Moment", "Gereed");
        Row eerste = rijen.get(1);
        assertThat(eerste.getCellText(0)).isEqualTo("Café \"De Ster\"; A&O <b>");
        assertThat(eerste.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(eerste.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1234567");
        assertThat(eerste.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("2.5");
        assertThat(eerste.getCellAsDate(3).orElseThrow()).isEqualTo(DAG.atStartOfDay());
        assertThat(eerste.getCell(3).getDataFormatString()).isEqualTo("dd-mm-yyyy");
        assertThat(eerste.getCellAsDate(4).orElseThrow()).isEqualTo(LocalDateTime.of(2026, 11, 24, 12, 5));
        assertThat(eerste.getCellText(5)).isEqualTo("ja");
        assertThat(rijen.get(2).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-3");
        assertThat(rijen.get(2).getCellText(3)).isEmpty();
    }

    @Test
    void kopVanXlsxIsVetEnBlijftInBeeld() throws IOException {
        byte[] bestand = schrijf(Vorm.XLSX, RIJEN);
        assertThat(Gelezen.deel(bestand, "xl/worksheets/sheet1.xml"))
                .containsPattern("<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\"");
        assertThat(Gelezen.deel(bestand, "xl/styles.xml")).contains("<b/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void tekstWordtNooitEenFormule(String tekst) throws IOException {
        List<List<Object>> rijen = List.of(rij(tekst, -1, -0.5, null, null, null));
        assertThat(Gelezen.csv(schrijf(Vorm.CSV, rijen)).get(1).subList(0, 3))
                .containsExactly("'" + tekst, "-1", "-0,5");
        Row rij = Gelezen.xlsx(schrijf(Vorm.XLSX, rijen)).get(1);
        assertThat(rij.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rij.getCellText(0).strip()).startsWith("'").endsWith(tekst.strip());
        assertThat(rij.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-1");
    }

    @ParameterizedTest
    @EnumSource
    void eenLegeLijstIsEenBestandMetKoppen(Vorm vorm) throws IOException {
        assertThat(Gelezen.lees(vorm, schrijf(vorm, List.of())))
                .containsExactly(List.of("Naam", "Aantal", "Uren", "Dag", "Moment", "Gereed"));
    }

    @ParameterizedTest
    @EnumSource
    void langeLijstVertrektVoorDeLaatsteRij(Vorm vorm) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        List<Integer> groottes = new ArrayList<>();
        blad(vorm, doe -> IntStream.range(0, 20_000).forEach(nummer -> {
                    doe.accept(rij("rij " + nummer, nummer, nummer / 2.0, DAG, null, null));
                    groottes.add(uit.size());
                }))
                .schrijf(uit);
        assertThat(groottes.get(10_000)).isPositive();
        assertThat(Gelezen.lees(vorm, uit.toByteArray()))
                .hasSize(20_001)
                .last()
                .asString()
                .contains("rij 19999");
    }

    @Test
    void watAfbreektIsGeenHeelBestand() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        assertThatThrownBy(() -> blad(Vorm.XLSX, doe -> {
                            doe.accept(RIJEN.get(0));
                            throw new IllegalStateException("weg");
                        })
                        .schrijf(uit))
                .hasMessage("weg");
        assertThatThrownBy(() -> Gelezen.xlsx(uit.toByteArray())).isInstanceOf(Exception.class);
    }

    @Test
    void naamHeeftDeDag() {
        assertThat(blad(Vorm.CSV, doe -> {}).bestandsnaam()).isEqualTo("proef-2026-11-24.csv");
        assertThat(blad(Vorm.van("xlsx"), doe -> {}).bestandsnaam()).isEqualTo("proef-2026-11-24.xlsx");
    }

    @Test
    void codesStaanErInWoorden() {
        assertThat(Stream.of(Scenario.values(), Status.values(), OtDossier.Soort.values(), Rekening.values())
                        .<Enum<?>>flatMap(Stream::of)
                        .map(Woorden::van))
                .contains("Nieuwe actie", "Over naar TOP Dossier", "A&O", "Nog open")
                .noneMatch(woord -> woord.contains("_"));
    }

    private static byte[] schrijf(Vorm vorm, List<List<Object>> rijen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        blad(vorm, doe -> rijen.forEach(doe)).schrijf(uit);
        return uit.toByteArray();
    }

    private static Werkblad blad(Vorm vorm, Werkblad.Rijen rijen) {
        return new Werkblad(vorm, "proef", DAG, List.of("Naam", "Aantal", "Uren", "Dag", "Moment", "Gereed"), rijen);
    }
}

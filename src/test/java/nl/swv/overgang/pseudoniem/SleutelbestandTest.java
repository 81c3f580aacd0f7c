package nl.swv.overgang.pseudoniem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.swv.overgang.pseudoniem.Programma.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file of tools/pseudoniem, and what may be seen of it. */
class SleutelbestandTest {

    private static final String RIJ = "OT-1;OT-1LOKET;TLV;LOPEND;12AB00;123456782;Fenna van Testeren;3-4-2016";
    private static final String ANDER = "OT-2;OT-1LOKET;TLV;LOPEND;34CD00;111222333;Bram Nepnaam;4-5-2015";

    @TempDir
    Path map;

    private Programma programma;

    @BeforeEach
    void begin() {
        programma = new Programma(map);
    }

    @Test
    void eenVerkeerdeWachtzinVerandertNiets() {
        programma.maakVan(RIJ);
        Map<String, byte[]> eerst = inhoud();
        programma.schrijf("ander.csv", Programma.KOP + ANDER);
        Uitkomst uitkomst = programma.typ("vier losse woorden daar").maak("ander.csv");
        assertThat(uitkomst.code()).isEqualTo(3);
        assertThat(uitkomst.zinnen()).contains("De wachtzin is niet juist");
        assertThat(inhoud()).containsAllEntriesOf(eerst);
        assertThat(programma.typ("").maak("ander.csv").zinnen())
                .contains("Er is geen venster om de wachtzin te vragen");
    }

    /** Version, iterations, salt and nonce stand in the open: they are authenticated as much as what is secret. */
    @Test
    void eenBestandWaarinIetsIsVeranderdGaatNietOpen() {
        programma.maakVan(RIJ);
        byte[] goed = programma.bytes("p.sleutel");
        IntStream.range(0, goed.length).forEach(plaats -> {
            byte[] fout = goed.clone();
            fout[plaats] ^= 1;
            programma.schrijf("p.sleutel", fout);
            assertThat(zoek("LL-22222").code()).as("byte %d", plaats).isEqualTo(3);
            assertThat(programma.bytes("p.sleutel")).isEqualTo(fout);
        });
        programma.schrijf("p.sleutel", new byte[0]);
        assertThat(programma.maak("export.csv").zinnen()).contains("Dit is geen sleutelbestand");
        byte[] traag =
                ByteBuffer.wrap(goed.clone()).putInt(16, Integer.MAX_VALUE).array();
        programma.schrijf("p.sleutel", traag);
        assertThat(zoek("LL-22222").code()).isEqualTo(3);
    }

    @Test
    void watErinStaatIsNietTeLezenEnElkeKeerAnders() {
        programma.maakVan(RIJ);
        byte[] eerst = programma.bytes("p.sleutel");
        assertThat(programma.tekst("p.sleutel"))
                .doesNotContain(Programma.PERSOONSGEGEVENS)
                .doesNotContain("LL-");
        programma.maakVan(RIJ);
        assertThat(programma.bytes("p.sleutel")).as("nothing new").isEqualTo(eerst);
        assertThat(programma.is("p.sleutel.vorige")).isFalse();
        programma.maakVan(RIJ, ANDER);
        byte[] tweede = programma.bytes("p.sleutel");
        assertThat(programma.bytes("p.sleutel.vorige")).isEqualTo(eerst);
        // salt and nonce, after the mark, the version and the iterations
        assertThat(IntStream.range(20, 48)
                        .filter(plaats -> eerst[plaats] != tweede[plaats])
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void eenNieuwBestandVraagtEenLangeWachtzinTweeKeerEnKomtNietVanzelf() {
        programma.schrijf("export.csv", Programma.KOP + RIJ);
        assertThat(programma.typ("kort zinnet").maak("export.csv").zinnen()).contains("ten minste 12 tekens");
        assertThat(programma
                        .typ("vier losse woorden", "vier losse woordjes")
                        .maak("export.csv")
                        .zinnen())
                .contains("De twee wachtzinnen zijn niet gelijk");
        assertThat(zoek("LL-22222").zinnen()).contains("p.sleutel is er niet");
        String[] opdracht = {
            "maak",
            "--sleutel",
            programma.pad("p.sleutel"),
            "--uit",
            programma.pad("i.csv"),
            programma.pad("export.csv")
        };
        assertThat(programma.draai(opdracht).zinnen()).contains("geeft u bij maak --nieuw erbij");
        assertThat(programma.is("p.sleutel") || programma.is("i.csv")).isFalse();
        programma.maak("export.csv");
        opdracht[5] = "--nieuw";
        assertThat(programma.draai(opdracht).zinnen()).contains("is er al. Laat --nieuw weg");
    }

    @Test
    void alleenDeEigenaarKanLezenWatHetMaakt() throws Exception {
        programma.maakVan(RIJ);
        programma.maakVan(RIJ, ANDER);
        lijsten();
        for (String bestand :
                new String[] {"p.sleutel", "p.sleutel.vorige", "import.csv", "lijsten/sleutellijst-12AB00.csv"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map.resolve(bestand))))
                    .as(bestand)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void deWachtzinMagUitEenBestandDatVanNiemandAndersIs() throws Exception {
        programma.maakVan(RIJ);
        programma.schrijf("wachtzin", "\uFEFF" + Programma.WACHTZIN + "\r\nnog een regel");
        String[] opdracht = {
            "zoek", "--sleutel", programma.pad("p.sleutel"), "--wachtzin-bestand", programma.pad("wachtzin"), "LL-22222"
        };
        Files.setPosixFilePermissions(map.resolve("wachtzin"), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(programma.typ("").draai(opdracht).zinnen())
                .contains("Anderen kunnen het bestand met de wachtzin lezen");
        Files.setPosixFilePermissions(map.resolve("wachtzin"), PosixFilePermissions.fromString("rw-------"));
        assertThat(programma.draai(opdracht).zinnen()).contains("staat niet in het sleutelbestand");
    }

    @Test
    void zoektWieHetIs() {
        programma.maakVan(RIJ);
        String leerling = programma.pseudoniemen().get(0);
        Uitkomst uitkomst = zoek(" " + leerling.toLowerCase(Locale.ROOT));
        assertThat(uitkomst.code()).isZero();
        assertThat(uitkomst.zinnen())
                .contains(leerling, "Fenna van Testeren", "2016-04-03", "123456782", "OT-1, school 12AB00");
        assertThat(zoek("Fenna").code()).isEqualTo(2);
        assertThat(programma
                        .draai("zoek", "--sleutel", programma.pad("p.sleutel"))
                        .code())
                .isEqualTo(2);
    }

    // ---- the key list of a school

    @Test
    void elkeSchoolKrijgtAlleenHaarEigenDossiers() {
        programma.maakVan(
                RIJ,
                ANDER,
                RIJ.replace("OT-1", "OT-3"),
                RIJ.replace("OT-1", "OT-4").replace("12AB00", "34CD"));
        String fenna = programma.pseudoniemen().get(0);
        Uitkomst uitkomst = lijsten();
        assertThat(uitkomst.code()).isZero();
        assertThat(uitkomst.zinnen()).contains("persoonsgegevens", "beveiligde mail", "verwijder haar daarna");
        assertThat(programma.tekst("lijsten/sleutellijst-12AB00.csv"))
                .isEqualTo(
                        "\uFEFFpseudoniem;bsn;naam;otdossiernummers\r\n%s;123456782;Fenna van Testeren;OT-1, OT-3\r\n"
                                .formatted(fenna));
        assertThat(programma.regels("lijsten/sleutellijst-34CD00.csv"))
                .hasSize(3)
                .contains(fenna + ";123456782;Fenna van Testeren;OT-4");
    }

    @Test
    void geenCelVanEenLijstIsEenFormule() {
        programma.maakVan(
                RIJ.replace("Fenna", "=HYPERLINK Fenna").replace("OT-1;", "\"=1+1;\nx\";"),
                ANDER.replace("34CD00", "x"));
        Uitkomst uitkomst = lijsten();
        assertThat(programma.tekst("lijsten/sleutellijst-12AB00.csv"))
                .contains(";'=HYPERLINK Fenna van Testeren;", ";\"'=1+1;\nX\"\r\n");
        assertThat(uitkomst.zinnen()).contains("sleutellijst-zonder-vestigingscode.csv", "Verzend dit bestand niet");
    }

    @Test
    void alleLijstenOfGeen() throws Exception {
        programma.maakVan(RIJ, ANDER);
        lijsten();
        programma.schrijf("lijsten/sleutellijst-34CD00.csv", "oud");
        Files.delete(map.resolve("lijsten/sleutellijst-12AB00.csv"));
        assertThat(lijsten().zinnen()).contains("sleutellijst-34CD00.csv is er al");
        assertThat(programma.is("lijsten/sleutellijst-12AB00.csv")).isFalse();
        assertThat(lijsten("--school", "12ab").zinnen()).contains("12AB00").doesNotContain("34CD00");
        assertThat(lijsten("--overschrijf").code()).isZero();
        assertThat(programma.regels("lijsten/sleutellijst-34CD00.csv")).hasSize(2);
        assertThat(lijsten("--school", "99ZZ00").zinnen()).contains("geen dossiers van deze school");
        assertThat(lijsten("--school", "../..").code()).isEqualTo(2);
    }

    /** As people start it, with the work that a passphrase takes in earnest. */
    @Test
    void draaitAlsProgrammaMetAlleenEenJdk() throws Exception {
        assertThat(Files.readString(Programma.BRON))
                .as("java 17 reads it in any character set")
                .matches("\\p{ASCII}*");
        programma.schrijf("export.csv", Programma.KOP + RIJ);
        programma.schrijf("wachtzin", Programma.WACHTZIN);
        Files.setPosixFilePermissions(map.resolve("wachtzin"), PosixFilePermissions.fromString("rw-------"));
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        Programma.BRON.toString(),
                        "maak",
                        "--nieuw",
                        "--sleutel=" + programma.pad("p.sleutel"),
                        "--uit=" + programma.pad("import.csv"),
                        "--wachtzin-bestand=" + programma.pad("wachtzin"),
                        programma.pad("export.csv"))
                .redirectErrorStream(true)
                .start();
        assertThat(proces.inputReader().lines()).anyMatch(zin -> zin.startsWith("Gemaakt: "));
        assertThat(proces.waitFor()).isZero();
        assertThat(ByteBuffer.wrap(programma.bytes("p.sleutel")).getInt(16)).isGreaterThanOrEqualTo(600_000);
    }

    private Uitkomst zoek(String pseudoniem) {
        return programma.draai("zoek", "--sleutel", programma.pad("p.sleutel"), pseudoniem);
    }

    private Uitkomst lijsten(String... opties) {
        String[] opdracht = {"sleutellijst", "--sleutel", programma.pad("p.sleutel"), "--map", programma.pad("lijsten")
        };
        return programma.draai(
                Stream.of(opdracht, opties).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private Map<String, byte[]> inhoud() {
        return Map.of("import.csv", programma.bytes("import.csv"), "p.sleutel", programma.bytes("p.sleutel"));
    }
}

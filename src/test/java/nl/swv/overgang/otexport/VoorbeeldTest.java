package nl.swv.overgang.otexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

class VoorbeeldTest {

    private static final Path VOORBEELD = Path.of("src/main/resources/voorbeeld");

    @TempDir
    Path map;

    @Test
    void isWatHetProgrammaMaaktEnEenGroterBestandBegintErmee() throws Exception {
        maak("12", "120");
        assertThat(map.resolve("scholen.csv")).hasSameTextualContentAs(VOORBEELD.resolve("scholen.csv"));
        assertThat(map.resolve("ot-export.csv")).hasSameTextualContentAs(VOORBEELD.resolve("ot-export.csv"));
        maak("30", "500");
        assertThat(Files.readAllLines(map.resolve("ot-export.csv")))
                .hasSize(501)
                .startsWith(
                        Files.readAllLines(VOORBEELD.resolve("ot-export.csv")).toArray(String[]::new));
    }

    @Test
    void toontElkeSoortRegel() {
        Werkplaats werk = new Werkplaats();
        werk.geheugen.scholen.clear();
        Imports imports = werk.imports();
        Importstand scholen =
                imports.lees(Importsoort.SCHOLEN, new FileSystemResource(VOORBEELD.resolve("scholen.csv")), false);
        assertThat(scholen.aantallen()).isEqualTo(Map.of(Uitkomst.NIEUW, 12L));
        Importstand dossiers =
                imports.lees(Importsoort.OT_EXPORT, new FileSystemResource(VOORBEELD.resolve("ot-export.csv")), false);
        assertThat(dossiers.regels()).isEqualTo(120);
        assertThat(dossiers.aantal(Uitkomst.GEWEIGERD)).isEqualTo(11);
        assertThat(dossiers.aantal(Uitkomst.ONGEWIJZIGD)).isEqualTo(1);
        assertThat(dossiers.aantal(Uitkomst.BUITEN_BEREIK)).isEqualTo(5);
        assertThat(dossiers.aantal(Uitkomst.ALLEEN_BACKUP)).isPositive();
        assertThat(dossiers.bevindingen().fouten().stream().map(Importverslag.Melding::veld))
                .isEqualTo(List.of(
                        "groep",
                        "leerling",
                        "groep",
                        "school",
                        "soort",
                        "status",
                        "einddatum",
                        "einddatum",
                        "vervolg",
                        "leerling",
                        "otdossiernummer"));
        assertThat(dossiers.bevindingen().waarschuwingen()).isNotEmpty();
    }

    private void maak(String scholen, String dossiers) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(java, "tools/voorbeeld/OtExport.java", scholen, dossiers, map.toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isZero();
    }
}

package nl.swv.overgang.otexport;

import static nl.swv.overgang.otexport.Uitkomst.BEKEND;
import static nl.swv.overgang.otexport.Uitkomst.GEWEIGERD;
import static nl.swv.overgang.otexport.Uitkomst.NIEUW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.swv.overgang.school.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursusimportTest {

    private static final String KOP = "vestiging;datum;deelnemers\n";
    private static final String GOED = "12AB00;2024-05-01;4";

    private final Werkplaats werk = new Werkplaats();

    @Test
    void registreertDeCursusVanElkeSchool() {
        Importstand verslag = lees(GOED + "\n34cd;02-05-2024;\n");
        assertThat(verslag.aantallen()).isEqualTo(Map.of(NIEUW, 2L));
        assertThat(school("12AB00").knoppencursusOp()).isEqualTo("2024-05-01");
        assertThat(school("12AB00").deelnemers()).isEqualTo(4);
        assertThat(school("12AB00").naam()).isEqualTo("De Regenboog");
        assertThat(school("34CD00").knoppencursusOp()).isEqualTo("2024-05-02");
        assertThat(school("34CD00").deelnemers()).isNull();
    }

    @Test
    void doetNietsMetWatAlBekendIs() {
        lees(GOED);
        assertThat(lees(GOED + "\n" + GOED).aantallen()).isEqualTo(Map.of(BEKEND, 2L));
        assertThat(lees("12AB00;2024-05-01;").aantallen()).isEqualTo(Map.of(BEKEND, 1L));
        assertThat(werk.geheugen.bewaard).containsExactly("12AB00");
        assertThat(school("12AB00").deelnemers()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01, 4", "2024-05-01, 1"})
    void neemtEenAndereDatumOfEenAnderAantalOver(String datum, int deelnemers) {
        lees(GOED);
        assertThat(lees("12AB00;%s;%d".formatted(datum, deelnemers)).aantallen())
                .isEqualTo(Map.of(NIEUW, 1L));
        assertThat(school("12AB00").knoppencursusOp()).isEqualTo(datum);
        assertThat(school("12AB00").deelnemers()).isEqualTo(deelnemers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12AB00; | 99ZZ99; | vestiging",
                "12AB00; | 12A; | vestiging",
                "2024-05-01 | '' | datum",
                "2024-05-01 | 31-02-2024 | datum",
                ";4 | ;-1 | deelnemers",
                ";4 | ;0 | deelnemers",
                ";4 | ;4,5 | deelnemers",
                ";4 | ;veel | deelnemers",
                ";4 | ;123456782 | deelnemers",
                ";4 | ;4;x | regel"
            })
    void weigertMetRegelEnVeld(String goed, String fout, String veld) {
        Importstand verslag = lees(GOED.replace(goed, fout));
        assertThat(verslag.aantallen()).isEqualTo(Map.of(GEWEIGERD, 1L));
        assertThat(verslag.bevindingen().fouten()).singleElement().satisfies(melding -> {
            assertThat(melding.regel()).isEqualTo(2);
            assertThat(melding.veld()).isEqualTo(veld);
            assertThat(melding.melding()).matches("[A-Z].*[.]");
        });
        assertThat(werk.geheugen.bewaard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "50"})
    void weigertEenTweedeDatumVoorDezelfdeSchool(int batch) {
        werk.batch = batch;
        Importstand verslag = lees(GOED + "\n12AB00;2024-06-01;4");
        assertThat(verslag.aantallen()).isEqualTo(Map.of(NIEUW, 1L, GEWEIGERD, 1L));
        assertThat(verslag.bevindingen().fouten())
                .singleElement()
                .extracting(Importverslag.Melding::melding)
                .asString()
                .startsWith("Dit nummer staat al op regel 2");
        assertThat(school("12AB00").knoppencursusOp()).isEqualTo("2024-05-01");
    }

    @Test
    void eenProefZegtHetzelfdeEnLaatNietsNa() {
        String csv = KOP + GOED + "\n99ZZ99;2024-05-01;4\n";
        Importstand proef = werk.leesCursussen(csv, true);
        assertThat(proef.aantallen()).isEqualTo(Map.of(NIEUW, 1L, GEWEIGERD, 1L));
        assertThat(werk.geheugen.bewaard).isEmpty();
        assertThat(school("12AB00").knoppencursusOp()).isNull();
        assertThat(werk.geheugen.regels).isEmpty();
        assertThat(werk.leesCursussen(csv, false).aantallen()).isEqualTo(proef.aantallen());
    }

    private Importstand lees(String regels) {
        return werk.leesCursussen(KOP + regels, false);
    }

    private School school(String vestiging) {
        return werk.geheugen.scholen.get(vestiging);
    }
}

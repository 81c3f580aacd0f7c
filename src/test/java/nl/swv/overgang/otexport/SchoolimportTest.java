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

class SchoolimportTest {

    private static final String KOP = "vestiging;naam;bestuur;wijk;las;knoppencursus\n";
    private static final String GOED = "56EF00;De Ark;Stichting;West;ESIS;2026-05-01";

    private final Werkplaats werk = new Werkplaats();

    @Test
    void neemtNieuweOpEnVernieuwtBekende() {
        Importstand verslag = werk.leesScholen(KOP + GOED + "\n12ab;De Nieuwe Regenboog;;Oost;;\n" + GOED + "\n");
        assertThat(verslag.aantallen()).isEqualTo(Map.of(NIEUW, 1L, BEKEND, 2L));
        School ark = werk.geheugen.scholen.get("56EF00");
        assertThat(ark.naam()).isEqualTo("De Ark");
        assertThat(ark.bestuur()).isEqualTo("Stichting");
        assertThat(ark.wijkteam()).isEqualTo("wijkteam-west");
        assertThat(ark.las()).isEqualTo("ESIS");
        assertThat(ark.knoppencursusOp()).isEqualTo("2026-05-01");
        assertThat(werk.geheugen.scholen.get("12AB00").wijk()).isEqualTo("Oost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56EF00; | 56E; | vestiging",
                "56EF00; | ; | vestiging",
                "De Ark | '' | naam",
                "De Ark | 123456782 | naam",
                "De Ark | https://ketenid.nl/x | naam",
                "West | '' | wijk",
                "West | --- | wijk",
                "2026-05-01 | 31-02-2026 | knoppencursus",
                "2026-05-01 | 2026-05-01;x | regel"
            })
    void weigertMetRegelEnVeld(String goed, String fout, String veld) {
        Importstand verslag = werk.leesScholen(KOP + GOED.replace(goed, fout));
        assertThat(verslag.aantallen()).isEqualTo(Map.of(GEWEIGERD, 1L));
        assertThat(verslag.bevindingen().fouten()).singleElement().satisfies(melding -> {
            assertThat(melding.regel()).isEqualTo(2);
            assertThat(melding.veld()).isEqualTo(veld);
        });
        assertThat(werk.geheugen.scholen).containsOnlyKeys("12AB00", "34CD00");
    }

    @Test
    void eenAndereWijkStaatErbijEnEenAndereSpellingIsDezelfde() {
        werk.leesScholen(KOP + GOED);
        assertThat(werk.leesScholen(KOP + GOED.replace("West", "WEST"))
                        .bevindingen()
                        .waarschuwingen())
                .isEmpty();
        assertThat(werk.geheugen.scholen.get("56EF00").wijk()).isEqualTo("West");
        assertThat(werk.leesScholen(KOP + GOED.replace("West", "Oost"))
                        .bevindingen()
                        .waarschuwingen())
                .singleElement()
                .satisfies(melding -> assertThat(melding.melding()).contains("van West in Oost"));
        assertThat(werk.leesScholen(KOP + GOED.replace("2026-05-01", "2017-12-31"))
                        .aantallen())
                .isEqualTo(Map.of(GEWEIGERD, 1L));
    }

    @Test
    void tweeKeerMetAndereGegevensWordtGeweigerd() {
        Importstand verslag = werk.leesScholen(KOP + GOED + "\n" + GOED.replace("De Ark", "De Boot"));
        assertThat(verslag.aantallen()).isEqualTo(Map.of(NIEUW, 1L, GEWEIGERD, 1L));
        assertThat(werk.geheugen.scholen.get("56EF00").naam()).isEqualTo("De Ark");
    }
}

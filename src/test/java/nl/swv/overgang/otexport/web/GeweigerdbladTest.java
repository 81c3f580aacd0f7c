package nl.swv.overgang.otexport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.swv.overgang.otexport.Geweigerden.Geweigerd;
import nl.swv.overgang.platform.Bezwaar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeweigerdbladTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SOM", "\t=1"})
    void watEenFormuleLijktBlijftTekst(String cel) throws IOException {
        assertThat(blad(cel)).isEqualTo("'" + cel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OT-1", "1+1", " =1"})
    void watGeenFormuleIsBlijftZoalsHetIs(String cel) throws IOException {
        assertThat(blad(cel)).isEqualTo(cel);
    }

    private static String blad(String sleutel) throws IOException {
        StringWriter uit = new StringWriter();
        try (Geweigerdblad blad = new Geweigerdblad(Csvantwoord.open(uit))) {
            blad.schrijf(new Geweigerd(
                    1, 2, sleutel, null, List.of(new Bezwaar("school", "Verbeter de school.")), null, false));
        }
        return uit.toString().lines().skip(1).findFirst().orElseThrow().split(";")[1];
    }
}

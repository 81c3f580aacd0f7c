package nl.swv.overgang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.support.DefaultConversionService;

class OtDossiernummerTest {

    private static final OtDossiernummer NUMMER = new OtDossiernummer("OT-1");

    record Kaart(OtDossiernummer nummer, List<OtDossiernummer> andere) {}

    @Test
    void isTekstInJson() throws JsonProcessingException {
        Kaart kaart = new Kaart(NUMMER, List.of(new OtDossiernummer("")));
        String json = "{\"nummer\":\"OT-1\",\"andere\":[\"\"]}";

        assertThat(new ObjectMapper().writeValueAsString(kaart)).isEqualTo(json);
        assertThat(new ObjectMapper().readValue(json, Kaart.class)).isEqualTo(kaart);
    }

    @Test
    void isOokZonderAanhalingstekensTekst() throws JsonProcessingException {
        assertThat(new ObjectMapper().readValue("2022", OtDossiernummer.class)).isEqualTo(new OtDossiernummer("2022"));
        assertThat(new ObjectMapper().readValue("null", OtDossiernummer.class)).isNull();
    }

    @Test
    void isTekstInEenAdres() {
        assertThat(new DefaultConversionService().convert("OT-1", OtDossiernummer.class))
                .isEqualTo(NUMMER);
        assertThat(NUMMER).hasToString("OT-1");
    }

    @Test
    void r19_heeftEenSchrijfwijze() throws JsonProcessingException {
        assertThat(new OtDossiernummer(" ot-1 ")).isEqualTo(NUMMER);
        assertThat(new ObjectMapper().readValue("\"ot-1\"", OtDossiernummer.class))
                .isEqualTo(NUMMER);
        assertThat(new DefaultConversionService().convert("ot-1", OtDossiernummer.class))
                .isEqualTo(NUMMER);
        assertThat(new TopDossiernummer("top-1 ")).isEqualTo(new TopDossiernummer("TOP-1"));
    }
}

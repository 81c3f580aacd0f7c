package nl.swv.overgang.simulator.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.swv.overgang.simulator.Simulatie;
import org.springframework.stereotype.Component;

/** A list of factoren in one column. */
@Component
@Simulatie
class Factoren {

    private static final TypeReference<List<String>> LIJST = new TypeReference<>() {};

    private final ObjectMapper json;

    Factoren(ObjectMapper json) {
        this.json = json;
    }

    String alsTekst(List<String> factoren) {
        try {
            return json.writeValueAsString(factoren);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Factoren niet op te slaan");
        }
    }

    List<String> uitTekst(String tekst) {
        try {
            return json.readValue(tekst, LIJST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Factoren niet te lezen");
        }
    }
}

package nl.swv.overgang.platform.web;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Bezwaar;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says in Dutch which field of a JSON body could not be read. */
final class Leesfout {

    private Leesfout() {}

    static List<Bezwaar> bezwaren(HttpMessageNotReadableException fout) {
        return fout.getCause() instanceof JsonMappingException mapping
                ? List.of(new Bezwaar(veld(mapping), melding(mapping)))
                : List.of();
    }

    private static String veld(JsonMappingException fout) {
        return fout.getPath().stream()
                .map(stap -> stap.getFieldName() == null ? String.valueOf(stap.getIndex()) : stap.getFieldName())
                .collect(joining("."));
    }

    private static String melding(JsonMappingException fout) {
        if (fout instanceof UnrecognizedPropertyException) {
            return "Dit veld bestaat hier niet.";
        }
        if (fout instanceof InvalidFormatException ongeldig
                && ongeldig.getTargetType().isEnum()) {
            return "Kies uit: "
                    + Stream.of(ongeldig.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(joining(", "))
                    + ".";
        }
        if (fout instanceof InvalidFormatException ongeldig
                && ongeldig.getTargetType().getName().startsWith("java.time")) {
            return "Vul een bestaande datum in, zoals 2022-12-31 of 2022-12-31T14:30.";
        }
        return "Deze waarde kan hier niet.";
    }
}

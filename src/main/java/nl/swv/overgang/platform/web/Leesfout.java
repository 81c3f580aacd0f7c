package nl.swv.overgang.platform.web;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Bezwaar;
import org.jspecify.annotations.Nullable;
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
        return fout instanceof InvalidFormatException ongeldig ? zin(ongeldig.getTargetType()) : zin(null);
    }

    /** What to fill in where a value of this kind is asked for. */
    static String zin(@Nullable Class<?> soort) {
        if (soort != null && soort.isEnum()) {
            return "Kies uit: "
                    + Stream.of(soort.getEnumConstants()).map(Object::toString).collect(joining(", ")) + ".";
        }
        if (soort != null && soort.getName().startsWith("java.time")) {
            return "Vul een bestaande datum in, zoals 2022-12-31 of 2022-12-31T14:30.";
        }
        if (soort == Boolean.class || soort == boolean.class) {
            return "Kies uit: true, false.";
        }
        if (soort != null && Number.class.isAssignableFrom(soort)) {
            return "Vul een heel getal in.";
        }
        return "Deze waarde kan hier niet.";
    }
}

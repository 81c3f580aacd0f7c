package nl.swv.overgang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import nl.swv.overgang.overgangsfase.Schoolonderdeel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept as JSON must be readable again, and unknown fields are refused: nothing but the record's own is written. */
class OnderdeelAlsJsonTest {

    private final ObjectMapper mapper = new ObjectMapper();

    static Stream<Class<?>> onderdelen() {
        return Stream.of(Onderdeel.class, Schoolonderdeel.class)
                .flatMap(soort -> Stream.of(soort.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("onderdelen")
    void schrijftAlleenZijnEigenVelden(Class<?> onderdeel) {
        assertThat(mapper.getSerializationConfig()
                        .introspect(mapper.constructType(onderdeel))
                        .findProperties())
                .filteredOn(BeanPropertyDefinition::couldSerialize)
                .extracting(BeanPropertyDefinition::getName)
                .containsExactlyInAnyOrder(Stream.of(onderdeel.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }
}

package nl.swv.overgang.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a task is (domein.md §2): of its groups, and of the consulent in whose name it stands. */
class TaakrechtTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // groups of ann, in whose name, offered to, hers
                "school-12AB00, -, school-12AB00, true",
                "school-12AB00, bob, school-12AB00, true",
                "school-12AB00, ann, school-12AB00, true",
                "directie-12AB00, -, school-12AB00, false",
                "school-34CD00, ann, school-12AB00, false",
                "'', ann, school-12AB00, false",
                "'', ann, wijkteam-noord, false",
                "wijkteam-noord, -, wijkteam-noord, true",
                "consulenten, ann, wijkteam-noord, true",
                "consulenten, bob, wijkteam-noord, false",
                "consulenten, -, wijkteam-noord, false",
                "consulenten, ann, school-12AB00, false",
                "consulenten, ann, coordinatoren, false",
                "consulenten, ann, wijkteam-noord coordinatoren, true",
                "coordinatoren, -, wijkteam-noord coordinatoren, true",
                "coordinatoren, -, school-12AB00, false",
                "consulenten, ann, '', false"
            })
    void volgtUitGroepNaamEnAanbod(String groepen, String opNaamVan, String aanbod, boolean haar) {
        Taakrecht ann = new Taakrecht("ann", List.of(groepen.split(" ")));

        assertThat(ann.magDoen(opNaamVan, List.of(aanbod.split(" ")))).isEqualTo(haar);
    }
}

package nl.swv.overgang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import nl.swv.overgang.dossier.Gebeurtenis.Wat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GebeurtenisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SCENARIO_GEKOZEN            |             | scenario gekozen
            SCENARIO_GEWIJZIGD          | VERLENGING  | scenario gewijzigd in Verlenging
            SCENARIO_GEWIJZIGD          |             | scenario gewijzigd
            SCHOOL_GEWIJZIGD            | 12AB00      | school gewijzigd in 12AB00
            CONSULENT_GEWIJZIGD         | consulent2  | consulent gewijzigd in consulent2
            TOP_DOSSIER_GEWEIGERD       | SCHOOL_ONBEKEND | TOP Dossier weigerde: deze school is bij TOP Dossier niet bekend
            TOP_DOSSIER_GEWEIGERD       | IETS_NIEUWS | TOP Dossier weigerde: TOP Dossier gaf een reden die hier niet bekend is
            TOP_DOSSIER_GEOPEND         | TOP-1       | TOP Dossier geopend: TOP-1
            TOP_DOSSIER_GEOPEND         |             | TOP Dossier geopend met de hand
            TOP_DOSSIERNUMMER_VERBETERD | TOP-1       | nummer van het TOP Dossier verbeterd, was TOP-1
            BIJLAGEN_TOEGEVOEGD         | HANDMATIG   | bijlagen toegevoegd aan het logboek (met de hand, in TOP Dossier)
            MOMENTOPNAME_DOORGEGEVEN    | HTTP        | momentopname doorgegeven
            """)
    void zegtInWoordenWatErGebeurde(Wat wat, @Nullable String detail, String zin) {
        assertThat(van(wat, detail).zin()).isEqualTo(zin);
    }

    @Test
    void elkeGebeurtenisHeeftEenZinZonderCode() {
        assertThat(EnumSet.allOf(Wat.class))
                .allSatisfy(wat -> assertThat(van(wat, null).zin()).isNotBlank().doesNotContain("_", "null"));
    }

    private static Gebeurtenis van(Wat wat, @Nullable String detail) {
        return new Gebeurtenis(Instant.EPOCH, wat, detail, "systeem");
    }
}

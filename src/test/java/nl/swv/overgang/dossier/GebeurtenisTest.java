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
            TOP_DOSSIER_GEOPEND         |             | opgegeven: TOP Dossier met de hand geopend
            TOP_DOSSIER_OPGEGEVEN       | TOP-1       | opgegeven: TOP Dossier TOP-1 met de hand geopend
            TOP_DOSSIERNUMMER_VERBETERD | TOP-1       | nummer van het TOP Dossier verbeterd, was TOP-1
            TOP_DOSSIER_INGERICHT       | 2026-11-24  | opgegeven: zo geopend, 24 november 2026
            TOP_DOSSIER_INGERICHT       | 2026-11-24 EXTRA_ONDERSTEUNING GEEVALUEERD_OPP | opgegeven: zo geopend, 24 november 2026, in de cyclus extra ondersteuning, met het geëvalueerde OPP als basis
            BIJLAGEN_TOEGEVOEGD         |             | aan TOP Dossier gemeld welke bijlagen in het logboek komen, zonder de documenten
            BIJLAGEN_TOEGEVOEGD         | KOPPELING   | aan TOP Dossier gemeld welke bijlagen in het logboek komen, zonder de documenten
            BIJLAGEN_TOEGEVOEGD         | HANDMATIG   | bijlagen voor het logboek: door niemand bevestigd
            MOMENTOPNAME_DOORGEGEVEN    | KOPPELING   | momentopname doorgegeven aan TOP Dossier
            MOMENTOPNAME_DOORGEGEVEN    | HANDMATIG   | momentopname in TOP Dossier: door niemand bevestigd
            DOCUMENTEN_VERZONDEN        | 2026-11-24  | opgegeven: documenten beveiligd verzonden, 24 november 2026
            DOCUMENTEN_VERZONDEN        |             | opgegeven: documenten beveiligd verzonden
            DOSSIER_GESLOTEN            |             | hier vastgelegd als afgesloten
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
        return new Gebeurtenis(Instant.EPOCH, wat, detail, "systeem", null);
    }
}

package nl.swv.overgang.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import nl.swv.overgang.school.Overgangsgebeurtenis.Wat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OvergangsgebeurtenisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            WIJK_GEWIJZIGD         | Noord      | Zuid       | wijk gewijzigd in Zuid, was Noord
            BESTUUR_GEWIJZIGD      | Stichting  |            | bestuur gewijzigd, was Stichting
            CURSUS_VASTGELEGD      |            | 2026-11-03 | knoppencursus vastgelegd: gevolgd op 3 november 2026
            CURSUS_VASTGELEGD      | 2026-11-02 | 2026-11-03 | knoppencursus vastgelegd: gevolgd op 3 november 2026, was 2 november 2026
            CURSUS_INGETROKKEN     | 2026-11-02 |            | knoppencursus ingetrokken, was 2 november 2026
            ONTHEFFING_GEGEVEN     |            | 2027-02-01 | ontheffing van de knoppencursus gegeven tot en met 1 februari 2027
            OVERGANGSDATUM_VERZET  | 2027-01-01 | 2027-02-01 | overgangsdatum verzet naar 1 februari 2027, was 1 januari 2027
            VRIJE_DAGEN_GEWIJZIGD  | 2026-12-01 | 2026-12-02 | vrije dagen van de school gewijzigd
            OPGEGAAN               |            | 12AB00     | school opgegaan in 12AB00
            OVERGENOMEN            |            | 34CD00     | dossiers en accounts overgenomen van 34CD00
            """)
    void r25_zegtInWoordenWatErVeranderde(Wat wat, @Nullable String oud, @Nullable String nieuw, String zin) {
        assertThat(van(wat, oud, nieuw).zin()).isEqualTo(zin);
    }

    @Test
    void elkeGebeurtenisHeeftEenZinZonderCode() {
        assertThat(EnumSet.allOf(Wat.class))
                .allSatisfy(wat ->
                        assertThat(van(wat, null, null).zin()).isNotBlank().doesNotContain("_", "null"));
    }

    private static Overgangsgebeurtenis van(Wat wat, @Nullable String oud, @Nullable String nieuw) {
        return new Overgangsgebeurtenis(Instant.EPOCH, wat, oud, nieuw, null, "coordinator");
    }
}

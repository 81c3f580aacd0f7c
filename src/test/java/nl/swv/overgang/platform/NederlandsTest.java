package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** As people here write it. */
class NederlandsTest {

    @Test
    void getallen() {
        assertThat(Nederlands.getal(1234)).isEqualTo("1.234");
        assertThat(Nederlands.getal(0.25)).isEqualTo("0,3");
        assertThat(Nederlands.getal(0.24)).isEqualTo("0,2");
    }

    @Test
    void procentenVanNietsZijnEenStreep() {
        assertThat(Nederlands.procent(1, 8)).isEqualTo("13%");
        assertThat(Nederlands.procent(1, 0)).isEqualTo("–");
        assertThat(Nederlands.procent(0, 3)).isEqualTo("0%");
    }

    @Test
    void dagenEnMomentenZijnDieVanAmsterdam() {
        assertThat(Nederlands.dag(LocalDate.of(2026, 3, 5))).isEqualTo("5 maart 2026");
        assertThat(Nederlands.dag(null)).isEqualTo("–");
        assertThat(Nederlands.moment(Instant.parse("2026-03-05T23:30:00Z"))).isEqualTo("6 maart 2026 om 00:30 uur");
    }
}

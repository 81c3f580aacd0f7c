package nl.swv.overgang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Whenever the demo starts for the first time, its example is still ahead of what it shows. */
class VoorbeelddagenTest {

    private static final String SCHOLEN = "voorbeeld/scholen.csv";
    private static final String DOSSIERS = "voorbeeld/ot-export.csv";

    @Test
    void opDeDagVanHetVoorbeeldEnDaarvoorStaatAllesZoalsHetIsOpgeschreven() throws IOException {
        for (LocalDate start :
                List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 2))) {
            assertThat(op(start, SCHOLEN)).isEqualTo(opgeschreven(SCHOLEN));
            assertThat(op(start, DOSSIERS)).isEqualTo(opgeschreven(DOSSIERS));
        }
    }

    @Test
    void laterSchuivenDeDagenHeleWekenMeeEnBlijvenNummersEnFoutenWatZijZijn() {
        assertThat(new Voorbeelddagen(2).verschuif("OT-2026-00022;20AB00;LL-PTKRH;01-03-2026;2026-12-29;31-02-2026"))
                .isEqualTo("OT-2026-00022;20AB00;LL-PTKRH;15-03-2026;2027-01-12;31-02-2026");
    }

    @Test
    void deCursusWaaropOt6WachtIsAltijdNogTeVolgen() {
        Stream.iterate(LocalDate.of(2026, 11, 26), dag -> dag.plusDays(1))
                .limit(800)
                .forEach(start -> assertThat(cursus(start)).isBetween(start.plusDays(8), start.plusDays(14)));
    }

    private static LocalDate cursus(LocalDate start) {
        return op(start, SCHOLEN)
                .lines()
                .filter(regel -> regel.startsWith("16AB00"))
                .map(regel -> LocalDate.parse(regel.substring(regel.lastIndexOf(';') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static String op(LocalDate start, String voorbeeld) {
        try {
            return Voorbeelddagen.bij(start)
                    .van(new ClassPathResource(voorbeeld))
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String opgeschreven(String voorbeeld) throws IOException {
        return new ClassPathResource(voorbeeld).getContentAsString(StandardCharsets.UTF_8);
    }
}

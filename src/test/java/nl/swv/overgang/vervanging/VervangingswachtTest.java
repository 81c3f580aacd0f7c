package nl.swv.overgang.vervanging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the night does when several vervangingen cannot be ended. */
class VervangingswachtTest {

    private final List<Long> beeindigd = new ArrayList<>();

    @Test
    void elkeMislukteWordtGemeldEnDeRestIsGedaan() {
        assertThatThrownBy(() -> Vervangingswacht.elk(List.of(1L, 2L, 3L, 4L, 5L), this::alleenEven))
                .hasMessage("Niet beëindigde vervangingen: 3 van 5")
                .satisfies(samen -> assertThat(samen.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("nummer 1", "nummer 3", "nummer 5"));
        assertThat(beeindigd).containsExactly(2L, 4L);
    }

    @Test
    void ookTwintigduizendGaanInEenNacht() {
        List<Long> veel = LongStream.range(0, 20_000).boxed().toList();
        assertThatThrownBy(() -> Vervangingswacht.elk(veel, this::alleenEven))
                .satisfies(samen -> assertThat(samen.getSuppressed()).hasSize(10_000));
        assertThat(beeindigd).hasSize(10_000);
    }

    @Test
    void zonderFoutIsErNietsTeMelden() {
        Vervangingswacht.elk(List.of(2L, 4L), this::alleenEven);
        assertThat(beeindigd).containsExactly(2L, 4L);
    }

    private void alleenEven(long id) {
        if (id % 2 != 0) {
            throw new IllegalArgumentException("nummer " + id);
        }
        beeindigd.add(id);
    }
}

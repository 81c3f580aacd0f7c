package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ReadOnceTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final ReadOnce<Integer> rows = new ReadOnce<>();
    private final ReadOnce<Integer> others = new ReadOnce<>();

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void aRowIsReadOnceInATransactionAndAgainInTheNext() {
        begin();
        assertThat(row("a")).isEqualTo(1);
        assertThat(row("a")).isEqualTo(1);
        assertThat(row("b")).isEqualTo(2);
        end();
        begin();
        assertThat(row("a")).isEqualTo(3);
    }

    @Test
    void outsideATransactionNothingIsRemembered() {
        assertThat(row("a")).isEqualTo(1);
        assertThat(row("a")).isEqualTo(2);
    }

    @Test
    void whatWasLockedIsKnownAndWhatWasWrittenIsForgotten() {
        begin();
        rows.know("a", 7);
        assertThat(row("a")).isEqualTo(7);
        rows.forget("a");
        assertThat(row("a")).isEqualTo(1);
    }

    @Test
    void forgettingAllIsForWhoeverReadSomething() {
        begin();
        row("a");
        others.of("a", reads::incrementAndGet);
        ReadOnce.forgetAll();
        assertThat(row("a")).isEqualTo(3);
        assertThat(others.of("a", reads::incrementAndGet)).isEqualTo(4);
    }

    private int row(String key) {
        return rows.of(key, reads::incrementAndGet);
    }

    private static void begin() {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
    }
}

package nl.swv.overgang.otexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

class HartslagTest {

    @Test
    void slaatDoorOokAlsDeDatabaseEvenNietAntwoordt() throws InterruptedException {
        CountDownLatch slagen = new CountDownLatch(2);
        try (Hartslag hart = new Hartslag(() -> {
            slagen.countDown();
            throw new TransientDataAccessResourceException("away");
        })) {
            assertThat(slagen.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}

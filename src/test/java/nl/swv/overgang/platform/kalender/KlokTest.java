package nl.swv.overgang.platform.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KlokTest {

    private static final Instant NIEUWJAAR = Instant.parse("2022-12-31T23:00:00Z");

    private final ApplicationContextRunner toepassing =
            new ApplicationContextRunner().withUserConfiguration(Klok.class, Verzetbareklok.class);

    @AfterEach
    void laatDeKlokLopen() {
        ClockUtil.reset();
    }

    @Test
    void wieDeKlokVanDeEngineVerzetVerzetDieVanDeToepassing() {
        toepassing.run(context -> {
            ClockUtil.setCurrentTime(Date.from(NIEUWJAAR));

            assertThat(LocalDate.now(context.getBean(Clock.class))).isEqualTo("2023-01-01");
        });
    }

    @Test
    void verzetteKlokStaatStilVoorToepassingEnEngine() {
        repetitie().run(context -> {
            context.getBean(Verzetbareklok.class).zet(NIEUWJAAR);

            Instant machine = Instant.now();
            while (!Instant.now().isAfter(machine.plusMillis(2))) {
                Thread.onSpinWait();
            }
            assertThat(context.getBean(Clock.class).instant()).isEqualTo(NIEUWJAAR);
            assertThat(ClockUtil.now()).isEqualTo(NIEUWJAAR);
        });
    }

    @Test
    void klokLooptVanafEenMomentVerderVoorToepassingEnEngine() {
        repetitie().run(context -> {
            Verzetbareklok klok = context.getBean(Verzetbareklok.class);
            klok.zet(NIEUWJAAR.minusSeconds(3600));
            klok.loopVanaf(NIEUWJAAR);

            assertThat(context.getBean(Clock.class).instant()).isBetween(NIEUWJAAR, NIEUWJAAR.plusSeconds(60));
            Instant eerste = ClockUtil.now().toInstant();
            Instant machine = Instant.now();
            while (!Instant.now().isAfter(machine.plusMillis(2))) {
                Thread.onSpinWait();
            }
            assertThat(ClockUtil.now().toInstant()).isAfter(eerste);
        });
    }

    @Test
    void klokLooptWeerGelijkMetDeMachine() {
        repetitie().run(context -> {
            Verzetbareklok klok = context.getBean(Verzetbareklok.class);
            klok.zet(NIEUWJAAR);
            klok.loopWeer();

            assertThat(Duration.between(context.getBean(Clock.class).instant(), Instant.now()))
                    .isLessThan(Duration.ofMinutes(1));
        });
    }

    @Test
    void buitenDeRepetitieIsDeKlokNietTeVerzetten() {
        toepassing.run(context -> assertThat(context).doesNotHaveBean(Verzetbareklok.class));
    }

    private ApplicationContextRunner repetitie() {
        return toepassing.withPropertyValues("spring.profiles.active=repetitie");
    }
}

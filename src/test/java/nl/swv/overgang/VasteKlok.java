package nl.swv.overgang;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until the test moves it: Tuesday 24 November 2026, noon in Amsterdam. */
@TestConfiguration(proxyBeanMethods = false)
public class VasteKlok {

    public static final Instant BEGIN = Instant.parse("2026-11-24T11:00:00Z");

    @Bean
    @Primary
    Wijzer wijzer() {
        return new Wijzer();
    }

    public static final class Wijzer extends Clock implements Herstelbaar {

        private volatile Instant nu = BEGIN;

        public void zet(Instant moment) {
            nu = moment;
        }

        @Override
        public void herstel() {
            zet(BEGIN);
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return Overgangskalender.AMSTERDAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(nu, zone);
        }
    }
}

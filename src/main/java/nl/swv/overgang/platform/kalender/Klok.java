package nl.swv.overgang.platform.kalender;

import java.time.Clock;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Klok {

    /** The engine's own clock: whoever moves that one moves the rules about dates with it. */
    static final Clock ENGINE =
            ((InstantSource) () -> ClockUtil.now().toInstant()).withZone(Overgangskalender.AMSTERDAM);

    /** One clock for every rule about dates (R14). */
    @Bean
    Clock clock() {
        return ENGINE;
    }
}

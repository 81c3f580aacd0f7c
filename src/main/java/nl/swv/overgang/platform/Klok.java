package nl.swv.overgang.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Klok {

    /** One clock for every rule about dates (R14). */
    @Bean
    Clock clock() {
        return Clock.system(Overgangskalender.AMSTERDAM);
    }
}

package nl.swv.overgang.simulator;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in is tested elsewhere. The CSRF check stays on for the forms of the page. */
@TestConfiguration(proxyBeanMethods = false)
public class SimulatorOpen {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain simulatorOpen(HttpSecurity http) throws Exception {
        return http.securityMatcher("/simulator/**")
                .authorizeHttpRequests(request -> request.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(request -> request.getContentType() == null
                        || request.getContentType().startsWith("application/json")))
                .build();
    }
}

package nl.swv.overgang.overgangsfase.web;

import nl.swv.overgang.formulier.web.Formulierbeschrijving;
import nl.swv.overgang.overgangsfase.onderdeel.Schoolonderdeel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Schoolbeschrijving {

    @Bean
    Formulierbeschrijving onderdelenVanScholen() {
        return new Formulierbeschrijving("/api/scholen/{vestiging}/{onderdeel}", Schoolonderdeel.SOORTEN, null);
    }
}

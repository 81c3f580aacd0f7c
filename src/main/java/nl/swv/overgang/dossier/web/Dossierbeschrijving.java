package nl.swv.overgang.dossier.web;

import nl.swv.overgang.dossier.onderdeel.Onderdeel;
import nl.swv.overgang.formulier.web.Formulierbeschrijving;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Dossierbeschrijving {

    @Bean
    Formulierbeschrijving onderdelenVanDossiers() {
        return new Formulierbeschrijving("/api/dossiers/{nummer}/{onderdeel}", Onderdeel.SOORTEN, Dossierbeeld.class);
    }
}

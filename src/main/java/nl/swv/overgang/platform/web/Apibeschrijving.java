package nl.swv.overgang.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Apibeschrijving {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI overgangApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Overgang van Onderwijs Transparant naar TOP Dossier")
                        .description(
                                "Dossiers, scholen en import. Fouten zijn RFC 9457 problem details in het Nederlands.")
                        .version("1"))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}

package nl.swv.overgang.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The servlet filters around Camunda's webapps. They run after Spring Security and before Camunda's own. */
@Configuration(proxyBeanMethods = false)
class WebappFilters {

    /** By name: the class lies in Camunda's internal packages. */
    private static final String CONTAINER_LOGIN =
            "org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter";

    @Bean
    ServletContextInitializer webappLogin() {
        return context -> {
            FilterRegistration filter = context.addFilter("webappLogin", CONTAINER_LOGIN);
            filter.setInitParameter("authentication-provider", WebappAanmelding.class.getName());
            filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/camunda/*");
        };
    }

    /** A new version of ours must not wait for a browser's cache: Camunda adds its own version to each address. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> webappEtags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/lib/*", "/camunda/assets/*", "/api/woorden");
        return filter;
    }

    @Bean
    FilterRegistrationBean<Paginanonce> webappNonce() {
        var filter = new FilterRegistrationBean<>(new Paginanonce());
        filter.addUrlPatterns("/camunda/app/*");
        return filter;
    }
}

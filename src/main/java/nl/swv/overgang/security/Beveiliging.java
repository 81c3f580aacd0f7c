package nl.swv.overgang.security;

import static nl.swv.overgang.platform.Gebruiker.BEHEERDERS;
import static nl.swv.overgang.platform.Gebruiker.COORDINATOREN;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.security.grens.Lichaamsgrens;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one gate before everything: the webapps, our API, the engine's, the plugins' data, actuator and the simulator. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Beveiliging {

    private static final RequestMatcher SIMULATOR_API = withDefaults().matcher("/simulator/top-dossier/api/**");
    private static final RequestMatcher ENGINE_AND_API = new OrRequestMatcher(
            withDefaults().matcher("/engine-rest/**"), withDefaults().matcher("/api/**"));

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http,
            CamundaAanmelding accounts,
            Toegangsweigering refusal,
            Aangemeld aangemeld,
            IdentityService identity,
            Environment environment,
            ObjectMapper json,
            @Value("${overgang.top-dossier.token:}") String token,
            @Value("${overgang.sessie.groepen-verversen:PT60S}") Duration refresh)
            throws Exception {
        boolean simulator = environment.acceptsProfiles(Profiles.of("demo | test | repetitie"));
        http.authenticationProvider(accounts)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(Beveiliging::headers)
                .csrf(Beveiliging::csrf)
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("gebruikersnaam")
                        .passwordParameter("wachtwoord")
                        .failureUrl("/login?fout"))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .logout(logout -> logout.logoutSuccessHandler(loggedOut()).deleteCookies("JSESSIONID"))
                .exceptionHandling(no -> no.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(new Lichaamsgrens(CsrfCookie.HEADER, json), CsrfFilter.class)
                .addFilterBefore(
                        new BearerAanmelding(SIMULATOR_API, simulator ? token : ""), BasicAuthenticationFilter.class)
                .addFilterAfter(new Groepsverversing(accounts, refresh), BasicAuthenticationFilter.class)
                .addFilterAfter(new CsrfCookie(), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineAanmelding(ENGINE_AND_API, aangemeld, identity), AuthorizationFilter.class)
                .addFilterAfter(new WebappAfmelding(), AuthorizationFilter.class)
                .addFilterAfter(new Vraaggrens(), AuthorizationFilter.class);
        return roads(http).build();
    }

    /** What a desk refuses is told like what the gate refuses. */
    @Bean
    AuthorizationEventPublisher refusals(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    private static HttpSecurity roads(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(road -> road.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/login", "/aanmelden/**", "/actuator/health/**", "/camunda/favicon.ico")
                .permitAll()
                .requestMatchers("/camunda/lib/**", "/camunda/assets/**")
                .permitAll()
                // Camunda's own first account and own login: there is one login here
                .requestMatchers("/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/*")
                .denyAll()
                .requestMatchers("/engine-rest/**", "/camunda/api/engine/**")
                .access(new Enginewegen())
                // what Cockpit is made of; the FG works in it too
                .requestMatchers("/camunda/api/cockpit/plugin/*/static/**")
                .authenticated()
                // Cockpit's own figures count over all schools
                .requestMatchers("/camunda/api/cockpit/**")
                .hasAnyAuthority(COORDINATOREN, BEHEERDERS)
                .requestMatchers(SIMULATOR_API)
                .hasAnyAuthority(BearerAanmelding.KOPPELING, COORDINATOREN, BEHEERDERS)
                .requestMatchers("/simulator/**")
                .hasAnyAuthority(COORDINATOREN, BEHEERDERS)
                .requestMatchers("/actuator/**")
                .hasAuthority(BEHEERDERS)
                .anyRequest()
                .authenticated());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(Customizer.withDefaults())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new Antwoordkoppen());
    }

    /** The value of the cookie is what the header repeats: a form in Tasklist needs no more than plain JavaScript. */
    private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieName(CsrfCookie.COOKIE);
        cookie.setHeaderName(CsrfCookie.HEADER);
        cookie.setCookiePath("/");
        csrf.csrfTokenRepository(cookie)
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .requireCsrfProtectionMatcher(new CsrfVerzoek());
    }

    private static SimpleUrlLogoutSuccessHandler loggedOut() {
        SimpleUrlLogoutSuccessHandler page = new SimpleUrlLogoutSuccessHandler();
        page.setDefaultTargetUrl("/login?afgemeld");
        return page;
    }

    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new Paginaverzoek());
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}

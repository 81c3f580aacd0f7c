package nl.swv.overgang.topdossier.http;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.toetsing.Overgangsregels;
import nl.swv.overgang.topdossier.Momentopnamebericht;
import nl.swv.overgang.topdossier.TopDossierProperties;
import nl.swv.overgang.topdossier.TopDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** One setting chooses the road, with the application's own settings for JSON. */
@WireMockTest
class KoppelingKiezenTest {

    @Configuration
    @ComponentScan({"nl.swv.overgang.topdossier.http", "nl.swv.overgang.topdossier.handmatig"})
    @EnableConfigurationProperties({TopDossierProperties.class, Overgangsregels.class})
    static class Topdossier {}

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    RestClientAutoConfiguration.class))
            .withPropertyValues("spring.profiles.active=geen")
            .withUserConfiguration(Topdossier.class);

    @Test
    void zonderInstellingMetDeHand() {
        start.run(context -> assertThat(context.getBean(TopDossiers.class))
                .extracting(bean -> bean.getClass().getSimpleName())
                .isEqualTo("HandmatigeTopDossiers"));
    }

    @Test
    void metKoppelingHttpOverDeLijn(WireMockRuntimeInfo top) {
        String pad = "/api/v1/dossiers/TOP-1/momentopnamen";
        top.getWireMock().register(post(urlPathEqualTo(pad)).willReturn(okJson("{}")));
        start.withPropertyValues(
                        "overgang.top-dossier.koppeling=HTTP",
                        "overgang.top-dossier.token=t",
                        "overgang.top-dossier.base-url=" + top.getHttpBaseUrl() + "/")
                .run(context -> context.getBean(TopDossiers.class)
                        .geefMomentopnameDoor(
                                new TopDossiernummer("TOP-1"),
                                new Momentopnamebericht(LocalDate.of(2022, 12, 8), List.of("a"), List.of("b")),
                                "OT-1:Task"));
        top.getWireMock()
                .verifyThat(postRequestedFor(urlPathEqualTo(pad))
                        .withRequestBody(equalToJson(
                                "{\"datum\":\"2022-12-08\",\"belemmerend\":[\"a\"],\"stimulerend\":[\"b\"]}")));
    }
}

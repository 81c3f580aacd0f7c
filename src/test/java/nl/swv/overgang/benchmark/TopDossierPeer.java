package nl.swv.overgang.benchmark;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** A TOP Dossier at the other end of the line, which says yes and gives each dossier a number of its own. */
public final class TopDossierPeer implements AutoCloseable {

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().dynamicPort().globalTemplating(true).disableRequestJournal());

    public TopDossierPeer() {
        server.stubFor(post(urlEqualTo("/api/v1/dossiers"))
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Content-Type", "application/json")
                        .withBody(
                                "{\"nummer\":\"TOP-{{randomValue length=16 type='ALPHANUMERIC' uppercase=true}}\"}")));
        server.stubFor(post(urlMatching("/api/v1/dossiers/.+/(bijlagen|momentopnamen)"))
                .willReturn(aResponse().withStatus(201)));
        server.start();
    }

    public String address() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.stop();
    }
}

package nl.swv.overgang.topdossier.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.TopDossiernummer;
import nl.swv.overgang.dossier.onderdeel.Cyclus;
import nl.swv.overgang.topdossier.Basis;
import nl.swv.overgang.topdossier.Momentopnamebericht;
import nl.swv.overgang.topdossier.Opening;
import nl.swv.overgang.topdossier.TopDossierGeweigerd;
import nl.swv.overgang.topdossier.TopDossierGeweigerd.Reden;
import nl.swv.overgang.topdossier.TopDossierOnbereikbaar;
import nl.swv.overgang.topdossier.TopDossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

@WireMockTest
class HttpTopDossiersTest {

    private static final String SLEUTEL = "OT-2022-00418:Task_TopDossierAanmaken";
    private static final Opening OPENING = new Opening(
            new OtDossiernummer("OT-2022-00418"),
            "12AB00",
            "LL-9C4M8",
            Cyclus.EXTRA_ONDERSTEUNING,
            Basis.GEEVALUEERD_OPP);

    private WireMock top;
    private TopDossiers topDossiers;

    @BeforeEach
    void verbind(WireMockRuntimeInfo info) {
        top = info.getWireMock();
        topDossiers = Koppelingsproef.naar(info.getHttpBaseUrl() + "/top/");
    }

    @Test
    void openenStuurtSleutelTokenEnInhoudEnGeeftHetNummer() throws TopDossierGeweigerd {
        antwoordt(created()
                .withHeader("Content-Type", "application/json")
                .withBody("{\"nummer\":\"TOP-2022-000123\",\"later\":\"toegevoegd\"}"));

        assertThat(topDossiers.open(OPENING, SLEUTEL)).isEqualTo(new TopDossiernummer("TOP-2022-000123"));

        top.verifyThat(
                1,
                postRequestedFor(urlEqualTo("/top/api/v1/dossiers"))
                        .withHeader("Idempotency-Key", equalTo(SLEUTEL))
                        .withHeader("Authorization", equalTo("Bearer " + Koppelingsproef.TOKEN))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(
                                equalToJson(
                                        """
                        {"otDossiernummer":"OT-2022-00418","school":"12AB00","leerling":"LL-9C4M8",
                         "cyclus":"EXTRA_ONDERSTEUNING","basis":"GEEVALUEERD_OPP"}""")));
    }

    @Test
    void deLogNoemtGeenLeerlingOokNietBijDebug() throws TopDossierGeweigerd {
        Logger client = (Logger) LoggerFactory.getLogger("org.springframework.web.client");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        client.setLevel(Level.DEBUG);
        client.addAppender(log);
        antwoordt(created().withBody("{\"nummer\":\"TOP-2022-000123\"}"));

        topDossiers.open(OPENING, SLEUTEL);

        client.detachAppender(log);
        client.setLevel(null);
        assertThat(log.list)
                .isNotEmpty()
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(regel -> regel.contains("LL-9C4M8") || regel.contains(Koppelingsproef.TOKEN));
    }

    @Test
    void openenZonderBasisLaatHetVeldWeg() throws TopDossierGeweigerd {
        antwoordt(okJson("{\"nummer\":\"TOP-2022-000124\"}"));

        topDossiers.open(
                new Opening(new OtDossiernummer("OT-1"), "12AB00", "LL-1", Cyclus.LICHTE_ONDERSTEUNING, null), SLEUTEL);

        top.verifyThat(
                postRequestedFor(anyUrl())
                        .withRequestBody(
                                equalToJson(
                                        """
                {"otDossiernummer":"OT-1","school":"12AB00","leerling":"LL-1","cyclus":"LICHTE_ONDERSTEUNING"}""")));
    }

    @Test
    void tweeBijlagenVanEenStapHebbenElkEenSleutel() {
        antwoordt(created());

        topDossiers.voegBijlageToe(new TopDossiernummer("TOP-1"), "VERSLAG_AO", "OT-1:Task_Bijlagen");
        topDossiers.voegBijlageToe(new TopDossiernummer("TOP-1"), "PLANMATIG_HANDELEN", "OT-1:Task_Bijlagen");

        bijlageVerstuurd("VERSLAG_AO");
        bijlageVerstuurd("PLANMATIG_HANDELEN");
    }

    private void bijlageVerstuurd(String soort) {
        top.verifyThat(
                1,
                postRequestedFor(urlEqualTo("/top/api/v1/dossiers/TOP-1/bijlagen"))
                        .withHeader("Idempotency-Key", equalTo("OT-1:Task_Bijlagen:" + soort))
                        .withHeader("Authorization", equalTo("Bearer " + Koppelingsproef.TOKEN))
                        .withRequestBody(equalToJson("{\"soort\":\"" + soort + "\"}")));
    }

    @Test
    void momentopnameGaatNaarHetDossierEnEenSchuineStreepBlijftInHetNummer() {
        antwoordt(created());

        topDossiers.geefMomentopnameDoor(
                new TopDossiernummer("2022/17"),
                new Momentopnamebericht(LocalDate.of(2022, 12, 8), List.of("traag"), List.of("vlot")),
                "s");

        top.verifyThat(postRequestedFor(urlEqualTo("/top/api/v1/dossiers/2022%2F17/momentopnamen"))
                .withHeader("Idempotency-Key", equalTo("s"))
                .withRequestBody(equalToJson(
                        "{\"datum\":\"2022-12-08\",\"belemmerend\":[\"traag\"],\"stimulerend\":[\"vlot\"]}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            409 | `` | LEERLING_HEEFT_OPEN_DOSSIER
            422 | `` | SCHOOL_ONBEKEND
            409 | <html>geen json</html> | LEERLING_HEEFT_OPEN_DOSSIER
            422 | {"title":"x","reden":null} | SCHOOL_ONBEKEND
            409 | {"reden":"SCHOOL_ONBEKEND"} | SCHOOL_ONBEKEND
            409 | {"reden":"LL-9C4M8 is nieuw"} | ANDERS
            """)
    void weigeringIsEenUitkomstZonderTekst(int status, String inhoud, Reden reden) {
        antwoordt(aResponse().withStatus(status).withBody(inhoud));

        TopDossierGeweigerd geweigerd =
                catchThrowableOfType(TopDossierGeweigerd.class, () -> topDossiers.open(OPENING, SLEUTEL));

        assertThat(geweigerd.reden()).isEqualTo(reden);
        assertThat(geweigerd).hasMessage(reden.name()).hasNoCause();
    }

    static Stream<Named<ResponseDefinitionBuilder>> technischeStoringen() {
        return Stream.of(
                Named.of("400", met(400)),
                Named.of("401", met(401)),
                Named.of("404", met(404)),
                Named.of("302", met(302).withHeader("Location", "/elders")),
                Named.of("500", met(500)),
                Named.of("503", met(503)),
                Named.of("te laat", created().withFixedDelay(2_000)),
                Named.of(
                        "druppelt", created().withBody("{\"nummer\":\"TOP-1\"}").withChunkedDribbleDelay(5, 3_000)),
                Named.of("verbroken", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Named.of("niets", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                Named.of("afgebroken", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                Named.of("onzin", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
    }

    static Stream<Named<ResponseDefinitionBuilder>> onbruikbareInhoud() {
        return Stream.of(
                        "",
                        "null",
                        "{}",
                        "[]",
                        "{\"nummer\":",
                        "{\"nummer\":null}",
                        "<p>LL-9C4M8</p>",
                        "{\"nummer\":\"LL-9C4M8 ?\"}")
                .map(inhoud -> Named.of("201 met " + inhoud, created().withBody(inhoud)));
    }

    @ParameterizedTest
    @MethodSource({"technischeStoringen", "onbruikbareInhoud"})
    void storingBijOpenenIsTechnischEnVerklaptNiets(ResponseDefinitionBuilder antwoord) {
        antwoordt(antwoord);

        assertThatThrownBy(() -> topDossiers.open(OPENING, SLEUTEL)).satisfies(HttpTopDossiersTest::onbereikbaar);
    }

    @ParameterizedTest
    @MethodSource("technischeStoringen")
    void storingBijAanvullenIsTechnisch(ResponseDefinitionBuilder antwoord) {
        antwoordt(antwoord);
        Momentopnamebericht bericht = new Momentopnamebericht(LocalDate.EPOCH, List.of("a"), List.of("b"));

        assertThatThrownBy(() -> topDossiers.voegBijlageToe(new TopDossiernummer("TOP-1"), "VERSLAG_AO", SLEUTEL))
                .satisfies(HttpTopDossiersTest::onbereikbaar);
        assertThatThrownBy(() -> topDossiers.geefMomentopnameDoor(new TopDossiernummer("TOP-1"), bericht, SLEUTEL))
                .satisfies(HttpTopDossiersTest::onbereikbaar);
    }

    @Test
    void nietsLuistertDaarIsTechnisch() throws IOException {
        int vrij;
        try (ServerSocket socket = new ServerSocket(0)) {
            vrij = socket.getLocalPort();
        }
        TopDossiers nergens = Koppelingsproef.naar("http://localhost:" + vrij);

        assertThatThrownBy(() -> nergens.open(OPENING, SLEUTEL)).satisfies(HttpTopDossiersTest::onbereikbaar);
    }

    private static void onbereikbaar(Throwable gezien) {
        assertThat(gezien).isExactlyInstanceOf(TopDossierOnbereikbaar.class).hasNoCause();
        assertThat(gezien.getMessage())
                .doesNotContain("LL-9C4M8", Koppelingsproef.TOKEN, "12AB00", "GEHEIM")
                .hasSizeLessThan(120);
    }

    private static ResponseDefinitionBuilder met(int status) {
        return aResponse().withStatus(status).withBody("{\"detail\":\"GEHEIM LL-9C4M8\"}");
    }

    private void antwoordt(ResponseDefinitionBuilder antwoord) {
        top.register(any(anyUrl()).willReturn(antwoord));
    }
}

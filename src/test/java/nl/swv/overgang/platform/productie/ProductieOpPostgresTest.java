package nl.swv.overgang.platform.productie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.Postgres;
import nl.swv.overgang.dossier.Dossierontvangst;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossier.Module;
import nl.swv.overgang.dossier.OtDossier.OtStatus;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;
import nl.swv.overgang.topdossier.TopDossiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real installation, as .env makes it: PostgreSQL, a first beheerder, TOP Dossier by hand. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "overgang.overgangsdatum=2027-01-01",
            "overgang.swv-code=PO2602",
            "overgang.audit.sleutel=eigen-sleutel-van-deze-installatie-en-lang-genoeg",
            "overgang.beheerder.id=baas",
            "overgang.beheerder.wachtwoord=" + ProductieOpPostgresTest.WACHTWOORD,
            "overgang.top-dossier.koppeling=handmatig"
        })
@ActiveProfiles("productie")
// its jobs run by themselves: they end before the database does
@DirtiesContext
@Tag("application")
class ProductieOpPostgresTest {

    static final String WACHTWOORD = "lang-en-eigen";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Knoppencursussen cursussen;

    @Autowired
    private Dossierontvangst ontvangst;

    @Autowired
    private TopDossiers topDossiers;

    @Autowired
    private Groepen groepen;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Postgres.gebruik(properties);
        properties.add("spring.datasource.password", () -> "een-echt-geheim");
    }

    @Test
    void isGezondEnZegtNietMeerDanDat() {
        assertThat(http.getForObject("/actuator/health", String.class))
                .contains("\"UP\"")
                .doesNotContain("components", "PostgreSQL");
    }

    @Test
    void neemtEenDossierInBehandeling() {
        cursussen.neemOp(List.of(new School("12AB00", "De Linde", null, "Noord", null, null, null)));
        ontvangst.neemOp(List.of(new OtDossier(
                new OtDossiernummer("OT-2026-00001"),
                Module.OT_1LOKET,
                Soort.STARTGESPREK,
                OtStatus.LOPEND,
                "12AB00",
                "LL-7F3K2",
                "6",
                LocalDate.of(2026, 3, 1),
                null,
                Vervolg.GEEN,
                null)));

        groepen.account("co", "Coördinator", "Overgang", WACHTWOORD, Set.of("coordinatoren"));
        assertThat(get("co", WACHTWOORD, "/api/dossiers/OT-2026-00001").getBody())
                .contains("Task_EvaluatieToevoegenAanOpp");
        assertThat(alsBeheerder("/api/dossiers/OT-2026-00001").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(topDossiers.isGekoppeld()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/swagger-ui/index.html", "/simulator/top-dossier", "/simulator/top-dossier/api/v1/dossiers"})
    void heeftNietsVanDeDemo(String pad) {
        assertThat(alsBeheerder(pad).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "consulent1", "beheerder", "ib-12AB00"})
    void kentGeenDemoaccount(String account) {
        assertThat(get(account, "demo", "/api/dossiers").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void beschrijftDeApiAlleenVoorWieIsAangemeld() {
        assertThat(http.getForEntity("/v3/api-docs", String.class).getBody()).doesNotContain("openapi");
        assertThat(alsBeheerder("/v3/api-docs").getBody()).contains("\"openapi\"");
    }

    @Test
    void elkeCookieGaatAchterDeProxyAlleenOverHttps() {
        RequestEntity<Void> page = RequestEntity.get(http.getRootUri() + "/login")
                .header("X-Forwarded-Proto", "https")
                .build();
        assertThat(http.exchange(page, String.class).getHeaders().get("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    private ResponseEntity<String> alsBeheerder(String pad) {
        return get("baas", WACHTWOORD, pad);
    }

    private ResponseEntity<String> get(String account, String wachtwoord, String pad) {
        return http.withBasicAuth(account, wachtwoord).getForEntity(pad, String.class);
    }
}

package nl.swv.overgang.platform.productie;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class InstallatieTest {

    private final Map<String, Object> instellingen = new HashMap<>(Map.ofEntries(
            entry("overgang.overgangsdatum", "2027-01-01"),
            entry("overgang.swv-code", "PO2602"),
            entry("spring.datasource.url", "jdbc:postgresql://database/overgang?sslmode=verify-full"),
            entry("spring.datasource.username", "overgang"),
            entry("spring.datasource.password", "een-echt-geheim"),
            entry("overgang.beheerder.id", "beheerder"),
            entry("overgang.beheerder.wachtwoord", "lang-genoeg!"),
            entry("overgang.audit.sleutel", "eigen-sleutel-van-deze-installatie-en-lang-genoeg"),
            entry("overgang.top-dossier.koppeling", "http"),
            entry("overgang.top-dossier.base-url", "https://top.example.nl"),
            entry("overgang.top-dossier.token", "een-echt-token"),
            entry("camunda.bpm.authorization.enabled", "true"),
            entry("server.servlet.session.cookie.secure", "true"),
            entry("camunda.bpm.webapp.csrf.enable-secure-cookie", "true"),
            entry("camunda.bpm.webapp.session-cookie.enable-secure-cookie", "true"),
            entry("management.endpoints.web.exposure.include", "health,info,metrics")));

    @Test
    void volledigeInstallatieMagStarten() {
        assertThat(gebreken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "overgang.overgangsdatum, OVERGANG_OVERGANGSDATUM",
        "overgang.swv-code, OVERGANG_SWVCODE",
        "spring.datasource.url, SPRING_DATASOURCE_URL",
        "spring.datasource.username, SPRING_DATASOURCE_USERNAME",
        "spring.datasource.password, SPRING_DATASOURCE_PASSWORD",
        "overgang.beheerder.id, OVERGANG_BEHEERDER_ID",
        "overgang.beheerder.wachtwoord, OVERGANG_BEHEERDER_WACHTWOORD",
        "overgang.audit.sleutel, OVERGANG_AUDIT_SLEUTEL",
        "overgang.top-dossier.koppeling, OVERGANG_TOPDOSSIER_KOPPELING",
        "overgang.top-dossier.base-url, OVERGANG_TOPDOSSIER_BASEURL",
        "overgang.top-dossier.token, OVERGANG_TOPDOSSIER_TOKEN"
    })
    void ontbrekendeInstellingWordtMetBeideNamenGenoemd(String naam, String variabele) {
        instellingen.put(naam, " ");
        assertThat(gebreken()).contains("%s (%s) ontbreekt".formatted(naam, variabele));
        instellingen.remove(naam);
        assertThat(gebreken()).contains("%s (%s) ontbreekt".formatted(naam, variabele));
    }

    @ParameterizedTest
    @CsvSource({
        "overgang.overgangsdatum, 31-12-2026",
        "overgang.swv-code, PO0000",
        "overgang.swv-code, PO0001",
        "spring.datasource.url, jdbc:h2:file:./data/overgang",
        "spring.datasource.username, sa",
        "spring.datasource.password, demo",
        "overgang.beheerder.id, demo",
        "overgang.beheerder.wachtwoord, demo",
        "overgang.beheerder.wachtwoord, elf-tekens.",
        "overgang.audit.sleutel, eenendertig-tekens-zijn-er-een-",
        "overgang.audit.sleutel, demo-sleutel-van-de-audit-niet-voor-echte-dossiers",
        "overgang.top-dossier.koppeling, simulator",
        "overgang.top-dossier.base-url, http://localhost:8080/simulator/top-dossier",
        "overgang.top-dossier.base-url, https://overgang.example.nl/simulator/top-dossier",
        "overgang.top-dossier.base-url, http://top.example.nl",
        "overgang.top-dossier.token, demo-token"
    })
    void voorbeeldwaardeWordtGenoemdMaarNietHerhaald(String naam, String waarde) {
        instellingen.put(naam, waarde);
        assertThat(gebreken()).singleElement().asString().startsWith(naam).doesNotContain(" " + waarde);
    }

    @Test
    void koppelingHandmatigVraagtGeenAdresEnGeenToken() {
        instellingen.put("overgang.top-dossier.koppeling", "handmatig");
        instellingen.remove("overgang.top-dossier.base-url");
        instellingen.remove("overgang.top-dossier.token");
        assertThat(gebreken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "camunda.bpm.authorization.enabled, false, staat uit: dan mag iedereen alles",
        "server.servlet.session.cookie.secure, false, staat uit: dan gaat een cookie ook zonder https",
        "camunda.bpm.webapp.csrf.enable-secure-cookie, false, staat uit: dan gaat een cookie ook zonder https",
        "camunda.bpm.webapp.session-cookie.enable-secure-cookie, false, staat uit: dan gaat een cookie ook zonder https",
        "management.endpoints.web.exposure.include, *, 'geeft meer vrij dan health, info en metrics'",
        "management.endpoints.web.exposure.include, 'health,env', 'geeft meer vrij dan health, info en metrics'",
        "management.endpoints.web.exposure.include[1], heapdump, 'geeft meer vrij dan health, info en metrics'"
    })
    void watVeiligStaatMagNiemandLosserZetten(String naam, String waarde, String zin) {
        if (naam.endsWith("]")) {
            instellingen.remove("management.endpoints.web.exposure.include");
            instellingen.put("management.endpoints.web.exposure.include[0]", "health");
        }
        instellingen.put(naam, waarde);
        assertThat(gebreken()).singleElement().asString().endsWith(zin);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://database/overgang",
        "jdbc:postgresql://database:5432/overgang?sslmode=prefer",
        "'jdbc:postgresql://localhost,database/overgang'",
        "jdbc:postgresql://database/overgang?sslmode=require&sslmode=disable",
        "jdbc:postgresql://127.0.0.1.example.nl/overgang"
    })
    void eenAndereMachineZonderTlsWordtGeweigerd(String url) {
        instellingen.put("spring.datasource.url", url);
        assertThat(gebreken())
                .singleElement()
                .asString()
                .startsWith("spring.datasource.url (SPRING_DATASOURCE_URL) gaat zonder TLS naar een andere machine")
                .contains("OVERGANG_DATABASE_VERTROUWDEHOST");
        instellingen.put("overgang.database.vertrouwde-host", "elders");
        assertThat(gebreken()).hasSize(1);
        instellingen.put("overgang.database.vertrouwde-host", "database,127.0.0.1.example.nl");
        assertThat(gebreken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql:overgang",
        "jdbc:postgresql:///overgang",
        "jdbc:postgresql://localhost:5432/overgang",
        "jdbc:postgresql://127.0.0.1/overgang?sslmode=disable",
        "jdbc:postgresql://[::1]:5432/overgang",
        "jdbc:postgresql://database/overgang?sslmode=require",
        "'jdbc:postgresql://een,twee/overgang?user=x&sslmode=verify-ca'"
    })
    void dezeMachineOfTlsIsGoed(String url) {
        instellingen.put("spring.datasource.url", url);
        assertThat(gebreken()).isEmpty();
    }

    private List<String> gebreken() {
        StandardEnvironment omgeving = new StandardEnvironment();
        omgeving.getPropertySources().addFirst(new MapPropertySource("test", instellingen));
        return Installatie.gebreken(omgeving);
    }
}

package nl.swv.overgang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;

class InstallatieTest {

    private final Map<String, Object> instellingen = new HashMap<>(Map.of(
            "overgang.overgangsdatum", "2027-01-01",
            "overgang.swv-code", "PO2602",
            "spring.datasource.url", "jdbc:postgresql://database/overgang",
            "spring.datasource.username", "overgang",
            "spring.datasource.password", "een-echt-geheim",
            "overgang.beheerder.id", "beheerder",
            "overgang.beheerder.wachtwoord", "lang-genoeg!",
            "overgang.top-dossier.koppeling", "http",
            "overgang.top-dossier.base-url", "https://top.example.nl",
            "overgang.top-dossier.token", "een-echt-token"));

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

    private List<String> gebreken() {
        MutablePropertySources bronnen = new MutablePropertySources();
        bronnen.addFirst(new MapPropertySource("test", instellingen));
        return Installatie.gebreken(new PropertySourcesPropertyResolver(bronnen));
    }
}

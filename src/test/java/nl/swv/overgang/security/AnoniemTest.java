package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnoniemTest extends Veiligheidsproef {

    @ParameterizedTest
    @CsvSource({
        "GET,/engine-rest/engine",
        "GET,/engine-rest/user",
        "GET,/engine-rest/task",
        "POST,/engine-rest/user/create",
        "POST,/engine-rest/deployment/create",
        "GET,/api/x",
        "POST,/api/x",
        "PUT,/api/dossiers/OT-1/evaluatie",
        "GET,/camunda/api/engine/engine/default/task",
        "POST,/camunda/api/engine/engine/default/task",
        "POST,/camunda/api/engine/engine/default/user/create",
        "POST,/camunda/api/admin/setup/default/user/create",
        "POST,/camunda/api/admin/auth/user/default/login/admin",
        "GET,/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
        "GET,/camunda/app/tasklist/default/",
        "GET,/actuator",
        "GET,/actuator/metrics",
        "GET,/v3/api-docs",
        "GET,/swagger-ui/index.html",
        "GET,/simulator/top-dossier",
        "POST,/simulator/top-dossier/api/v1/dossiers",
        "GET,/error",
        "GET,/"
    })
    void komtNergensIn(String method, String path) {
        var answer = anoniem().send(method, path, "{}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.body()).contains("Meld u aan").contains("\"status\":401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/", "/camunda/app/cockpit/default/", "/simulator/top-dossier"})
    void gaatMetEenBrowserNaarDeAanmeldpagina(String path) {
        var answer = anoniem().met("Accept", "text/html,*/*").get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/aanmelden/aanmelden.css", "/aanmelden/webapp.js", "/actuator/health"})
    void zietDeAanmeldpaginaEnDeGezondheid(String path) {
        assertThat(anoniem().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/engine%2Drest/user", "/engine-rest/%2e%2e/user", "//engine-rest/user", "/engine-rest;a=b/user"
            })
    void komtOokNietBinnenMetEenVerkleedPad(String path) {
        var answer = anoniem().get(path);

        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThat(answer.body()).doesNotContain("firstName");
    }

    @Test
    void aanmeldpaginaNoemtHetSamenwerkingsverbandZonderHtmlDoorTeLaten() {
        assertThat(anoniem().get("/login").body()).contains("SWV &lt;Proef&gt; &amp; Co");
    }

    @Test
    void eenMachineMetWachtwoordKomtBinnen() {
        assertThat(machine("consulent1").get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(machine("consulent1").get("/actuator/metrics").statusCode()).isEqualTo(403);
        assertThat(machine("beheerder").get("/actuator/metrics").statusCode()).isEqualTo(200);
    }

    /** Nothing is kept or read of it, also not for who may ask. */
    @Test
    void eenTeGroteVraagWordtNietGelezen() throws Exception {
        String ids = "{\"taskIdIn\":[\"" + "x".repeat(1 << 20) + "\"]}";

        assertThat(anoniem().post("/login", ids).statusCode()).isEqualTo(413);
        assertThat(machine("consulent1").post("/engine-rest/task/count", ids).statusCode())
                .isEqualTo(413);
    }

    @Test
    void hetTokenVanDeKoppelingOpentAlleenDeSimulator() {
        String simulator = "/simulator/top-dossier/api/v1/dossiers";

        assertThat(bearer("geheim-token").get(simulator).statusCode()).isEqualTo(200);
        assertThat(bearer("geheim-tokem").get(simulator).statusCode()).isEqualTo(401);
        assertThat(bearer("").get(simulator).statusCode()).isEqualTo(401);
        assertThat(bearer("geheim-token").get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(bearer("geheim-token").get("/simulator/top-dossier").statusCode())
                .isEqualTo(401);
        assertThat(machine("consulent1").get(simulator).statusCode()).isEqualTo(403);
        assertThat(machine("coordinator").get(simulator).statusCode()).isEqualTo(200);
    }

    private Bezoeker bearer(String token) {
        return anoniem().met("Authorization", "Bearer " + token);
    }
}

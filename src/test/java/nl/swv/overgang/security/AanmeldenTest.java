package nl.swv.overgang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AanmeldenTest extends Veiligheidsproef {

    private static final String WIE = "/camunda/api/admin/auth/user/default";
    private static final String TAKEN = "/camunda/api/engine/engine/default/task?maxResults=50";

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    void eenSessieGeldtOokInDeWebapps() {
        Bezoeker ib = sessie("ib-12AB00");

        assertThat(ib.get(WIE).body()).contains("\"userId\":\"ib-12AB00\"").contains("\"tasklist\"");
        assertThat(ib.get(TAKEN).body()).contains("Taak van school A");
        assertThat(ib.get("/engine-rest/task").body()).contains("Taak van school A");
        assertThat(ib.cookie("OVERGANG-XSRF")).isNotEmpty();
    }

    @Test
    void naHetAanmeldenVeranderenSessieEnToken() {
        Bezoeker ib = anoniem();
        ib.met("Accept", "text/html").get("/");
        String session = ib.cookie("JSESSIONID");
        ib.get("/login");
        String token = ib.cookie("OVERGANG-XSRF");

        ib.aangemeld("ib-12AB00", "demo");

        assertThat(ib.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(session);
        assertThat(ib.cookie("OVERGANG-XSRF")).isNotEmpty().isNotEqualTo(token);
    }

    @Test
    void eenVeranderingMetEenSessieVraagtHetToken() {
        Bezoeker beheerder = sessie("beheerder");

        var without = beheerder.post("/engine-rest/task/count", "{}");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("Laad haar opnieuw");
        assertThat(beheerder.metToken().post("/engine-rest/task/count", "{}").statusCode())
                .isEqualTo(200);
        assertThat(beheerder.post(TAKEN, "{}").statusCode()).isEqualTo(200);
        assertThat(beheerder.met("X-XSRF-TOKEN", "mis").post(TAKEN, "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void eenSessieMetWachtwoordErbijVraagtOokHetToken() {
        Bezoeker beheerder = sessie("beheerder").basic("beheerder", "demo");

        assertThat(beheerder.post("/engine-rest/task/count", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void aanmeldenZonderTokenOfMetEenFoutWachtwoordGaatNiet() {
        groepen.account("vergeten", "Proef", "vergeten", "demo", Set.of("consulenten"));
        Bezoeker ib = anoniem();

        assertThat(ib.meldAan("vergeten", "mis").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?fout"));
        assertThat(ib.get("/login?fout").body()).contains("role=\"alert\"").contains("Onjuiste gebruikersnaam");
        assertThat(ib.post("/login", "").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?verlopen"));
        assertThat(ib.get(WIE).statusCode()).isEqualTo(401);
    }

    @Test
    void afmeldenInEenWebappEindigtAlles() {
        Bezoeker ib = sessie("ib-12AB00").metToken();

        assertThat(ib.post(WIE + "/logout", "{}").statusCode()).isEqualTo(200);

        assertThat(ib.get(WIE).statusCode()).isEqualTo(401);
        assertThat(ib.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void afmeldenOpOnzePaginaEindigtAlles() {
        Bezoeker ib = sessie("ib-12AB00").metToken();

        assertThat(ib.post("/logout", "").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?afgemeld"));
        assertThat(ib.get(TAKEN).statusCode()).isEqualTo(401);
    }

    @Test
    void naVijfKeerFoutIsHetAccountGeblokkeerd() {
        groepen.account("raadsel", "Proef", "raadsel", "demo", Set.of("consulenten"));
        long now = System.currentTimeMillis();
        for (int keer = 1; keer <= 5; keer++) {
            // past the growing pause between two attempts
            ClockUtil.setCurrentTime(new Date(now + keer * 3_600_000L));
            assertThat(anoniem()
                            .basic("raadsel", "mis")
                            .get("/engine-rest/task")
                            .statusCode())
                    .isEqualTo(401);
        }
        ClockUtil.setCurrentTime(new Date(now + 10 * 3_600_000L));

        assertThat(machine("raadsel").get("/engine-rest/task").statusCode()).isEqualTo(401);

        identity.unlockUser("raadsel");
        assertThat(machine("raadsel").get("/engine-rest/task").statusCode()).isEqualTo(200);
    }

    @Test
    void watDeBeheerderAfneemtGeldtOokInEenLopendeSessie() {
        groepen.account("tijdelijk", "Proef", "tijdelijk", "demo", Set.of("coordinatoren"));
        Bezoeker bezoeker = sessie("tijdelijk");
        assertThat(bezoeker.get("/simulator/top-dossier").statusCode()).isEqualTo(200);

        identity.deleteMembership("tijdelijk", "coordinatoren");
        assertThat(bezoeker.get("/simulator/top-dossier").statusCode()).isEqualTo(403);

        identity.deleteUser("tijdelijk");
        assertThat(bezoeker.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void iedereenBegintInZijnEigenApp() {
        assertThat(start("ib-12AB00")).endsWith("/camunda/app/tasklist/");
        assertThat(start("coordinator")).endsWith("/camunda/app/cockpit/");
        assertThat(start("beheerder")).endsWith("/camunda/app/welcome/");
    }

    private String start(String gebruiker) {
        return sessie(gebruiker).get("/").headers().firstValue("Location").orElse("");
    }
}

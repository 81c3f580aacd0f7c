package nl.swv.overgang.simulator.web;

import static nl.swv.overgang.simulator.Topproef.nieuw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.swv.overgang.Proef;
import nl.swv.overgang.simulator.Topproef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

@Proef
class SimulatorPaginaTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Topproef top;

    @BeforeEach
    void verbind(@LocalServerPort int port) {
        top = new Topproef(port);
        top.allesGoed();
    }

    @AfterEach
    void herstel() {
        top.allesGoed();
    }

    @Test
    void toontDossiersMetAllesWatErIsToegevoegdZonderHtmlUitDeGegevens() {
        String ot = nieuw("OT");
        String nummer = top.nummer(ot, "<script>alert(1)</script>", ot);
        top.post("/dossiers/" + nummer + "/bijlagen", "b", Map.of("soort", "VERSLAG_STARTGESPREK"));
        top.post(
                "/dossiers/" + nummer + "/momentopnamen",
                "m",
                Map.of("datum", "2022-12-08", "belemmerend", List.of("<b>x</b>"), "stimulerend", List.of("y & z $1")));

        ResponseEntity<String> pagina = haal();

        assertThat(pagina.getHeaders().getContentType()).isEqualTo(MediaType.valueOf("text/html;charset=UTF-8"));
        assertThat(pagina.getBody())
                .contains("<td>" + nummer + "</td><td>" + ot + "</td>", "VERSLAG_STARTGESPREK")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("2022-12-08: belemmerend &lt;b&gt;x&lt;/b&gt;; stimulerend y &amp; z $1")
                .doesNotContain("<script", "{{");
    }

    @Test
    void formulierZetDeStoringEnDeScholenEnVraagtHetCsrfToken() {
        ResponseEntity<String> pagina = haal();
        String cookie = pagina.getHeaders().getFirst("Set-Cookie").split(";")[0];
        Matcher token = TOKEN.matcher(pagina.getBody());
        assertThat(token.find()).isTrue();

        assertThat(stuur("/storing", cookie, "soort", "ONBESCHIKBAAR", "aantal", "2"))
                .isEqualTo(403);
        assertThat(top.stand()).isEqualTo("GEEN");
        assertThat(stuur("/storing", cookie, "soort", "ONBESCHIKBAAR", "aantal", "2", "_csrf", token.group(1)))
                .isEqualTo(303);
        assertThat(stuur("/onbekende-scholen", cookie, "scholen", "12AB00, 34CD01", "_csrf", token.group(1)))
                .isEqualTo(303);

        assertThat(haal().getBody())
                .contains("Niet beschikbaar, doet niets, nog 2 keer", "value=\"12AB00 34CD01\"")
                .contains("<option value=\"ONBESCHIKBAAR\" selected>");
    }

    @Test
    void opmaakKomtUitDeToepassingZelf() {
        ResponseEntity<String> opmaak =
                top.client.get().uri("/opmaak.css").retrieve().toEntity(String.class);

        assertThat(opmaak.getHeaders().getContentType().toString()).startsWith("text/css");
        assertThat(opmaak.getBody()).contains("table");
    }

    private ResponseEntity<String> haal() {
        return top.client.get().accept(MediaType.TEXT_HTML).retrieve().toEntity(String.class);
    }

    private int stuur(String pad, String cookie, String... velden) {
        LinkedMultiValueMap<String, String> formulier = new LinkedMultiValueMap<>();
        for (int i = 0; i < velden.length; i += 2) {
            formulier.add(velden[i], velden[i + 1]);
        }
        return top.client
                .post()
                .uri(pad)
                .header("Cookie", cookie)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(formulier)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}

package nl.swv.overgang.simulator.web;

import static nl.swv.overgang.simulator.Topproef.nieuw;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.Proef;
import nl.swv.overgang.simulator.Topproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

@Proef
class TopDossierApiTest {

    private final String ot = nieuw("OT");
    private final String leerling = nieuw("LL");
    private Topproef top;

    @BeforeEach
    void verbind(@LocalServerPort int port) {
        top = new Topproef(port);
        top.allesGoed();
    }

    @Test
    void nummerDraagtHetJaarEnZesCijfers() {
        int jaar = Year.now(ZoneId.of("Europe/Amsterdam")).getValue();

        assertThat(top.nummer(ot, leerling, ot + ":open")).matches("TOP-" + jaar + "-[0-9]{6}");
    }

    @Test
    void dezelfdeSleutelGeeftHetzelfdeNummerEnEenDossier() {
        String eerst = top.nummer(ot, leerling, ot + ":open");

        assertThat(top.open(ot, leerling, ot + ":open").getStatusCode().value()).isEqualTo(201);
        assertThat(top.nummer(ot, leerling, ot + ":open")).isEqualTo(eerst);
        assertThat(top.dossiers(ot)).hasSize(1);
    }

    @Test
    void leerlingMetOpenDossierWordtGeweigerdEnDeSleutelBlijftVrij() {
        String ander = nieuw("OT");
        top.open(ot, leerling, ot);

        ResponseEntity<JsonNode> geweigerd = top.open(ander, leerling, ander);

        assertThat(geweigerd.getStatusCode().value()).isEqualTo(409);
        assertThat(geweigerd.getBody().path("reden").asText()).isEqualTo("LEERLING_HEEFT_OPEN_DOSSIER");
        assertThat(top.dossiers(ander)).isEmpty();
        assertThat(top.open(ander, nieuw("LL"), ander).getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void onbekendeSchoolWordtGeweigerdTotZijBekendIs() {
        top.zet("/onbekende-scholen", Map.of("scholen", List.of("12AB00")));
        assertThat(top.open(ot, leerling, ot).getStatusCode().value()).isEqualTo(422);
        assertThat(top.dossiers(ot)).isEmpty();

        top.allesGoed();
        assertThat(top.open(ot, leerling, ot).getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void lijstToontAllesWatErIsToegevoegdEnNietsDubbel() {
        String nummer = top.nummer(ot, leerling, ot);
        Map<String, Object> opname =
                Map.of("datum", "2022-12-08", "belemmerend", List.of("a", "b"), "stimulerend", List.of("\"c\""));
        for (int keer = 0; keer < 2; keer++) {
            top.post("/dossiers/" + nummer + "/bijlagen", "b1", Map.of("soort", "VERSLAG_AO"));
            top.post("/dossiers/" + nummer + "/bijlagen", "b2", Map.of("soort", "PLANMATIG_HANDELEN"));
            top.post("/dossiers/" + nummer + "/momentopnamen", "m", opname);
        }

        assertThat(top.dossiers(ot).toString())
                .isEqualTo(("[{'nummer':'%s','otDossiernummer':'%s','school':'12AB00','leerling':'%s',"
                                + "'cyclus':'EXTRA_ONDERSTEUNING','bijlagen':['VERSLAG_AO','PLANMATIG_HANDELEN'],"
                                + "'momentopnamen':[{'datum':'2022-12-08','belemmerend':['a','b'],"
                                + "'stimulerend':['\\~c\\~']}]}]")
                        .formatted(nummer, ot, leerling)
                        .replace('\'', '"')
                        .replace('~', '"'));
    }

    @Test
    void zonderFilterStaanAlleDossiersInDeLijst() {
        top.open(ot, leerling, ot);
        String ander = nieuw("OT");
        top.open(ander, nieuw("LL"), ander);

        JsonNode alle = top.client.get().uri("/api/v1/dossiers").retrieve().body(JsonNode.class);

        assertThat(alle.findValuesAsText("otDossiernummer")).contains(ot, ander);
    }

    @Test
    void aanvullingBijOnbekendNummerVindtNiets() {
        assertThat(top.post("/dossiers/TOP-0/bijlagen", "x", Map.of("soort", "VERSLAG_AO"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void watNietAanHetContractVoldoetWordtNietGedaan() {
        assertThat(top.post("/dossiers", ot, Map.of("otDossiernummer", ot))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(top.post("/dossiers", "", Map.of()).getStatusCode().value()).isEqualTo(400);
        assertThat(top.open(ot, "", ot).getStatusCode().value()).isEqualTo(400);
        assertThat(top.dossiers(ot)).isEmpty();
    }
}

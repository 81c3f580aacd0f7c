package nl.swv.overgang.dossier.web;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.NagebootsteTopDossiers;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R20: a second OT dossier of a pupil joins the TOP Dossier that is open; what others may not see, they do not see. */
@Proef
class EenTopDossierPerLeerlingTest {

    private static final NieuweActie ACTIE = new NieuweActie(Actie.TLV, false, null, Set.of());

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Autowired
    NagebootsteTopDossiers top;

    @Autowired
    JdbcClient jdbc;

    @Test
    void r20_eenTweedeDossierWordtGekoppeldAanHetTopDossierDatErIs() {
        String eerste = vanDezelfdeLeerling();
        open(eerste, Map.of("nummer", "top-17"));
        String tweede = vanDezelfdeLeerling();
        reis.doe(CONSULENT, tweede, ACTIE);
        reis.voerUit(tweede);
        assertThat(teksten(toon("consulent1", tweede).path("topDossiersVanLeerling")))
                .containsExactly("TOP-17");

        open(tweede, Map.of("nummer", "TOP-17"));

        assertThat(reis.dossier(tweede).status()).isEqualTo(Status.OVER_NAAR_TOP);
        assertThat(stuur("coordinator", HttpMethod.GET, "/api/stand/knelpunten", null)
                        .path("tweeTopDossiers"))
                .isEmpty();
    }

    @Test
    void r20_eenAnderNummerVraagtEenRedenEnStaatBijDeKnelpunten() {
        String eerste = vanDezelfdeLeerling();
        open(eerste, Map.of("nummer", "TOP-17"));
        String tweede = vanDezelfdeLeerling();
        reis.doe(CONSULENT, tweede, ACTIE);
        reis.voerUit(tweede);

        JsonNode geweigerd = leg(tweede, Map.of("nummer", "TOP-18"));
        assertThat(geweigerd.path("fouten").findValuesAsText("veld")).containsExactly("reden");
        assertThat(geweigerd.path("fouten").findValuesAsText("melding").get(0)).contains("TOP-17");
        open(tweede, Map.of("nummer", "TOP-18", "reden", "Ander traject"));

        JsonNode knelpunt = stuur("coordinator", HttpMethod.GET, "/api/stand/knelpunten", null)
                .path("tweeTopDossiers")
                .path(0);
        assertThat(knelpunt.path("dossiers").findValuesAsText("otDossiernummer"))
                .containsExactly(eerste, tweede);
        assertThat(knelpunt.path("dossiers").findValuesAsText("topDossiernummer"))
                .containsExactly("TOP-17", "TOP-18");
        JsonNode verbeterd = stuur(
                "coordinator",
                HttpMethod.PUT,
                "/api/dossiers/" + tweede + "/top-dossiernummer",
                Map.of("nummer", "TOP-17"));
        assertThat(verbeterd.path("topDossiernummer").asText()).isEqualTo("TOP-17");
    }

    @Test
    void andereDossiersToontAlleenWatDeVragerMagZien() {
        String eigen = vanDezelfdeLeerling();
        String elders = reis.start(Soort.A_EN_O, Vervolg.GEEN, ZONDER_CURSUS);
        geefLeerling(elders);
        assertThat(teksten(toon("ib-12AB00", eigen).path("andereDossiers"))).isEmpty();
        assertThat(teksten(toon("consulent1", eigen).path("andereDossiers"))).containsExactly(elders);
    }

    @Test
    void deKopVerteltWaaromHetHuidigeScenarioGeldt() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        String tabel = toon("ib-12AB00", nummer).path("waarom").asText();
        assertThat(tabel).isNotBlank();
        stuur(
                "consulent1",
                HttpMethod.POST,
                "/api/dossiers/" + nummer + "/scenario",
                Map.of("scenario", "NIEUWE_ACTIE", "reden", "er komt toch een vervolg"));
        assertThat(toon("ib-12AB00", nummer).path("waarom").asText())
                .isEqualTo("Gewijzigd door het samenwerkingsverband: er komt toch een vervolg");
        stuur(
                "consulent1",
                HttpMethod.POST,
                "/api/dossiers/" + nummer + "/scenario",
                Map.of("scenario", "AFRONDING", "reden", "gaat niet door"));
        assertThat(toon("ib-12AB00", nummer).path("waarom").asText())
                .isEqualTo("Gewijzigd door het samenwerkingsverband: gaat niet door");
    }

    @Test
    void eenSchoolKiestUitDeConsulentenVanHaarWijkteam() {
        String nummer = reis.start(Soort.ARRANGEMENT, Vervolg.VERLENGING, MET_CURSUS);
        JsonNode namen = stuur("ib-12AB00", HttpMethod.GET, "/api/dossiers/" + nummer + "/consulenten", null);
        assertThat(namen.findValuesAsText("account")).containsExactly("consulent1", "consulent2");
        assertThat(namen.findValuesAsText("naam")).containsOnly("Con Sulent");
        assertThat(http.withBasicAuth("ib-34CD00", "demo")
                        .getForEntity("/api/dossiers/" + nummer + "/consulenten", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void r19_eenDossierIsTeVindenHoeMenHetNummerOokSchrijft() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        assertThat(toon("ib-12AB00", nummer.toLowerCase(java.util.Locale.ROOT))
                        .path("otDossiernummer")
                        .asText())
                .isEqualTo(nummer);
    }

    private String vanDezelfdeLeerling() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        geefLeerling(nummer);
        top.isGekoppeld(false);
        return nummer;
    }

    private void geefLeerling(String nummer) {
        jdbc.sql("update dossier set leerling = 'LL-7F3K2' where ot_dossiernummer = ?")
                .param(nummer)
                .update();
    }

    private void open(String nummer, Map<String, String> opening) {
        if (reis.openTaken(nummer).equals(List.of("Task_NieuweActieVoorbereiden"))) {
            reis.doe(CONSULENT, nummer, ACTIE);
            reis.voerUit(nummer);
        }
        assertThat(leg(nummer, opening).path("fouten")).isEmpty();
        reis.rondAf(nummer);
        reis.voerUit(nummer);
    }

    private JsonNode leg(String nummer, Map<String, String> opening) {
        Map<String, String> metDag = new HashMap<>(opening);
        metDag.put("geopendOp", "2026-11-24");
        return stuur("consulent1", HttpMethod.PUT, "/api/dossiers/" + nummer + "/top-dossier", metDag);
    }

    private JsonNode toon(String wie, String nummer) {
        return stuur(wie, HttpMethod.GET, "/api/dossiers/" + nummer, null);
    }

    private JsonNode stuur(String wie, HttpMethod hoe, String pad, Object inhoud) {
        return http.withBasicAuth(wie, "demo")
                .exchange(pad, hoe, new HttpEntity<>(inhoud), JsonNode.class)
                .getBody();
    }

    private static List<String> teksten(JsonNode lijst) {
        return java.util.stream.StreamSupport.stream(lijst.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

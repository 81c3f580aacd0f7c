package nl.swv.overgang.stand.web;

import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.stand.Proefdossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The one list at both of its addresses: each answer field by field, and what each user finds. */
@Proef
class DossierlijstApiTest {

    @Autowired
    MockMvc http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Proefdossiers dossiers;

    @BeforeEach
    void begin() {
        reis.mensen();
        dossiers.zet(
                "OT-1",
                Status.LOPEND,
                Scenario.VERLENGING,
                Map.of(
                        "soort",
                        "A_EN_O",
                        "leerling",
                        "LL-1",
                        "groep",
                        "5",
                        "consulent",
                        "consulent1",
                        "einddatum",
                        LocalDate.of(2026, 11, 13)));
        dossiers.zet(
                "OT-2",
                Status.OVER_NAAR_TOP,
                Scenario.NIEUWE_ACTIE,
                Map.of(
                        "school",
                        ZONDER_CURSUS,
                        "top_dossiernummer",
                        "TOP-2",
                        "gesloten_dag",
                        LocalDate.of(2026, 11, 3),
                        "parnassys_op",
                        LocalDate.of(2026, 11, 2)));
    }

    @Test
    void deLijstVanIedereenHoudtHaarVorm() throws Exception {
        als("coordinator", "/api/dossiers", "coordinatoren")
                .andExpect(content()
                        .json(
                                """
                        {"dossiers": [
                          {"otDossiernummer": "OT-1", "school": "12AB00", "leerling": "LL-1", "groep": "5",
                           "soort": "A&O", "consulent": "consulent1", "scenario": "VERLENGING", "status": "LOPEND",
                           "topDossiernummer": null},
                          {"otDossiernummer": "OT-2", "school": "34CD00", "leerling": null, "groep": null,
                           "soort": null, "consulent": null, "scenario": "NIEUWE_ACTIE", "status": "OVER_NAAR_TOP",
                           "topDossiernummer": "TOP-2"}],
                         "pagina": 1, "paginas": 1, "totaal": 2}""",
                                JsonCompareMode.STRICT));
    }

    @Test
    void deLijstVanDeCoordinatorHoudtHaarVorm() throws Exception {
        als("coordinator", "/api/stand/dossiers", "coordinatoren")
                .andExpect(content()
                        .json(
                                """
                        {"dossiers": [
                          {"nummer": "OT-1", "school": "12AB00", "schoolnaam": "De Linde", "leerling": "LL-1",
                           "groep": "5", "soort": "A&O", "consulent": "consulent1", "scenario": "VERLENGING",
                           "status": "LOPEND", "topDossiernummer": null, "termijn": "2026-11-13", "teLaat": true,
                           "ontvangen": "2026-09-01", "gesloten": null, "parnassysOp": null},
                          {"nummer": "OT-2", "school": "34CD00", "schoolnaam": "De Eik", "leerling": null,
                           "groep": null, "soort": null, "consulent": null, "scenario": "NIEUWE_ACTIE",
                           "status": "OVER_NAAR_TOP", "topDossiernummer": "TOP-2", "termijn": null, "teLaat": false,
                           "ontvangen": "2026-09-01", "gesloten": "2026-11-03", "parnassysOp": "2026-11-02"}],
                         "pagina": 1, "paginas": 1, "totaal": 2}""",
                                JsonCompareMode.STRICT));
    }

    @Test
    void deLijstVanIedereenKiestOpSchoolStatusEnScenarioEnNaHetLaatsteBladIsZijLeeg() throws Exception {
        als("coordinator", "/api/dossiers?school=34CD00", "coordinatoren")
                .andExpect(jsonPath("$.dossiers[*].otDossiernummer").value("OT-2"));
        als("coordinator", "/api/dossiers?status=LOPEND&scenario=VERLENGING", "coordinatoren")
                .andExpect(jsonPath("$.dossiers[*].otDossiernummer").value("OT-1"));
        als("coordinator", "/api/dossiers?status=LOPEND,OVER_NAAR_TOP&zoek= top-", "coordinatoren")
                .andExpect(jsonPath("$.dossiers[*].otDossiernummer").value("OT-2"));
        als("coordinator", "/api/dossiers?zoek= ", "coordinatoren")
                .andExpect(jsonPath("$.totaal").value(2));
        als("coordinator", "/api/dossiers?pagina=0", "coordinatoren")
                .andExpect(jsonPath("$.pagina").value(1));
        als("coordinator", "/api/dossiers?pagina=2", "coordinatoren")
                .andExpect(jsonPath("$.dossiers").isEmpty())
                .andExpect(jsonPath("$.totaal").value(2));
    }

    @Test
    void iederVindtAlleenWatVanHemIs() throws Exception {
        als("ib", "/api/dossiers", "school-34CD00")
                .andExpect(jsonPath("$.totaal").value(1))
                .andExpect(jsonPath("$.dossiers[*].otDossiernummer").value("OT-2"));
        als("consulent1", "/api/dossiers", "consulenten")
                .andExpect(jsonPath("$.dossiers[*].otDossiernummer").value("OT-1"));
        als("ib", "/api/dossiers?zoek=OT-1", "school-34CD00")
                .andExpect(jsonPath("$.totaal").value(0));
        als("niemand", "/api/dossiers", "school-99ZZ00")
                .andExpect(jsonPath("$.totaal").value(0));
    }

    private ResultActions als(String wie, String pad, String... groepen) throws Exception {
        return http.perform(get(pad).with(user(wie)
                        .authorities(Stream.of(groepen)
                                .map(SimpleGrantedAuthority::new)
                                .toList())))
                .andExpect(status().isOk());
    }
}

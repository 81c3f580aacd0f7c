package nl.swv.overgang.dossier.web;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.IB;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static nl.swv.overgang.Reis.ZONDER_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.Evaluatie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.dossier.onderdeel.NieuweActie.Actie;
import nl.swv.overgang.dossier.onderdeel.Parnassys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** R16: another scenario at any moment until a TOP Dossier is open, by the SWV and with a reason. */
@Proef
class ScenariowijzigingTest {

    private static final NieuweActie ACTIE = new NieuweActie(Actie.TLV, false, null, Set.of());

    @Autowired
    TestRestTemplate http;

    @Autowired
    Reis reis;

    @Test
    void eenAfrondingWordtNieuweActieEnOmgekeerdEnWatIsVastgelegdBlijft() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        reis.doe(IB, nummer, new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
        assertThat(reis.openTaken(nummer)).containsExactly("Task_OppOpslaanInParnassys");

        assertThat(wijzig("consulent1", nummer, "NIEUWE_ACTIE", "er komt toch een vervolg"))
                .isEqualTo(200);
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.NIEUWE_ACTIE);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_NieuweActieVoorbereiden");

        assertThat(wijzig("coordinator", nummer, "AFRONDING", "gaat niet door")).isEqualTo(200);
        reis.doe(IB, nummer, new Evaluatie(LocalDate.of(2026, 11, 2), true, null));
        reis.doe(IB, nummer, new Parnassys(LocalDate.of(2026, 11, 3), null, null));
        reis.voerUit(nummer);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.AFGEROND);
    }

    @Test
    void watOpDeKnoppencursusWachtKanNogEenAndereWeg() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.NIEUWE_ACTIE, ZONDER_CURSUS);
        reis.doe(CONSULENT, nummer, ACTIE);
        assertThat(wijzig("consulent1", nummer, "AFRONDING", "leerling gaat naar het VO"))
                .isEqualTo(200);
        assertThat(reis.openTaken(nummer)).containsExactly("Task_EvaluatieToevoegenAanOpp");
        assertThat(reis.instanties(nummer)).hasSize(1);
    }

    @Test
    void r03_metEenTopDossierStaatDeWegVast() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.doe(CONSULENT, nummer, ACTIE);
        reis.voerUit(nummer);
        assertThat(wijzig("consulent1", nummer, "AFRONDING", "toch niet")).isIn(400, 409);
        assertThat(reis.dossier(nummer).status()).isEqualTo(Status.OVER_NAAR_TOP);
    }

    @Test
    void zonderRedenHetzelfdeOfDoorDeSchoolNiet() {
        String nummer = reis.start(Soort.A_EN_O, Vervolg.GEEN, MET_CURSUS);
        assertThat(wijzig("consulent1", nummer, "NIEUWE_ACTIE", " ")).isEqualTo(400);
        assertThat(wijzig("consulent1", nummer, "AFRONDING", "zo")).isEqualTo(400);
        assertThat(wijzig("consulent1", nummer, "VERLENGING", "zo"))
                .as("only an arrangement")
                .isEqualTo(400);
        assertThat(wijzig("ib-12AB00", nummer, "NIEUWE_ACTIE", "zo")).isEqualTo(403);
        assertThat(wijzig("ib-34CD00", nummer, "NIEUWE_ACTIE", "zo")).isEqualTo(404);
        assertThat(reis.dossier(nummer).scenario()).isEqualTo(Scenario.AFRONDING);
    }

    private int wijzig(String wie, String nummer, String scenario, String reden) {
        ResponseEntity<JsonNode> antwoord = http.withBasicAuth(wie, "demo")
                .postForEntity(
                        "/api/dossiers/" + nummer + "/scenario",
                        Map.of("scenario", scenario, "reden", reden),
                        JsonNode.class);
        return antwoord.getStatusCode().value();
    }
}

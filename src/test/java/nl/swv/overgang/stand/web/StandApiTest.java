package nl.swv.overgang.stand.web;

import static nl.swv.overgang.Reis.CONSULENT;
import static nl.swv.overgang.Reis.MET_CURSUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.swv.overgang.Overgangsreis;
import nl.swv.overgang.Proef;
import nl.swv.overgang.Reis;
import nl.swv.overgang.dossier.OtDossier.Soort;
import nl.swv.overgang.dossier.OtDossier.Vervolg;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.dossier.onderdeel.NieuweActie;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.stand.Proefdossiers;
import nl.swv.overgang.stand.Statementteller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the pages of the coördinator get: for whom, what a wrong address says, and at what price. */
@Proef
class StandApiTest {

    private static final List<String> PADEN = List.of(
            "/api/stand/voortgang",
            "/api/stand/scholen",
            "/api/stand/scholen/12AB00/taken",
            "/api/stand/dossiers",
            "/api/stand/dossiers/OT-1",
            "/api/stand/stappen",
            "/api/stand/taken");

    @Autowired
    MockMvc http;

    @Autowired
    Reis reis;

    @Autowired
    Overgangsreis overgang;

    @Autowired
    Groepen groepen;

    @Autowired
    Proefdossiers dossiers;

    @Autowired
    Statementteller teller;

    @BeforeEach
    void begin() {
        reis.mensen();
        groepen.account("directeur-12AB00", "Di", "Recteur", "demo", Set.of("directie-12AB00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ib-12AB00", "consulent1", "directeur-12AB00"})
    void wieGeenCoordinatorIsZietErNietsVan(String wie) throws Exception {
        for (String pad : PADEN) {
            http.perform(get(pad).with(httpBasic(wie, "demo")))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.detail").value("U hebt hier geen rechten voor."));
        }
    }

    @Test
    void wieNietIsAangemeldLeestDatAanmeldenMoet() throws Exception {
        for (String pad : PADEN) {
            http.perform(get(pad))
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.detail").value("Meld u aan om verder te gaan."));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            dossiers?status=ONZIN          | ‘status’ in het adres klopt niet. Kies uit: LOPEND, NAZORG, AFGEROND
            dossiers?status=LOPEND,ONZIN   | ‘status’ in het adres klopt niet. Kies uit: LOPEND, NAZORG, AFGEROND
            dossiers?scenario=verlengen    | ‘scenario’ in het adres klopt niet. Kies uit: AFRONDING, NIEUWE_ACTIE
            dossiers?termijn=ooit          | ‘termijn’ in het adres klopt niet. Kies uit: VOORBIJ, BINNEN10, LATER.
            dossiers?parnassys=x           | ‘parnassys’ in het adres klopt niet. Kies uit: GEDAAN, TE_LAAT, NIET_RELEVANT, OPEN.
            dossiers?gesloten=gisteren     | ‘gesloten’ in het adres klopt niet. Vul een bestaande datum in, zoals
            dossiers?wacht=misschien       | ‘wacht’ in het adres klopt niet. Kies uit: true, false.
            dossiers?blad=-1               | ‘blad’ in het adres klopt niet. Het eerste blad is 1.
            taken?blad=0                   | ‘blad’ in het adres klopt niet. Het eerste blad is 1.
            taken?teLaat=misschien         | ‘teLaat’ in het adres klopt niet.
            dossiers?blad=twee             | ‘blad’ in het adres klopt niet. Vul een heel getal in.
            """)
    void eenAdresDatNietKloptZegtWatHetWelMagZijn(String vraag, String zin) throws Exception {
        alsCoordinator("/api/stand/" + vraag)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("De invoer klopt niet"))
                .andExpect(jsonPath("$.detail").value(containsString(zin)))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.not(containsString("gisteren"))));
    }

    @Test
    void eenOnbekendDossierOfEenOnbekendeSchoolZegtHet() throws Exception {
        alsCoordinator("/api/stand/dossiers/OT-WEG")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("Controleer het OT-dossiernummer")));
        alsCoordinator("/api/scholen/99ZZ99").andExpect(status().isNotFound());
        alsCoordinator("/api/stand/onzin")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Dit adres bestaat niet. Ga terug en kies opnieuw."));
    }

    @Test
    void eenFilterInHetAdresKomtBijDeLijst() throws Exception {
        dossiers.zet("A-1", Status.LOPEND);
        dossiers.zet("A-2", Status.NAZORG);
        dossiers.zet("A-3", Status.OVER_NAAR_TOP, Scenario.VERLENGING, Map.of("top_dossiernummer", "TOP-9"));
        alsCoordinator("/api/stand/dossiers?status=LOPEND,NAZORG&sorteer=-nummer&blad=1")
                .andExpect(jsonPath("$.totaal").value(2))
                .andExpect(jsonPath("$.dossiers[0].nummer").value("A-2"));
        alsCoordinator("/api/stand/dossiers?status=&zoek=top-9&scenario=VERLENGING")
                .andExpect(jsonPath("$.dossiers[*].nummer").value("A-3"));
    }

    /** The page of a school asks two things. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/stand/voortgang",
                "/api/stand/scholen",
                "/api/overgang/aansluiting /api/import",
                "/api/stand/knelpunten /api/storingen",
                "/api/scholen/12AB00 /api/stand/scholen/12AB00/taken",
                "/api/stand/dossiers?status=LOPEND&wacht=false&termijn=LATER&zoek=OT",
                "/api/stand/dossiers/%s",
                "/api/stand/taken?wie=consulent1&stap=Task_X&groep=school-12AB00&teLaat=true&zonderEigenaar=true"
            })
    void eenBladzijdeKostTenHoogsteDrieStatements(String paden) throws Exception {
        String nummer = reis.start(Soort.STARTGESPREK, Vervolg.NIEUWE_ACTIE, MET_CURSUS);
        reis.doe(CONSULENT, nummer, new NieuweActie(NieuweActie.Actie.TLV, false, null, Set.of()));
        reis.start(Soort.STARTGESPREK, Vervolg.GEEN, MET_CURSUS);
        List<String> statements = teller.bij(() -> {
            for (String pad : paden.formatted(nummer).split(" ")) {
                alsCoordinator(pad).andExpect(status().isOk());
            }
        });
        assertThat(statements)
                .as("but for the line that says who looked")
                .filteredOn(statement -> !statement.contains("auditregel"))
                .hasSizeBetween(1, 3);
    }

    private ResultActions alsCoordinator(String pad) throws Exception {
        return http.perform(
                get(pad).with(user("coordinator").authorities(new SimpleGrantedAuthority("coordinatoren"))));
    }
}

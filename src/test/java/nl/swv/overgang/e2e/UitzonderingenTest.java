package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong, and how people get on. */
class UitzonderingenTest extends Browserproef {

    private static final String MET_CURSUS = "12AB00";
    private static final String ZONDER_CURSUS = "19AB00";

    @AfterEach
    void topDossierDoetHetWeer() {
        loket.storing("{\"soort\":\"GEEN\"}");
    }

    @Test
    void eenDossierGaatVerderZodraDeKnoppencursusIsGevolgd() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", ZONDER_CURSUS);
        Scherm consulent = aangemeld("consulent1");
        bereidVoor(consulent, nummer);

        Formulier wachten = consulent.pakOp(nummer, "Knoppencursus afwachten");
        assertThat(wachten.tekst("Jenaplanschool De Wilgenroos (19AB00) heeft de"))
                .isVisible();
        wachten.rondAfTevergeefs();
        assertThat(wachten.weigering()).containsText("heeft de knoppencursus nog niet gevolgd");
        assertThat(loket.topDossiers(nummer)).isEmpty();

        loket.cursusGevolgd(ZONDER_CURSUS);
        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        assertThat(loket.topDossiers(nummer)).hasSize(1);
    }

    @Test
    void eenWeigeringVanTopDossierIsMetDeHandOpTeLossen() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", MET_CURSUS);
        Scherm consulent = aangemeld("consulent1");
        loket.storing("{\"soort\":\"WEIGEREN\",\"aantal\":1}");
        bereidVoor(consulent, nummer);

        Formulier oplossen = consulent.pakOp(nummer, "Weigering oplossen");
        assertThat(oplossen.tekst("TOP Dossier opende geen dossier")).containsText("al een open TOP Dossier");
        assertThat(oplossen.veld("Nummer van het TOP Dossier")).isHidden();
        oplossen.rondAfTevergeefs();
        assertThat(oplossen.weigering()).containsText("Kies hoe u verdergaat");
        oplossen.kies("Met de hand geopend")
                .vul("Nummer van het TOP Dossier", "TOP-HAND-1")
                .vul("Op welke dag hebt u het geopend?", Tijd.vandaag())
                .rondAf();

        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        assertThat(loket.dossier(nummer).path("topDossiernummer").asText()).isEqualTo("TOP-HAND-1");
        assertThat(loket.topDossiers(nummer)).isEmpty();
    }

    @Test
    void eenIncidentIsInCockpitOpnieuwTeProberenAlsTopDossierHetWeerDoet() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", MET_CURSUS);
        loket.storing("{\"soort\":\"ONBESCHIKBAAR\"}");
        bereidVoor(aangemeld("consulent1"), nummer);
        String instance = loket.wachtOpIncident(nummer);

        Scherm coordinator = aangemeld("coordinator");
        coordinator.naarCockpit("/process-instance/%s/runtime?tab=incidents-tab".formatted(instance));
        Locator incident =
                coordinator.page.locator("tr").filter(new Locator.FilterOptions().setHasText("TOP Dossier aanmaken"));
        // Camunda's program says this itself, in no language file
        assertThat(incident).containsText("Failed Job");

        loket.storing("{\"soort\":\"GEEN\"}");
        incident.locator("a.action-button:visible").click();
        coordinator
                .page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw proberen"))
                .click();
        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        assertThat(loket.topDossiers(nummer)).hasSize(1);
    }

    private static void bereidVoor(Scherm consulent, String nummer) {
        consulent
                .pakOp(nummer, "Nieuwe actie voorbereiden")
                .kies("Arrangement")
                .kies("Nee, het begint in de cyclus lichte ondersteuning")
                .rondAf();
    }
}

package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where TOP Dossier has no link: the consulent opens it by hand. */
class HandmatigeKoppelingTest extends Browserproef {

    @BeforeEach
    void zonderKoppeling() {
        koppelstand.gekoppeld = false;
    }

    @AfterEach
    void metKoppeling() {
        koppelstand.gekoppeld = true;
    }

    @Test
    void deConsulentLeestWatErInTopMoetEnVultHetNummerIn() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", "12AB00");
        Scherm consulent = aangemeld("consulent1");
        consulent
                .pakOp(nummer, "Nieuwe actie voorbereiden")
                .kies("Arrangement")
                .kies("Ja, het TOP Dossier begint in de cyclus extra ondersteuning")
                .vul("Waarom wordt lichte ondersteuning overgeslagen?", "De school werkte al planmatig")
                .kies("Verslag van het startgesprek")
                .rondAf();

        Formulier openen = consulent.pakOp(nummer, "TOP Dossier handmatig openen");
        assertThat(openen.tekst("Begin in de cyclus")).containsText("extra ondersteuning");
        assertThat(openen.tekst("in het logboek, tabblad bijlagen")).containsText("verslag startgesprek");
        assertThat(openen.tekst("als basis")).isHidden();
        openen.rondAfTevergeefs();
        openen.vul("Nummer van het TOP Dossier", "TOP-HAND-2")
                .vul("Op welke dag hebt u het geopend?", Tijd.vandaag())
                .kies("Extra ondersteuning")
                .kies("De bijlagen staan in het logboek")
                .rondAf();

        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        assertThat(loket.dossier(nummer).path("topWijze").asText()).isEqualTo("HANDMATIG");
        assertThat(loket.dossier(nummer).path("tijdlijn").findValuesAsText("wat"))
                .contains("TOP_DOSSIER_OPGEGEVEN", "BIJLAGEN_IN_LOGBOEK")
                .doesNotContain("BIJLAGEN_TOEGEVOEGD");
        assertThat(loket.dossier(nummer).path("openTaken")).isEmpty();
    }
}

package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Each scenario from Tasklist to its end, as the people do it. */
class DrieScenariosTest extends Browserproef {

    private static final String SCHOOL = "12AB00";

    @Test
    void afrondingDoorDeIbEr() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        Scherm ib = aangemeld("ib-12AB00");

        ib.pakOp(nummer, "Evaluatie toevoegen aan OPP");
        assertThat(ib.taken("Mijn taken").filter(new Locator.FilterOptions().setHasText(nummer)))
                .hasCount(1);
        Formulier evaluatie = ib.pakOp(nummer, "Evaluatie toevoegen aan OPP");
        assertThat(evaluatie.tekst("De Regenboog (12AB00)")).isVisible();
        evaluatie
                .vul("Datum van de evaluatie", Tijd.vandaag())
                .kies("De evaluatie staat in het OPP")
                .rondAf();

        Formulier parnassys = ib.pakOp(nummer, "OPP opslaan in ParnasSys");
        assertThat(parnassys.tekst("opgegeven: evaluatie toegevoegd aan het OPP"))
                .isVisible();
        parnassys
                .vul("Wanneer is het OPP opgeslagen in het leerlingdossier in ParnasSys?", Tijd.vandaag())
                .rondAf();

        loket.wachtOpStatus(nummer, "AFGEROND");
        assertThat(loket.topDossiers(nummer)).isEmpty();
    }

    @Test
    void nieuweActieDoorDeConsulent() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", SCHOOL);
        Formulier actie = aangemeld("consulent1").pakOp(nummer, "Nieuwe actie voorbereiden");
        Locator reden = actie.veld("Waarom wordt lichte ondersteuning overgeslagen?");

        assertThat(reden).isHidden();
        actie.kies("A&O-traject (analyse en ondersteuning)")
                .kies("Ja, het TOP Dossier begint in de cyclus extra ondersteuning");
        assertThat(actie.tekst("wordt het planmatig handelen")).isVisible();
        reden.fill("De school werkte al planmatig");
        actie.kies("Planmatig handelen van de school").rondAf();

        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        JsonNode top = loket.topDossiers(nummer);
        assertThat(top).hasSize(1);
        assertThat(top.path(0).path("cyclus").asText()).isEqualTo("EXTRA_ONDERSTEUNING");
        assertThat(top.path(0).path("bijlagen").toString()).contains("PLANMATIG_HANDELEN");

        Formulier bijlagen = aangemeld("ib-12AB00").pakOp(nummer, "Bijlagen in het logboek plaatsen");
        assertThat(bijlagen.tekst("Plaats deze documenten")).containsText("planmatig handelen");
        bijlagen.rondAfTevergeefs();
        bijlagen.kies("Ja, ze staan er")
                .vul("Op welke dag hebt u ze geplaatst?", Tijd.vandaag())
                .rondAf();
    }

    @Test
    void verlengingDoorIbErEnConsulent() {
        String nummer = loket.meldAan("ARRANGEMENT", "VERLENGING", SCHOOL);
        Scherm ib = aangemeld("ib-12AB00");
        Scherm consulent = aangemeld("consulent1");

        Formulier verzenden = ib.pakOp(nummer, "Documenten beveiligd verzenden");
        assertThat(verzenden.veld("Naar welke consulent?")).hasValue("consulent1");
        verzenden
                .kies("Verslag van het startgesprek")
                .vul("Wanneer zijn ze verzonden?", Tijd.urenGeleden(30))
                .kies("Zivver")
                .vul("Kenmerk van het beveiligde bericht", "ZV-2026-17")
                .rondAf();

        Formulier gesprek = consulent.pakOp(nummer, "Evaluatiegesprek voeren");
        assertThat(gesprek.tekst("via Zivver (kenmerk ZV-2026-17) aan consulent1: verslag startgesprek"))
                .isVisible();
        assertThat(gesprek.tekst("Documenten verzonden volgens de school")).isVisible();
        assertThat(gesprek.veld("Wanneer begon het gesprek?")).isHidden();
        gesprek.alle(AriaRole.RADIO).first().check();
        gesprek.vul("Op welke dag ontving u ze?", Tijd.urenGeleden(1).substring(0, 10))
                .vul("Wanneer begon het gesprek?", Tijd.urenGeleden(1))
                .kies("Verlengen")
                .kies("Nee, het begint in de cyclus lichte ondersteuning")
                .kies("Het geëvalueerde OPP is de basis van het TOP Dossier")
                .rondAf();

        ib.pakOp(nummer, "Momentopname vastleggen")
                .vul("Datum van de momentopname", Tijd.vandaag())
                .vul("Belemmerende factoren", "Vindt plannen lastig\n\nIs snel afgeleid")
                .vul("Stimulerende factoren", "Leest graag")
                .rondAf();

        loket.wachtOpStatus(nummer, "OVER_NAAR_TOP");
        JsonNode top = loket.topDossiers(nummer);
        assertThat(top).hasSize(1);
        assertThat(top.path(0).path("basis").asText()).isEqualTo("GEEVALUEERD_OPP");
        assertThat(top.path(0).path("momentopnamen").toString()).contains("Is snel afgeleid", "Leest graag");
    }

    @Test
    void deConsulentKiestWaarDeTabelHetNietWeet() {
        String nummer = loket.meldAan("TLV", "VERLENGING", SCHOOL);
        Formulier keuze = aangemeld("consulent1").pakOp(nummer, "Scenario kiezen");

        assertThat(keuze.tekst("Voorstel: Nieuwe actie")).isVisible();
        assertThat(keuze.veld("Verlenging")).isHidden();
        keuze.kies("Afronding");
        keuze.rondAfTevergeefs();
        keuze.vul("Waarom wijkt u af van het voorstel?", "De TLV loopt via de commissie")
                .rondAf();

        loket.wachtOpTaak(nummer, "Evaluatie toevoegen aan OPP");
    }
}

package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a form does for whoever fills it in: refusals beside the field, and nothing lost of what was typed. */
class InvullenTest extends Browserproef {

    private static final String MET_CURSUS = "12AB00";

    @Test
    void eenWeigeringStaatBijHetVeldEnErGaatNietsVerloren() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", MET_CURSUS);
        Scherm ib = aangemeld("ib-12AB00");
        Formulier evaluatie = ib.pakOp(nummer, "Evaluatie toevoegen aan OPP");
        Locator datum = evaluatie.veld("Datum van de evaluatie");

        evaluatie.vul("Datum van de evaluatie", Tijd.morgen()).kies("De evaluatie staat in het OPP");
        evaluatie.rondAfTevergeefs();
        evaluatie.keur("weigering");
        assertThat(evaluatie.weigering()).containsText("Deze datum ligt in de toekomst");
        assertThat(datum).hasAttribute("aria-invalid", "true");
        assertThat(datum).hasAccessibleDescription(Pattern.compile("Deze datum ligt in de toekomst"));
        assertThat(datum).hasValue(Tijd.morgen());
        assertThat(loket.dossier(nummer).path("evaluatie").isObject()).isFalse();

        datum.fill(Tijd.vandaag());
        evaluatie.opslaan();
        assertThat(evaluatie.bericht()).containsText("Opgeslagen");
        assertThat(datum).not().hasAttribute("aria-invalid", "true");
        assertThat(ib.pakOp(nummer, "Evaluatie toevoegen aan OPP").veld("Datum van de evaluatie"))
                .hasValue(Tijd.vandaag());
    }

    @Test
    void zonderVerbindingBlijftDeInvoerStaan() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", MET_CURSUS);
        Scherm ib = aangemeld("ib-12AB00");
        Formulier evaluatie = ib.pakOp(nummer, "Evaluatie toevoegen aan OPP");
        evaluatie.vul("Datum van de evaluatie", Tijd.vandaag()).kies("De evaluatie staat in het OPP");

        ib.page.route("**/submit-form", Route::abort);
        evaluatie.rondAfTevergeefs();
        assertThat(evaluatie.weigering()).containsText("Er is geen verbinding");
        ib.page.unroute("**/submit-form");
        evaluatie.rondAf();
        loket.wachtOpTaak(nummer, "OPP opslaan in ParnasSys");
    }

    @Test
    void watErGetyptIsBlijftBijHetWisselenVanTaakEnKomtNietInDeOpslagVanDeBrowser() {
        String nummer = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", MET_CURSUS);
        String ander = loket.meldAan("STARTGESPREK", "NIEUWE_ACTIE", MET_CURSUS);
        Scherm consulent = aangemeld("consulent1");
        Formulier actie = consulent.pakOp(nummer, "Nieuwe actie voorbereiden");
        actie.kies("Ja, het TOP Dossier begint in de cyclus extra ondersteuning")
                .vul("Waarom wordt lichte ondersteuning overgeslagen?", "Lang traject");

        String adres = consulent.page.url();
        String elders = loket.wachtOpTaak(ander, "Nieuwe actie voorbereiden");
        consulent.page.evaluate("id => { location.hash = '#/?forceDisplayTask=true&task=' + id; }", elders);
        assertThat(actie.titel()).hasText("OT-dossier " + ander);
        consulent.page.navigate(adres);
        assertThat(actie.titel()).hasText("OT-dossier " + nummer);
        assertThat(actie.veld("Waarom wordt lichte ondersteuning overgeslagen?"))
                .hasValue("Lang traject");
        assertThat((String) consulent.page.evaluate("() => JSON.stringify([localStorage, sessionStorage])"))
                .doesNotContain("Lang traject", "camForm:");
    }

    @Test
    void wieDeTaakNietHeeftLeestMaarVultNietIn() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", MET_CURSUS);
        Formulier evaluatie = aangemeld("ib-12AB00").open(nummer, "Evaluatie toevoegen aan OPP");
        assertThat(evaluatie.tekst("Zet deze taak eerst op uw naam")).isVisible();
        assertThat(evaluatie.knopAfronden()).isDisabled();
        assertThat((Boolean)
                        evaluatie.veld("Datum van de evaluatie").evaluate("veld => Boolean(veld.closest('[inert]'))"))
                .isTrue();
    }
}

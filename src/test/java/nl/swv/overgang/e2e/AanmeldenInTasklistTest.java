package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The start form "OT-dossier aanmelden". */
class AanmeldenInTasklistTest extends Browserproef {

    @Test
    void eenDossierWordtMetDeHandAangemeld() {
        Scherm consulent = aangemeld("consulent1");
        consulent.page.locator(".start-process-action a").click();
        consulent.page.locator(".modal-content .processes a").click();
        Locator start = consulent.page.locator(".modal-footer .btn-primary");
        Formulier formulier = new Formulier(consulent.page);
        Locator scholen = formulier.veld("School");
        assertThat(scholen.locator("option[value='12AB00']")).hasText("De Regenboog (12AB00), Noord");

        start.click();
        assertThat(formulier.weigering()).isFocused();
        assertThat(formulier.veld("OT-dossiernummer")).hasAttribute("aria-invalid", "true");
        formulier.keur("OT-dossier aanmelden");

        formulier.vul("OT-dossiernummer", "HAND-1").vul("Leerling", "LL-HAND2");
        formulier.veld("Soort").selectOption("A&O");
        formulier.veld("Vervolg").selectOption("GEEN");
        scholen.selectOption("12AB00");
        start.click();

        assertThat(formulier.bericht()).containsText("OT-dossier HAND-1 is aangemeld");
        assertThat(formulier.bericht()).containsText("Evaluatie toevoegen aan OPP");
        assertThat(start).isDisabled();
        assertThat(loket.dossier("HAND-1").path("tijdlijn").findValuesAsText("door"))
                .containsExactly("consulent1");
    }
}

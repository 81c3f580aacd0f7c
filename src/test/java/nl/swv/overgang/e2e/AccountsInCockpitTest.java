package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** R17: the work list of accounts, checked off and taken back by the coördinator. */
class AccountsInCockpitTest extends Browserproef {

    @Test
    void deCoordinatorVinktAfVoorWieIetsIsGedaanEnNeemtHetTerug() {
        Overgangspagina blad = Overgangspagina.open(aangemeld("coordinator"), "voortgang", "Voortgang");
        blad.koppeling("Accounts").last().click();
        assertThat(blad.kop("Accounts")).isVisible();
        assertThat(blad.inhoud.getByText("De overgangsdatum is nog niet bereikt"))
                .isVisible();
        blad.keur("accounts");

        Locator top = blad.inhoud
                .locator("section")
                .filter(new Locator.FilterOptions().setHasText("Een school die TOP-gereed is"));
        top.getByLabel("Kies 12AB00").check();
        blad.knop("Afvinken").click();
        assertThat(top.getByText("Vul in op welke dag het is gedaan.")).isVisible();
        top.getByLabel("Op welke dag is het gedaan?").fill(Tijd.vandaag());
        blad.knop("Afvinken").click();
        assertThat(blad.inhoud.getByText("Toegang tot TOP Dossier geven: voor 1 school afgevinkt."))
                .isVisible();
        assertThat(blad.tabel("Gedaan: Toegang tot TOP Dossier geven")).containsText("coordinator");
        blad.keur("accounts-afgevinkt");

        blad.inhoud.getByText("Afvinken terugnemen").click();
        blad.inhoud.getByLabel("Vestigingscode").fill("12AB00");
        blad.inhoud.getByLabel("Wat is niet gedaan").selectOption("TOP_OPENEN");
        blad.inhoud.getByLabel("Reden").fill("Verkeerde school gekozen");
        blad.knop("Terugnemen").click();
        assertThat(blad.inhoud.getByText("staat voor 12AB00 weer op de lijst")).isVisible();

        blad.laadOpnieuw("Accounts");
        assertThat(blad.tabel("Te doen: Toegang tot TOP Dossier geven")).containsText("12AB00");
    }
}

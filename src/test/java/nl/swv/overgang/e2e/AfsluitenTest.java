package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** R22 in the browser: what stands in the way of closing, and a write-off by two people. */
class AfsluitenTest extends Browserproef {

    private static final String REDEN = "Bestaat niet meer in OT";

    @Test
    void watInDeWegStaatLeidtErHeenEnTweeMensenBoekenHetAf() {
        // of this test alone
        loket.importeerSchool("77AF00", "Noord");
        loket.importeerDossiers(new Exportbestand("AFS", "77AF00").metOnbekendeSchool(1));

        Overgangspagina blad = Overgangspagina.open(aangemeld("coordinator"), "aansluiting", "Aansluiting");
        blad.koppeling("Wat staat het afsluiten van de overgangsfase in de weg?")
                .click();
        assertThat(blad.kop("Afsluiten")).isVisible();
        assertThat(blad.inhoud.locator(".oordeel")).containsText("De overgangsfase kan nog niet dicht:");
        assertThat(blad.inhoud.locator(".oordeel")).containsText("OT-dossiers staan nog open");
        blad.keur("afsluiten");
        String geweigerd = hindernis(blad, "geweigerde regels").textContent();
        hindernis(blad, "geweigerde regels").click();
        assertThat(blad.kop("Geweigerd, en nog zonder dossier")).isVisible();
        assertThat(blad.inhoud.getByText(Pattern.compile("^%s regels?, blad".formatted(geweigerd))))
                .isVisible();
        Locator regel = blad.rij("AFS").first();
        regel.getByText("Afboeken").first().click();
        regel.getByLabel("Reden").fill(REDEN);
        regel.getByRole(AriaRole.BUTTON).click();
        assertThat(blad.inhoud.locator(".melding.goed"))
                .containsText("Afgeboekt. Een andere coördinator bevestigt het bij Afsluiten.");
        assertThat(regel).containsText("afgeboekt, nog te bevestigen");
        blad.keur("afboeken");

        blad = Overgangspagina.open(aangemeld("coordinator"), "afsluiting", "Afsluiten");
        Locator school = blad.tabel("Scholen die niet over zijn").locator("tbody tr");
        school = school.filter(new Locator.FilterOptions().setHasText("77AF00"));
        school.getByText("Afboeken").first().click();
        school.getByLabel("Reden").fill("De directeur is weg");
        school.getByRole(AriaRole.BUTTON).click();
        assertThat(school).containsText("afgeboekt, nog te bevestigen");
        bevestig(blad, REDEN);
        assertThat(blad.inhoud.locator(".melding.fout")).containsText("vier ogen");

        blad = Overgangspagina.open(aangemeld("coordinator2"), "afsluiting", "Afsluiten");
        bevestig(blad, REDEN);
        assertThat(blad.inhoud.locator(".melding.goed")).containsText("is bevestigd.");
        bevestig(blad, "De directeur is weg");
        assertThat(blad.tabel("Scholen die niet over zijn")).not().containsText("77AF00");
        assertThat(blad.rij(REDEN)).containsText("bevestigd door coordinator2");
        assertThat(hindernis(blad, "geweigerde regels")).hasText(String.valueOf(Integer.parseInt(geweigerd) - 1));
        blad.keur("afsluiten-bevestigd");

        blad = Overgangspagina.open(aangemeld("coordinator"), "voortgang", "Voortgang");
        assertThat(blad.inhoud.getByText("afboeking bevestigd: school 77AF00").first())
                .isVisible();
    }

    private static void bevestig(Overgangspagina blad, String reden) {
        blad.tabel("Afboekingen")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(reden))
                .getByText("Bevestigen")
                .click();
    }

    private static Locator hindernis(Overgangspagina blad, String wat) {
        return blad.inhoud
                .locator(".oordeel li")
                .filter(new Locator.FilterOptions().setHasText(wat))
                .getByRole(AriaRole.LINK);
    }
}

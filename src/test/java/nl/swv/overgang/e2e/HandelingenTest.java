package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What the coördinator does on the page of a dossier or a school, beside its tasks. */
class HandelingenTest extends Browserproef {

    private static final String SCHOOL = "12AB00";
    private static final String ANDERE_SCHOOL = "14AB00";

    @Test
    void eenDossierVerhuistKrijgtEenAndereConsulentEnWordtIngetrokken() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        Overgangspagina pagina = bladzijde("dossier&nummer=" + nummer, "Dossier " + nummer);

        vul(pagina, "Leerling gaat naar een andere school", "Vestigingscode van de nieuwe school", "99ZZ99");
        pagina.knop("Verhuizen").click();
        assertThat(pagina.inhoud.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(status(nummer, "school")).isEqualTo(SCHOOL);

        pagina.inhoud.getByLabel("Vestigingscode van de nieuwe school").fill(ANDERE_SCHOOL);
        pagina.knop("Verhuizen").click();
        assertThat(pagina.inhoud.getByText("Het dossier is bij school " + ANDERE_SCHOOL))
                .isVisible();
        assertThat(status(nummer, "school")).isEqualTo(ANDERE_SCHOOL);

        vul(pagina, "Andere consulent", "Account van de nieuwe consulent", "consulent2");
        pagina.knop("Toewijzen").click();
        assertThat(pagina.inhoud.getByText("Het dossier is van consulent2")).isVisible();
        assertThat(status(nummer, "consulent")).isEqualTo("consulent2");

        vul(pagina, "Ander scenario", "Waarom een ander scenario", "Er komt toch een vervolg");
        pagina.kies("Nieuw scenario", "NIEUWE_ACTIE");
        pagina.knop("Scenario wijzigen").click();
        assertThat(pagina.inhoud.getByText("Het scenario is nu Nieuwe actie.")).isVisible();
        assertThat(status(nummer, "scenario")).isEqualTo("NIEUWE_ACTIE");

        vul(pagina, "Dossier intrekken", "Reden", "Dubbel, BSN 123456782");
        pagina.knop("Intrekken").click();
        assertThat(pagina.inhoud.getByText("Er is niets veranderd")).isVisible();
        assertThat(status(nummer, "status")).isEqualTo("LOPEND");
        pagina.keur("dossier-handelingen");

        pagina.inhoud.getByLabel("Reden").fill("Dubbel aangemaakt in OT");
        pagina.knop("Intrekken").click();
        assertThat(pagina.inhoud.getByText("Het dossier is ingetrokken")).isVisible();
        assertThat(status(nummer, "status")).isEqualTo("INGETROKKEN");
    }

    @Test
    void eenGeplandeKnoppencursusStaatMeteenBijDeSchool() {
        Overgangspagina pagina = bladzijde("school&school=22AB00", "(22AB00)");

        vul(pagina, "Knoppencursus vastleggen", "Gevolgd op", Tijd.morgen());
        pagina.knop("Vastleggen").click();

        assertThat(pagina.inhoud.getByText("De knoppencursus staat gepland op")).isVisible();
        pagina.keur("school-handelingen");
        assertThat(loket.vraag("/api/scholen/22AB00").path("cursusGepland").asText())
                .isEqualTo(Tijd.morgen());
    }

    @Test
    void r24_eenKnoppencursusBijVergissingWordtNaEenVooruitblikIngetrokken() {
        loket.importeerSchool("77IN00", "Noord");
        loket.cursusGevolgd("77IN00");
        Overgangspagina pagina = bladzijde("school&school=77IN00", "(77IN00)");
        assertThat(pagina.inhoud.getByText("knoppencursus vastgelegd: gevolgd op"))
                .isVisible();

        vul(pagina, "Knoppencursus intrekken", "Reden", "Verkeerde school gekozen");
        pagina.knop("Intrekken").click();
        assertThat(pagina.inhoud.getByText("Dit gebeurt er: 0 dossiers gaan weer wachten."))
                .isVisible();
        pagina.keur("school-intrekken-vooruitblik");
        pagina.knop("Nee, terug").click();
        assertThat(loket.vraag("/api/scholen/77IN00").path("topGereed").asBoolean())
                .isTrue();

        pagina.knop("Intrekken").click();
        pagina.knop("Ja, trek in").click();
        assertThat(pagina.inhoud.getByText("Knoppencursus is ingetrokken.")).isVisible();
        assertThat(loket.vraag("/api/scholen/77IN00").path("topGereed").asBoolean())
                .isFalse();
        pagina.laadOpnieuw("Nieuwe school (77IN00)");
        assertThat(pagina.inhoud.getByText("Reden: Verkeerde school gekozen")).isVisible();
        pagina.keur("school-tijdlijn");
    }

    private static void vul(Overgangspagina pagina, String handeling, String veld, String waarde) {
        pagina.inhoud
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(handeling))
                .click();
        pagina.inhoud.getByLabel(veld).fill(waarde);
    }

    private String status(String nummer, String veld) {
        return loket.dossier(nummer).path(veld).asText();
    }

    private Overgangspagina bladzijde(String adres, String kop) {
        Scherm coordinator = aangemeld("coordinator");
        coordinator.naarCockpit("/overgang?pagina=" + adres);
        Overgangspagina pagina = new Overgangspagina(coordinator.page);
        assertThat(pagina.inhoud.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(kop)))
                .isVisible();
        return pagina;
    }
}

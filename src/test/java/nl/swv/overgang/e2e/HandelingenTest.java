package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the coördinator does on the page of a dossier or a school, beside its tasks. */
class HandelingenTest extends Browserproef {

    private static final String SCHOOL = "12AB00";
    private static final String ANDERE_SCHOOL = "14AB00";

    @Test
    void eenDossierVerhuistKrijgtEenAndereConsulentEnWordtIngetrokken() {
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", SCHOOL);
        Overgangspagina pagina = bladzijde("dossier&nummer=" + nummer, "Dossier " + nummer);

        klapOpen(pagina, "Leerling gaat naar een andere school");
        pagina.kies("Nieuwe school", ANDERE_SCHOOL);
        pagina.knop("Verhuizen").click();
        assertThat(pagina.inhoud.getByText("Het dossier gaat met 1 open taak naar"))
                .isVisible();
        pagina.keur("dossier-verhuizen-vooruitblik");
        pagina.knop("Nee, terug").click();
        assertThat(status(nummer, "school")).isEqualTo(SCHOOL);

        pagina.knop("Verhuizen").click();
        pagina.knop("Ja, verhuis").click();
        assertThat(pagina.melding()).containsText("Het dossier is bij school " + ANDERE_SCHOOL);
        assertThat(gegevens(pagina)).containsText(ANDERE_SCHOOL);
        assertThat(status(nummer, "school")).isEqualTo(ANDERE_SCHOOL);

        klapOpen(pagina, "Andere consulent");
        pagina.kies("Nieuwe consulent", "consulent2");
        pagina.knop("Toewijzen").click();
        assertThat(pagina.melding()).containsText("Het dossier is van consulent2");
        assertThat(gegevens(pagina)).containsText("consulent2");
        assertThat(status(nummer, "consulent")).isEqualTo("consulent2");

        vul(pagina, "Ander scenario", "Waarom een ander scenario", "Er komt toch een vervolg");
        pagina.kies("Nieuw scenario", "NIEUWE_ACTIE");
        pagina.knop("Scenario wijzigen").click();
        assertThat(pagina.inhoud.getByText("van Afronding naar Nieuwe actie")).containsText("Deze open taak vervalt");
        pagina.keur("dossier-ander-scenario");
        pagina.knop("Ja, wijzig het scenario").click();
        assertThat(pagina.melding()).containsText("Het scenario is nu Nieuwe actie.");
        assertThat(gegevens(pagina)).containsText("Nieuwe actie");
        assertThat(status(nummer, "scenario")).isEqualTo("NIEUWE_ACTIE");

        vul(pagina, "Dossier intrekken", "Reden", "Dubbel, BSN 123456782");
        pagina.knop("Intrekken").click();
        assertThat(pagina.inhoud.getByText("Dit gebeurt er: het dossier sluit."))
                .containsText("‘Nieuwe actie voorbereiden’. Er is geen TOP Dossier open.");
        pagina.knop("Ja, trek in").click();
        assertThat(pagina.inhoud.getByText("Er is niets veranderd")).isVisible();
        assertThat(status(nummer, "status")).isEqualTo("LOPEND");
        pagina.keur("dossier-handelingen");

        pagina.inhoud.getByLabel("Reden").fill("Dubbel aangemaakt in OT");
        pagina.knop("Intrekken").click();
        pagina.knop("Ja, trek in").click();
        assertThat(pagina.melding()).containsText("Het dossier is ingetrokken");
        assertThat(gegevens(pagina)).containsText("Ingetrokken");
        assertThat(status(nummer, "status")).isEqualTo("INGETROKKEN");

        vul(pagina, "Intrekking ongedaan maken", "Reden", "Het was een ander dossier");
        pagina.knop("Ongedaan maken").click();
        assertThat(pagina.inhoud.getByText("het dossier begint opnieuw, vooraan in Nieuwe actie"))
                .isVisible();
        pagina.knop("Ja, maak ongedaan").click();
        assertThat(pagina.melding()).containsText("Het dossier heeft zijn weg terug");
        assertThat(status(nummer, "status")).isEqualTo("LOPEND");
    }

    @Test
    void eenGeplandeKnoppencursusStaatMeteenBijDeSchool() {
        Overgangspagina pagina = bladzijde("school&school=22AB00", "(22AB00)");

        vul(pagina, "Knoppencursus vastleggen", "Gevolgd op", Tijd.morgen());
        pagina.knop("Vastleggen").click();

        assertThat(pagina.melding()).containsText("De knoppencursus staat gepland op");
        assertThat(gegevens(pagina)).containsText("gepland op");
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
        assertThat(pagina.melding()).containsText("Knoppencursus is ingetrokken.");
        assertThat(loket.vraag("/api/scholen/77IN00").path("topGereed").asBoolean())
                .isFalse();
        assertThat(pagina.inhoud.getByText("Reden: Verkeerde school gekozen")).isVisible();
        pagina.keur("school-tijdlijn");
    }

    @Test
    void eenSchoolGaatNaEenVooruitblikOpInEenAndereEnKomtTerug() {
        loket.importeerSchool("77FU00", "Noord");
        loket.importeerSchool("77FU01", "Noord");
        String nummer = loket.meldAan("STARTGESPREK", "GEEN", "77FU00");
        Overgangspagina pagina = bladzijde("school&school=77FU00", "(77FU00)");

        klapOpen(pagina, "School gaat op in een andere");
        pagina.kies("Opvolger", "77FU01");
        pagina.knop("Naar de opvolger").click();
        assertThat(pagina.inhoud.getByText("Naar Nieuwe school (77FU01) gaan: 1 dossier, 1 open taak en 0 accounts."))
                .isVisible();
        pagina.keur("school-opvolger-vooruitblik");
        pagina.knop("Nee, terug").click();
        assertThat(status(nummer, "school")).isEqualTo("77FU00");

        pagina.knop("Naar de opvolger").click();
        pagina.knop("Ja, voeg samen").click();
        assertThat(pagina.melding()).containsText("Naar Nieuwe school (77FU01) zijn gegaan: 1 dossier");
        assertThat(gegevens(pagina)).containsText("Gaat op in");
        assertThat(pagina.inhoud.getByText("Knoppencursus vastleggen")).hasCount(0);
        assertThat(status(nummer, "school")).isEqualTo("77FU01");
        pagina.keur("school-opgegaan");

        klapOpen(pagina, "ongedaan maken");
        pagina.knop("Ongedaan maken").click();
        assertThat(pagina.inhoud.getByText("Terug gaan: 1 dossier, 1 open taak en 0 accounts."))
                .isVisible();
        pagina.keur("school-ongedaan-vooruitblik");
        pagina.knop("Ja, maak ongedaan").click();
        assertThat(pagina.melding()).containsText("Ongedaan gemaakt.");
        assertThat(gegevens(pagina)).not().containsText("Gaat op in");
        assertThat(status(nummer, "school")).isEqualTo("77FU00");
    }

    @Test
    void eenNieuweVestigingscodeVraagtEenNaamEnEenVinkje() {
        loket.importeerSchool("77FV00", "Noord");
        Overgangspagina pagina = bladzijde("school&school=77FV00", "(77FV00)");

        vul(pagina, "School gaat verder onder een nieuwe vestigingscode", "Nieuwe vestigingscode", SCHOOL);
        pagina.inhoud.getByLabel("Naam van de school").fill("De Verhuisde Linde");
        pagina.inhoud.getByLabel("Dit is een nieuwe school").check();
        pagina.knop("Naar de opvolger").click();
        assertThat(pagina.inhoud.getByRole(AriaRole.ALERT)).containsText(SCHOOL + " staat al in de lijst");
        pagina.keur("school-nieuwe-code");

        pagina.inhoud.getByLabel("Nieuwe vestigingscode").fill("77FV01");
        pagina.knop("Naar de opvolger").click();
        assertThat(pagina.inhoud.getByText("Deze school staat nog niet in de lijst en wordt toegevoegd."))
                .isVisible();
        pagina.knop("Ja, voeg samen").click();
        assertThat(pagina.melding()).containsText("De Verhuisde Linde (77FV01)");
        assertThat(loket.vraag("/api/scholen/77FV01").path("naam").asText()).isEqualTo("De Verhuisde Linde");
    }

    @Test
    void deOvergangsdatumWordtMetRedenEnVooruitblikVerzet() {
        LocalDate was = LocalDate.parse(
                loket.vraag("/api/overgang").path("overgangsdatum").asText());
        Overgangspagina pagina = bladzijde("voortgang", "Voortgang");

        klapOpen(pagina, "Overgangsdatum verzetten");
        pagina.inhoud.getByLabel("Nieuwe overgangsdatum").fill(Tijd.morgen());
        pagina.inhoud.getByLabel("Reden").fill("OT stopt eerder");
        pagina.knop("Verzetten").click();
        assertThat(pagina.inhoud.getByText("De overgangsdatum gaat van")).isVisible();
        assertThat(pagina.inhoud.getByText("Niemand krijgt hierover bericht")).isVisible();
        pagina.knop("Ja, verzet").click();
        assertThat(pagina.inhoud.getByText("Weet u het zeker?")).isVisible();
        pagina.keur("voortgang-verzetten-dichtbij");
        pagina.knop("Nee, terug").click();

        verzet(pagina, was.plusDays(7));
        assertThat(pagina.inhoud.getByText("Reden: Besluit van het bestuur").first())
                .isVisible();
        pagina.keur("voortgang-verzet");
        klapOpen(pagina, "Overgangsdatum verzetten");
        verzet(pagina, was);
    }

    @Test
    void b6_eenEerderTopDossierBuitenDezeToepassingBegintDeOvergangsfase() {
        Overgangspagina pagina = bladzijde("voortgang", "Voortgang");
        geefOp(pagina, Tijd.morgen(), "School belde");
        assertThat(pagina.inhoud.getByText("Deze dag moet nog komen")).isVisible();
        pagina.inhoud.getByLabel("Dag van het eerste TOP Dossier").fill("2026-10-05");
        pagina.knop("Opgeven").click();
        assertThat(pagina.melding()).containsText("Opgegeven: het eerste TOP Dossier ging open op 5 oktober 2026");
        assertThat(pagina.inhoud.getByText("De overgangsfase begon op 5 oktober 2026"))
                .containsText("zoals de coördinator opgaf");
        pagina.keur("voortgang-eerste-top-dossier");
        geefOp(pagina, "", "Was een andere school");
        assertThat(pagina.melding()).containsText("De opgave is teruggenomen");
        assertThat(loket.vraag("/api/overgang")
                        .path("eersteTopDossierOpgegeven")
                        .isNull())
                .isTrue();
    }

    private static void geefOp(Overgangspagina pagina, String dag, String reden) {
        klapOpen(pagina, "Eerder eerste TOP Dossier opgeven");
        pagina.inhoud.getByLabel("Dag van het eerste TOP Dossier").fill(dag);
        pagina.inhoud.getByLabel("Hoe weet u dit?").fill(reden);
        pagina.knop("Opgeven").click();
    }

    private void verzet(Overgangspagina pagina, LocalDate datum) {
        pagina.inhoud.getByLabel("Nieuwe overgangsdatum").fill(datum.toString());
        pagina.inhoud.getByLabel("Reden").fill("Besluit van het bestuur");
        pagina.knop("Verzetten").click();
        pagina.knop("Ja, verzet").click();
        assertThat(pagina.melding()).containsText("De overgangsdatum is nu");
        assertThat(loket.vraag("/api/overgang").path("overgangsdatum").asText()).isEqualTo(datum.toString());
    }

    /** The head of the page, drawn anew after each action. */
    private static Locator gegevens(Overgangspagina pagina) {
        return pagina.inhoud.locator("dl.gegevens").first();
    }

    private static void klapOpen(Overgangspagina pagina, String handeling) {
        pagina.inhoud
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(handeling))
                .click();
    }

    private static void vul(Overgangspagina pagina, String handeling, String veld, String waarde) {
        klapOpen(pagina, handeling);
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

package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** R15: a second export in the browser, and what the coördinator decides about it. */
class WijzigingenTest extends Browserproef {

    private static final String KOP =
            "otdossiernummer;module;soort;status;school;leerling;groep;startdatum;einddatum;vervolg;consulent\n";
    private static final String EEN = "WZ-1;OT-1LOKET;A&O;LOPEND;12AB00;LL-WZ2AA;4;2026-03-01;;GEEN;\n";
    private static final String TWEE = "WZ-2;OT-1LOKET;A&O;LOPEND;12AB00;LL-WZ3AA;4;2026-03-01;;GEEN;\n";
    private static final String DRIE = "WZ-3;OT-1LOKET;A&O;LOPEND;12AB00;LL-WZ4AA;4;2026-03-01;;GEEN;\n";

    @Test
    void eenTweedeExportIsTeVolgenEnTeBeoordelen() {
        Overgangspagina blad = Overgangspagina.open(aangemeld("coordinator"), "importeren", "Importeren");
        proef(blad, EEN + TWEE + DRIE, false);
        leesEcht(blad);
        String tweede = EEN.replace("GEEN", "NIEUWE_ACTIE").replace(";4;", ";5;") + TWEE.replace("LOPEND", "AFGEROND");
        proef(blad, tweede, true);
        assertThat(blad.inhoud.getByText("niet meer in deze volledige export")).isVisible();
        // the example is not in it: for others here its dossiers stay what they are
        proef(blad, tweede, false);
        leesEcht(blad);
        Locator anders = blad.inhoud.getByRole(
                AriaRole.REGION, new Locator.GetByRoleOptions().setName("Anders dan in de vorige export"));
        assertThat(anders.locator("tbody tr")).hasCount(3);
        assertThat(blad.inhoud.locator("[data-uitkomst='teBeoordelen'] .groot")).hasText("2");
        blad.keur("importeren-tweede-export");

        Scherm tasklist = aangemeld("coordinator");
        Formulier taak = tasklist.pakOpVanSwv("Wijzigingen uit OT beoordelen");
        assertThat(taak.tekst("2 gewijzigd in OT, 0 verdwenen uit OT.")).isVisible();
        taak.rondAfTevergeefs();
        assertThat(taak.weigering()).containsText("Over 2 wijzigingen is nog niet besloten.");

        blad = Overgangspagina.open(aangemeld("coordinator"), "voortgang", "Voortgang");
        assertThat(blad.koppeling("2 wijzigingen uit OT")).isVisible();
        blad = Overgangspagina.open(aangemeld("coordinator"), "aansluiting", "Aansluiting");
        assertThat(blad.inhoud.locator(".oordeel")).containsText("Gewijzigd in OT en niet beoordeeld: 2.");
        blad.koppeling("Besluit daarover bij Wijzigingen").click();
        assertThat(blad.kop("Wijzigingen")).isVisible();
        assertThat(blad.rij("WZ-1")).containsText("Nieuwe actie");
        blad.keur("wijzigingen");

        besluit(blad, "Ander vervolg", "WZ-1", "Overnemen", "Ja, neem over");
        besluit(blad, "Andere status in OT", "WZ-2", "Niet overnemen", "Ja, neem niet over");
        assertThat(blad.inhoud.getByText("Er wacht geen wijziging op een besluit."))
                .isVisible();
        assertThat(loket.dossier("WZ-1").path("scenario").asText()).isEqualTo("NIEUWE_ACTIE");
        assertThat(loket.dossier("WZ-2").path("status").asText()).isEqualTo("LOPEND");

        tasklist.naarTasklist();
        assertThat(tasklist.taken("Taken van de coördinator")
                        .filter(new Locator.FilterOptions().setHasText("Wijzigingen uit OT beoordelen")))
                .hasCount(0);

        blad.koppeling("Alles wat veranderde").click();
        assertThat(blad.rij("WZ-2")).containsText("Niet overgenomen");
        blad.keur("wijzigingen-alles");
        blad.koppeling("WZ-2").first().click();
        assertThat(blad.kop("Dossier WZ-2")).isVisible();
    }

    private static void besluit(Overgangspagina blad, String soort, String dossier, String knop, String ja) {
        Locator groep = blad.inhoud.locator("section").filter(new Locator.FilterOptions().setHasText(soort));
        groep.getByLabel("Kies " + dossier).check();
        groep.getByLabel("Reden").fill("zo zegt de school het");
        groep.getByText(knop, new Locator.GetByTextOptions().setExact(true)).click();
        groep.getByText(ja, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(blad.inhoud.getByText("Over 1 wijziging is besloten.")).isVisible();
        assertThat(groep).hasCount(0);
    }

    private static void proef(Overgangspagina blad, String regels, boolean volledig) {
        blad.inhoud.getByLabel("Wat leest u in?").selectOption("OT-export");
        blad.inhoud
                .getByLabel("Bestand (CSV of Excel)")
                .setInputFiles(
                        new FilePayload("ot-export.csv", "text/csv", (KOP + regels).getBytes(StandardCharsets.UTF_8)));
        blad.inhoud.getByLabel("Dit is een volledige export").setChecked(volledig);
        blad.knop("Proef doen").click();
        assertThat(blad.inhoud.getByText("De proef is klaar.")).isVisible();
    }

    private static void leesEcht(Overgangspagina blad) {
        blad.knop("Echt inlezen").click();
        assertThat(blad.inhoud.getByText("Deze import is klaar.")).isVisible();
    }
}

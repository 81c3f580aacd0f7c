package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page Aansluiting, held beside a count that knows only the file. */
class AansluitingBladzijdeTest extends Browserproef {

    private static final String SCHOOL = "77AN00";

    @Test
    void deGetallenZijnDieVanHetBestandEnLeidenErHeen() throws Exception {
        loket.importeerSchool(SCHOOL, "Noord");
        Scherm coordinator = aangemeld("coordinator");
        Overgangspagina blad = Overgangspagina.open(coordinator, "aansluiting", "Aansluiting");
        int geweigerdEerst = getal(rekening(blad, "Geweigerd bij het inlezen"));
        int povoEerst = getal(rekening(blad, "Buiten bereik (OT-POVO)"));

        Exportbestand export = new Exportbestand("AAN", SCHOOL)
                .afgerond(7)
                .lopend(3)
                .metOnbekendeSchool(2)
                .povo(1);
        loket.importeerDossiers(export);
        blad.laadOpnieuw("Aansluiting");
        assertThat(blad.inhoud.locator(".oordeel")).containsText("De aansluiting sluit");
        assertThat(rekening(blad, "Geweigerd bij het inlezen")).hasText(String.valueOf(geweigerdEerst + 2));
        assertThat(rekening(blad, "Buiten bereik (OT-POVO)")).hasText(String.valueOf(povoEerst + 1));
        Locator school = rij(blad, SCHOOL);
        assertThat(school.locator("td")).hasText(new String[] {"0", "0", "0", "7", "0", "0", "3", "0", "10"});
        Locator laatste = rij(blad, "OT-export").first();
        assertThat(laatste).containsText("helemaal gelezen");
        assertThat(laatste.locator("td").last()).hasText("2");
        blad.keur("aansluiting");
        blad.knop("Opnieuw natellen").click();
        assertThat(blad.knop("Opnieuw natellen")).isFocused();
        assertThat(blad.inhoud.locator(".nageteld")).containsText("zijn nageteld op");
        assertThat(rij(blad, SCHOOL).locator("td").last()).hasText("10");

        laatste.locator("td").last().getByRole(AriaRole.LINK).click();
        assertThat(blad.inhoud.locator("tbody tr")).hasCount(2);
        Download bestand = coordinator.page.waitForDownload(
                () -> blad.koppeling("Deze lijst als CSV").click());
        assertThat(Files.readAllLines(bestand.path()).stream()
                        .skip(1)
                        .map(AansluitingBladzijdeTest::regelEnNummer)
                        .toList())
                .isEqualTo(export.fout.stream()
                        .map(regel -> List.of(String.valueOf(regel), export.nummer(regel)))
                        .toList());
        blad.keur("aansluiting-geweigerd");
        coordinator.page.goBack();

        school.locator("td").nth(6).getByRole(AriaRole.LINK).click();
        assertThat(blad.kop("Dossiers")).isVisible();
        assertThat(blad.inhoud.locator("tbody tr")).hasCount(3);

        Overgangspagina.open(coordinator, "aansluiting", "Aansluiting");
        Locator geweigerd = rij(blad, "12AB01").locator("td").nth(5);
        int vanSchool = getal(geweigerd);
        geweigerd.getByRole(AriaRole.LINK).click();
        assertThat(blad.inhoud.getByText("Alleen regels van school 12AB01.")).isVisible();
        assertThat(blad.inhoud.locator("tbody tr")).hasCount(vanSchool);
        blad.keur("aansluiting-geweigerd-school");
        Download terug = coordinator.page.waitForDownload(
                () -> blad.koppeling("Deze lijst als CSV").click());
        assertThat(Files.readAllLines(terug.path()).stream().skip(1).map(regel -> regel.split(";")[2]))
                .isNotEmpty()
                .containsOnly("12AB01");
    }

    private static List<String> regelEnNummer(String regel) {
        return List.of(regel.split(";")).subList(0, 2);
    }

    private static Locator rekening(Overgangspagina blad, String naam) {
        return blad.inhoud.locator("[data-rekening='%s'] td".formatted(naam)).first();
    }

    private static Locator rij(Overgangspagina blad, String tekst) {
        return blad.inhoud.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(tekst));
    }

    private static int getal(Locator cel) {
        return Integer.parseInt(cel.textContent().replace(".", ""));
    }
}

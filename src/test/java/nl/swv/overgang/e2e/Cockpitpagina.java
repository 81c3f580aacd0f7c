package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Set;

/** A page of ours in Cockpit. */
final class Cockpitpagina {

    private static final Set<String> ERNSTIG = Set.of("serious", "critical");

    private final Page page;
    final Locator blad;

    private Cockpitpagina(Page page) {
        this.page = page;
        this.blad = page.locator(".overgang-cockpit");
    }

    static Cockpitpagina open(Scherm scherm, String pagina, String titel) {
        scherm.naarCockpit("/overgang?pagina=" + pagina);
        Cockpitpagina blad = new Cockpitpagina(scherm.page);
        assertThat(blad.kop(titel)).isVisible();
        return blad;
    }

    void laadOpnieuw(String titel) {
        page.reload();
        assertThat(kop(titel)).isVisible();
    }

    Locator kop(String titel) {
        return blad.getByRole(
                AriaRole.HEADING, new Locator.GetByRoleOptions().setName(titel).setExact(true));
    }

    Locator knop(String naam) {
        return blad.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    Locator koppeling(String naam) {
        return blad.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    /** No serious hindrance, it fits a telephone, and a picture of both is kept. */
    void keur(String naam) {
        assertThat(new AxeBuilder(page)
                        .include(".overgang-cockpit")
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .filteredOn(regel -> ERNSTIG.contains(regel.getImpact()))
                .extracting(Rule::getId)
                .isEmpty();
        foto(naam + "-1280");
        page.setViewportSize(360, 900);
        page.waitForFunction(
                "blad => blad.clientWidth <= 360 && blad.scrollWidth <= blad.clientWidth", blad.elementHandle());
        foto(naam + "-360");
        page.setViewportSize(1280, 900);
    }

    private void foto(String naam) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", naam + ".png")));
    }
}

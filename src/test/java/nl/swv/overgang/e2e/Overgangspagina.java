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

/** The page Knelpunten in Cockpit, worked as a person does. */
final class Overgangspagina {

    private static final Set<String> ERNSTIG = Set.of("serious", "critical");

    private final Page page;
    final Locator inhoud;

    Overgangspagina(Page page) {
        this.page = page;
        this.inhoud = page.locator(".overgang-cockpit");
    }

    Locator knop(String naam) {
        return inhoud.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    Locator rij(String tekst) {
        return inhoud.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(tekst));
    }

    /** What came of an action; it has the focus. */
    Locator melding() {
        return inhoud.locator(".melding:focus");
    }

    void kies(String label, String account) {
        inhoud.getByLabel(label).selectOption(account);
    }

    /** No serious hindrance, and it fits a telephone. A picture of both is kept. */
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
                "main => main.clientWidth <= 360 && main.scrollWidth <= main.clientWidth",
                inhoud.locator("main").elementHandle());
        foto(naam + "-360");
        page.setViewportSize(1280, 900);
    }

    /** Long enough that all of the page is on it. */
    private void foto(String naam) {
        int breed = page.viewportSize().width;
        page.setViewportSize(breed, 3200);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", naam + ".png")));
        page.setViewportSize(breed, 900);
    }
}

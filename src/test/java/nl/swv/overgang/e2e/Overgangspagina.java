package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A page of the overgang in Cockpit, worked as a person does. */
final class Overgangspagina {

    private static final Set<String> ERNSTIG = Set.of("serious", "critical");

    private static final int[][] KLEIN = {{360, 800}, {640, 512}};

    final Page page;
    final Locator inhoud;

    Overgangspagina(Page page) {
        this.page = page;
        this.inhoud = page.locator(".overgang-cockpit");
    }

    /** @param vraag the page and its parameters, such as scholen&amp;wijk=Noord */
    static Overgangspagina open(Scherm scherm, String vraag, String titel) {
        scherm.naarCockpit("/overgang?pagina=" + vraag);
        Overgangspagina pagina = new Overgangspagina(scherm.page);
        assertThat(pagina.kop(titel)).isVisible();
        return pagina;
    }

    Locator kop(String titel) {
        return inhoud.getByRole(
                AriaRole.HEADING,
                new Locator.GetByRoleOptions().setName(titel).setExact(true).setLevel(1));
    }

    void laadOpnieuw(String titel) {
        page.reload();
        assertThat(kop(titel)).isVisible();
    }

    Locator koppeling(String naam) {
        return inhoud.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    Locator tabel(String bijschrift) {
        return inhoud.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName(bijschrift));
    }

    /** How many there are, on a page with a list. */
    Locator aantal() {
        return inhoud.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("blad"));
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
        for (int[] maat : KLEIN) {
            page.setViewportSize(maat[0], maat[1]);
            page.waitForFunction(
                    "([blad, breed]) => blad.clientWidth <= breed && blad.scrollWidth <= blad.clientWidth",
                    List.of(inhoud.elementHandle(), maat[0]));
            foto("%s-%d".formatted(naam, maat[0]));
        }
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

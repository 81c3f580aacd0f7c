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
import java.util.concurrent.ConcurrentHashMap;

/** A form of ours in Tasklist, worked as a person does: by its labels. */
final class Formulier {

    private static final Set<String> ERNSTIG = Set.of("serious", "critical");

    /** What was looked at already: the name of a task, and all that its form showed. */
    private static final Set<String> GEKEURD = ConcurrentHashMap.newKeySet();

    /** Which fields, texts and notices are there, whatever they say of this dossier. */
    private static final String OPBOUW =
            """
            form => [...form.querySelectorAll('*')].filter(deel => deel.checkVisibility())
                .map(deel => deel.tagName + '.' + deel.className + (deel.disabled ? '!' : '')).join(' ')""";

    private final Page page;
    private final Locator form;

    Formulier(Page page) {
        this.page = page;
        this.form = page.locator("form.overgang-formulier");
    }

    Locator titel() {
        return form.locator("h3");
    }

    Locator veld(String label) {
        return form.getByLabel(label);
    }

    Locator tekst(String tekst) {
        return form.getByText(tekst);
    }

    Locator alle(AriaRole rol) {
        return form.getByRole(rol);
    }

    /** The summary of a refusal. */
    Locator weigering() {
        return form.getByRole(AriaRole.ALERT);
    }

    Locator bericht() {
        return form.getByRole(AriaRole.STATUS);
    }

    Formulier vul(String label, String waarde) {
        veld(label).fill(waarde);
        return this;
    }

    Formulier kies(String label) {
        veld(label).check();
        return this;
    }

    void opslaan() {
        knop("Opslaan").click();
    }

    Locator knopAfronden() {
        return knop("Afronden");
    }

    /** Completes the task: Tasklist takes the form away. */
    void rondAf() {
        knopAfronden().click();
        assertThat(form).hasCount(0);
    }

    /** The same, where it must be refused. */
    void rondAfTevergeefs() {
        knopAfronden().click();
        assertThat(weigering()).isFocused();
    }

    /**
     * What everyone may expect of a form, once for each that shows something else: no serious hindrance, and it fits a
     * telephone. A picture of both is kept.
     */
    void keur(String naam) {
        if (!GEKEURD.add(naam + form.evaluate(OPBOUW))) {
            return;
        }
        String bestand = naam.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
        assertThat(new AxeBuilder(page)
                        .include("form.overgang-formulier")
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .filteredOn(regel -> ERNSTIG.contains(regel.getImpact()))
                .extracting(Rule::getId)
                .isEmpty();
        foto(bestand + "-1280");
        page.setViewportSize(360, 900);
        form.scrollIntoViewIfNeeded();
        page.waitForFunction(
                "form => form.clientWidth <= 360 && form.scrollWidth <= form.clientWidth", form.elementHandle());
        foto(bestand + "-360");
        page.setViewportSize(1280, 900);
    }

    private void foto(String naam) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", naam + ".png")));
    }

    Locator knop(String naam) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }
}

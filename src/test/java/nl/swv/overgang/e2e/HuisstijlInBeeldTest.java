package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** The name, logo, colours and notice line of an SWV, from its settings to the screen. */
@TestPropertySource(
        properties = {
            "overgang.huisstijl.naam=TOP-overgang <b>Proef</b>",
            "overgang.huisstijl.mededeling=Zaterdag <b>onderhoud</b>: meld u dan niet aan",
            "overgang.huisstijl.logo=classpath:huisstijl/logo.svg",
            "overgang.huisstijl.kleur=#7a1f5c",
            "overgang.huisstijl.accent=#4f123a"
        })
class HuisstijlInBeeldTest extends Browserproef {

    private static final String NAAM = "TOP-overgang <b>Proef</b>";
    private static final String MEDEDELING = "Zaterdag <b>onderhoud</b>: meld u dan niet aan";
    private static final String KLEUR = "rgb(122, 31, 92)";

    @ParameterizedTest
    @CsvSource({"tasklist, /", "cockpit, /dashboard", "admin, /users", "welcome, /welcome"})
    void elkeAppToontNaamKleurLogoEnMededeling(String app, String pad) {
        Scherm scherm = aangemeld("beheerder", "en-US");
        scherm.naar(app, pad);
        Page page = scherm.page;
        Locator kop = page.locator("[cam-widget-header]");

        assertThat(page.locator(".brand-name")).containsText(NAAM);
        assertThat(page.locator(".overgang-mededeling p")).hasText(MEDEDELING);
        assertThat(kop).hasCSS("border-top-color", KLEUR);
        assertThat(page.locator(".brand-logo")).hasCSS("background-image", Pattern.compile("/aanmelden/logo"));
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        foto(page, app);
        assertThat(new AxeBuilder(page)
                        .include(".overgang-mededeling")
                        .include(".overgang-taal")
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        assertThat(new AxeBuilder(page)
                        .withRules(List.of("html-has-lang", "html-lang-valid", "document-title"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    @Test
    void deMededelingStaatNergensOverheenEnIsTeSluiten() {
        Scherm scherm = aangemeld("beheerder");
        scherm.naar("admin", "/users");
        Page page = scherm.page;
        Locator regel = page.locator(".overgang-mededeling");
        assertThat(regel).isVisible();
        assertThat(page.getByText("Lijst van gebruikers").first()).isVisible();
        page.setViewportSize(360, 800);
        page.waitForFunction("() => document.querySelector('[cam-widget-header]').getBoundingClientRect().bottom"
                + " <= document.querySelector('.ctn-main').getBoundingClientRect().top + 4");
        foto(page, "admin-360");

        regel.getByRole(AriaRole.BUTTON).click();
        assertThat(regel).hasCount(0);
        scherm.naar("welcome", "/welcome");
        assertThat(page.getByText("Toepassingen").first()).isVisible();
        assertThat(regel).hasCount(0);
    }

    @Test
    void deAanmeldpaginaIsVanHetSamenwerkingsverband() {
        Scherm scherm = aangemeld("beheerder");
        scherm.naarAanmelden();
        Page page = scherm.page;

        assertThat(page.locator(".swv")).hasText(NAAM);
        assertThat(page.locator(".mededeling")).hasText(MEDEDELING);
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCSS("background-color", KLEUR);
        page.waitForFunction("() => document.querySelector('img.logo').naturalWidth > 0");
        foto(page, "aanmelden");
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    @Test
    void eenLogoVoertNietsUit() {
        Page page = aangemeld("beheerder").page;
        APIResponse logo = page.request().get("http://localhost:%d/aanmelden/logo".formatted(port));

        assertThat(logo.headers())
                .containsEntry("content-type", "image/svg+xml")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(logo.headers().get("content-security-policy"))
                .contains("default-src 'none'")
                .contains("sandbox")
                .doesNotContain("script-src");

        page.navigate("http://localhost:%d/aanmelden/logo".formatted(port));
        assertThat(page.evaluate("document.documentElement.getAttribute('data-gelopen')"))
                .isNull();
    }

    private static void foto(Page page, String naam) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "huisstijl-" + naam + ".png")));
    }
}

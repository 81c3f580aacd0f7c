package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Camunda's webapps in Dutch for everyone, and in English for who chooses it. */
class NederlandsTest extends Browserproef {

    @ParameterizedTest
    @CsvSource({
        "tasklist, /, Proces starten, en-US",
        "tasklist, /, Proces starten, nl-NL",
        "cockpit, /dashboard, Openstaande taken, en-US",
        "cockpit, /dashboard, Openstaande taken, nl-NL",
        "admin, /users, Lijst van gebruikers, en-US",
        "admin, /users, Lijst van gebruikers, nl-NL",
        "welcome, /welcome, Toepassingen, en-US",
        "welcome, /welcome, Toepassingen, de-DE"
    })
    void elkeAppOpentInHetNederlands(String app, String pad, String tekst, String browsertaal) {
        Page page = geopend(app, pad, browsertaal).page;

        assertThat(page.getByText(tekst).first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page).hasTitle(Pattern.compile("^SWV Voorbeeldstad " + app, CASE_INSENSITIVE));
    }

    @ParameterizedTest
    @CsvSource({"tasklist, /", "cockpit, /dashboard", "admin, /users", "welcome, /welcome"})
    void zonderMededelingStaatErNietsBoven(String app, String pad) {
        Page page = geopend(app, pad, "nl-NL").page;

        assertThat(page.locator(".brand-name")).isVisible();
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        assertThat(page.locator(".overgang-mededeling")).hasCount(0);
    }

    @Test
    void wieEngelsKiestHoudtEngels() {
        Scherm scherm = geopend("tasklist", "/", "nl-NL");
        Page page = scherm.page;
        page.locator("[cam-widget-footer]").getByRole(AriaRole.BUTTON).click();

        assertThat(page.getByText("Start process").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".ce-eol-banner")).isHidden();

        scherm.naar("welcome", "/welcome");
        assertThat(page.getByText("Applications").first()).isVisible();

        Locator terug = page.locator("[cam-widget-footer]").getByText("Nederlands");
        terug.click();
        assertThat(page.getByText("Toepassingen").first()).isVisible();
    }

    private Scherm geopend(String app, String pad, String browsertaal) {
        Scherm scherm = aangemeld("beheerder", browsertaal);
        scherm.naar(app, pad);
        return scherm;
    }
}

package nl.swv.overgang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One user in one browser: the login page, Tasklist and Cockpit. */
final class Scherm {

    /** How long a browser may take on a busy machine, in milliseconds. */
    static final double GEDULD_MS = 20_000;

    /** What moves is waited for before each click: Tasklist slides its columns for half a second. */
    private static final String ZONDER_BEWEGING =
            """
            const blad = new CSSStyleSheet();
            blad.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
            document.adoptedStyleSheets = [blad];
            """;

    private static final String TEAM = "Taken van mijn team of school";
    private static final String COORDINATOR = "Taken van de coördinator";
    private static final Pattern EEN_GETAL = Pattern.compile("\\d+");

    /** Who logged in before, by application and name: their cookies. */
    private static final Map<String, String> AANGEMELD = new ConcurrentHashMap<>();

    private final BrowserContext context;
    private final String base;
    private final Loket loket;
    final Page page;

    private Scherm(String wie, String base, Loket loket, String browsertaal) {
        this.base = base;
        this.loket = loket;
        String eerder = AANGEMELD.get(base + wie);
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(eerder)
                        .setViewportSize(1280, 900)
                        .setLocale(browsertaal)
                        .setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(GEDULD_MS);
        context.addInitScript(ZONDER_BEWEGING);
        page = context.newPage();
        if (eerder == null) {
            meldAan(wie);
            AANGEMELD.put(base + wie, cookies());
        }
    }

    /** Someone at a browser of their own, logged in: by the form the first time. */
    static Scherm aangemeld(String wie, String base, Loket loket) {
        return aangemeld(wie, base, loket, "nl-NL");
    }

    /** The same in a browser that asks for another language. */
    static Scherm aangemeld(String wie, String base, Loket loket, String browsertaal) {
        return new Scherm(wie, base, loket, browsertaal);
    }

    private void meldAan(String wie) {
        page.navigate(base + "/login");
        page.getByLabel("Gebruikersnaam").fill(wie);
        page.getByLabel("Wachtwoord").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden"))
                .click();
        page.waitForURL("**/camunda/app/**");
    }

    /** What the webapps keep in the browser, such as its language, is nobody else's. */
    private String cookies() {
        String alles = context.storageState();
        return alles.substring(0, alles.indexOf("\"origins\"")) + "\"origins\":[]}";
    }

    void naarTasklist() {
        page.navigate("about:blank");
        page.navigate(base + "/camunda/app/tasklist/default/");
    }

    /** Picks a task of this dossier from the list, as soon as it is there; it is nobody's yet, or this user's. */
    Formulier open(String nummer, String taak) {
        loket.wachtOpTaak(nummer, taak);
        naarTasklist();
        Formulier formulier = kiesUit(TEAM, nummer, taak);
        assertThat(formulier.titel()).hasText("OT-dossier " + nummer);
        return formulier;
    }

    /** Opens a task by its address, however long the list is. */
    Formulier openMetAdres(String nummer, String taak) {
        String id = loket.wachtOpTaak(nummer, taak);
        page.navigate("about:blank");
        page.navigate(base + "/camunda/app/tasklist/default/#/?task=" + id);
        Formulier formulier = new Formulier(page);
        assertThat(formulier.titel()).hasText("OT-dossier " + nummer);
        return formulier;
    }

    /** The same, and takes it. */
    Formulier pakOpMetAdres(String nummer, String taak) {
        return neem(openMetAdres(nummer, taak), taak);
    }

    /** Opens a task and takes it. */
    Formulier pakOp(String nummer, String taak) {
        return neem(open(nummer, taak), taak);
    }

    /** The same for a task of a school, from the list of who may do it. */
    Formulier pakOpBijSchool(String vestiging, String taak) {
        return neem(openBijSchool(vestiging, taak), taak);
    }

    /** Opens a task of a school, without taking it. */
    Formulier openBijSchool(String vestiging, String taak) {
        loket.wachtOpSchooltaak(vestiging, taak);
        naarTasklist();
        assertThat(filter(TEAM)).isVisible();
        String lijst = filter(COORDINATOR).isVisible() ? COORDINATOR : TEAM;
        Formulier formulier = kiesUit(lijst, vestiging, taak);
        assertThat(formulier.titel()).containsText("(%s)".formatted(vestiging));
        return formulier;
    }

    /** The same for a task of the samenwerkingsverband itself. */
    Formulier pakOpVanSwv(String taak) {
        naarTasklist();
        assertThat(filter(COORDINATOR)).isVisible();
        return neem(kiesUit(COORDINATOR, "", taak), taak);
    }

    private Formulier kiesUit(String filter, String sleutel, String taak) {
        taken(filter)
                .filter(new Locator.FilterOptions().setHasText(taak))
                .filter(new Locator.FilterOptions().setHasText(sleutel))
                .getByRole(AriaRole.HEADING)
                .getByRole(AriaRole.LINK)
                .click();
        return new Formulier(page);
    }

    private Formulier neem(Formulier formulier, String taak) {
        Locator claim = page.locator(".claim");
        Locator vanMij = page.locator(".meta.actors .glyphicon-remove");
        assertThat(claim.or(vanMij).first()).isVisible();
        if (claim.isVisible()) {
            claim.click();
        }
        assertThat(vanMij).isVisible();
        formulier.keur(taak);
        return formulier;
    }

    /**
     * The cards in the list of a filter, once they are there: Tasklist opens the first filter by itself, and a card of that
     * list goes away with it. The number behind a filter comes with its list.
     */
    Locator taken(String filter) {
        Locator geopend = page.locator(".task-filters .task-filter.active");
        assertThat(geopend.locator(".counter")).hasText(EEN_GETAL);
        Locator gekozen = geopend.filter(new Locator.FilterOptions().setHasText(filter));
        if (gekozen.count() == 0) {
            filter(filter).click();
        }
        assertThat(gekozen.locator(".counter")).hasText(EEN_GETAL);
        return page.locator(".tasks-list > li");
    }

    private Locator filter(String naam) {
        return page.locator(".task-filters").getByText(naam);
    }

    void naarCockpit(String pad) {
        naar("cockpit", pad);
    }

    /** A page of one of Camunda's webapps. */
    void naar(String app, String pad) {
        page.navigate("about:blank");
        page.navigate("%s/camunda/app/%s/default/#%s".formatted(base, app, pad));
    }

    void naarAanmelden() {
        page.navigate(base + "/login");
    }

    void sluit() {
        context.close();
    }
}

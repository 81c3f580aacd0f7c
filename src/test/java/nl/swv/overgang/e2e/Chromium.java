package nl.swv.overgang.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, one for the JVM: named by the property "chromium" or by CHROMIUM, or found on the PATH.
 * Rather the one without windows: the same engine, without the pages of the browser itself.
 */
public final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final class One {

        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            PlaywrightAssertions.setDefaultAssertionTimeout(Scherm.GEDULD_MS);
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(path().orElseThrow())
                            .setArgs(QUIET));
        }
    }

    /** Runs until this JVM ends; who comes gets a context of their own. */
    public static Browser browser() {
        return One.BROWSER;
    }

    /** Without one the browser tests are reported as skipped. */
    static boolean isThere() {
        return path().isPresent();
    }

    private static Optional<Path> path() {
        Stream<String> named = Stream.of(System.getProperty("chromium"), System.getenv("CHROMIUM"));
        Stream<String> found = Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> folder + File.separator + name));
        return Stream.concat(named, found)
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}

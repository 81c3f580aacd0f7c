package nl.swv.overgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The real application with its simulator in a JVM of its own, that a test can kill and start again. */
public final class Toepassing implements AutoCloseable {

    private static final Path LOGS = Path.of("target", "toepassing");
    private static final Duration OPSTARTEN = Duration.ofMinutes(5);

    /** What only tests have: the child must not find their beans. */
    private static final List<String> ALLEEN_TEST = List.of("test-classes", "process_test_coverage");

    private final String naam;
    private final List<String> programma;
    private final Path map;
    private final List<String> opties;
    private final int poort = vrijePoort();
    private int keer;
    private Process proces;

    /** @param opties what is set at the start, such as the profile and the database */
    public Toepassing(String naam, String... opties) {
        this(naam, List.of("-cp", classpath(), "nl.swv.overgang.OvergangApplication"), Path.of(""), opties);
    }

    /**
     * Another build of it than the one of the tests.
     *
     * @param programma what java runs, such as -jar overgang.jar
     * @param map the folder in which it runs
     */
    public Toepassing(String naam, List<String> programma, Path map, String... opties) {
        this.naam = naam;
        this.programma = programma;
        this.map = map.toAbsolutePath();
        this.opties = List.of(opties);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** The same with another example: three of its schools and their dossiers. */
    public static Toepassing metKleinVoorbeeld(String naam, String... opties) {
        String klassen = Path.of("target", "test-classes", "repetitie") + File.pathSeparator + classpath();
        return new Toepassing(
                naam, List.of("-cp", klassen, "nl.swv.overgang.OvergangApplication"), Path.of(""), opties);
    }

    /** Starts it, for the first time or again on the same database, and waits until it is ready. */
    public void start() {
        try {
            Files.createDirectories(LOGS);
            proces = new ProcessBuilder(opdracht())
                    .directory(map.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            LOGS.resolve("%s-%d.log".formatted(naam, ++keer)).toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(OPSTARTEN).pollInterval(Duration.ofMillis(250)).until(this::isKlaar);
    }

    /** As a power failure: no goodbye, no clean-up. */
    public void breekAf() {
        try {
            assertThat(proces.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String adres() {
        return "http://localhost:" + poort;
    }

    @Override
    public void close() {
        if (proces != null) {
            proces.destroyForcibly();
        }
    }

    private boolean isKlaar() {
        assertThat(proces.isAlive())
                .as("%s stopped by itself, see %s", naam, LOGS)
                .isTrue();
        try {
            return RestClient.create(adres())
                    .get()
                    .uri("/actuator/health/readiness")
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException e) {
            return false;
        }
    }

    private List<String> opdracht() {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g"));
        opdracht.addAll(programma);
        opdracht.add("--server.port=" + poort);
        opdracht.addAll(opties);
        return opdracht;
    }

    private static String classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(deel -> ALLEEN_TEST.stream().noneMatch(deel::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int vrijePoort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

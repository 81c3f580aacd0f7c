package nl.swv.overgang.pseudoniem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The program of tools/pseudoniem, compiled once, in a folder of its own and with a key that is made quickly. */
final class Programma {

    static final Path BRON = Path.of("tools/pseudoniem/Pseudoniem.java");
    static final String WACHTZIN = "vier losse woorden hier";
    static final String KOP =
            "otdossiernummer;module;soort;status;school;bsn;naam;geboortedatum;groep;startdatum;einddatum;vervolg;consulent\n";

    /** BSNs that pass the test but are nobody's, and invented names: no sentence may hold them. */
    static final List<String> PERSOONSGEGEVENS =
            List.of("123456782", "111222333", "Fenna", "Testeren", "Bram", "Nepnaam", "2016-04-03", "3-4-2016");

    private static final int ITERATIES = 10;
    private static final Class<?> KLASSE = vertaal();

    final Path map;
    private final Deque<String> wachtzinnen = new ArrayDeque<>();

    Programma(Path map) {
        this.map = map;
    }

    /** How the program ended, and what it said. */
    record Uitkomst(int code, String zinnen) {}

    private static Class<?> vertaal() {
        try {
            Path klassen = Files.createTempDirectory("pseudoniem");
            int fouten = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-d", klassen.toString(), BRON.toString());
            assertThat(fouten).as("%s compiles", BRON).isZero();
            URLClassLoader lader =
                    new URLClassLoader(new URL[] {klassen.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            Class<?> klasse = lader.loadClass("Pseudoniem");
            // all of them now: the folder does not stay
            for (String bestand : bestanden(klassen)) {
                lader.loadClass(bestand.replace(".class", ""));
                Files.delete(klassen.resolve(bestand));
            }
            Files.delete(klassen);
            return klasse;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers the next question for a passphrase; without any, each is answered with the usual one. */
    Programma typ(String... antwoorden) {
        wachtzinnen.addAll(Arrays.asList(antwoorden));
        return this;
    }

    /** Runs a command; {@code zoek} is the only one that may say who somebody is. */
    Uitkomst draai(String... args) {
        StringWriter zinnen = new StringWriter();
        PrintWriter uit = new PrintWriter(zinnen);
        Function<String, char[]> vraag = zin -> {
            String antwoord = wachtzinnen.isEmpty() ? WACHTZIN : wachtzinnen.pop();
            return antwoord.isEmpty() ? null : antwoord.toCharArray();
        };
        Integer code = roep(KLASSE, "voer", args, uit, uit, vraag, ITERATIES)
                .map(Integer.class::cast)
                .findFirst()
                .orElseThrow();
        if (!args[0].equals("zoek")) {
            assertThat(zinnen.toString()).doesNotContain(PERSOONSGEGEVENS.toArray(String[]::new));
        }
        assertThat(tijdelijk()).isEmpty();
        return new Uitkomst(code, zinnen.toString());
    }

    /** Makes import.csv out of these files; the key file is new when there is none. */
    Uitkomst maak(String... exports) {
        Stream<String> opties = Stream.of(
                "maak",
                "--sleutel",
                pad("p.sleutel"),
                "--uit",
                pad("import.csv"),
                "--overschrijf",
                Files.exists(map.resolve("p.sleutel")) ? "" : "--nieuw");
        return draai(Stream.concat(
                        opties.filter(optie -> !optie.isEmpty()),
                        Stream.of(exports).map(export -> export.startsWith("--") ? export : pad(export)))
                .toArray(String[]::new));
    }

    /** Rows under the usual header. */
    Uitkomst maakVan(String... rijen) {
        schrijf("export.csv", KOP + String.join("\n", rijen));
        return maak("export.csv");
    }

    /** The pseudonyms in import.csv, from top to bottom. */
    List<String> pseudoniemen() {
        return regels("import.csv").stream()
                .skip(1)
                .map(regel -> regel.split(";", -1)[5])
                .toList();
    }

    void schrijf(String naam, String tekst) {
        schrijf(naam, tekst.getBytes(UTF_8));
    }

    void schrijf(String naam, byte[] inhoud) {
        try {
            Files.write(map.resolve(naam), inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> regels(String naam) {
        return tekst(naam).lines().toList();
    }

    String tekst(String naam) {
        return new String(bytes(naam), UTF_8);
    }

    byte[] bytes(String naam) {
        try {
            return Files.readAllBytes(map.resolve(naam));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean is(String naam) {
        return Files.exists(map.resolve(naam));
    }

    String pad(String naam) {
        return map.resolve(naam).toString();
    }

    private List<String> tijdelijk() {
        return bestanden(map).stream().filter(naam -> naam.endsWith(".tmp")).toList();
    }

    private static List<String> bestanden(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden.map(bestand -> bestand.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its own detector of a BSN. */
    static boolean komtPersoonsnummerVoorIn(String tekst) {
        Class<?> detector = Stream.of(KLASSE.getDeclaredClasses())
                .filter(klasse -> klasse.getSimpleName().equals("Persoonsnummer"))
                .findFirst()
                .orElseThrow();
        return roep(detector, "komtVoorIn", tekst).allMatch(Boolean.TRUE::equals);
    }

    private static Stream<Object> roep(Class<?> klasse, String naam, Object... argumenten) {
        try {
            Method methode = Stream.of(klasse.getDeclaredMethods())
                    .filter(kandidaat ->
                            kandidaat.getName().equals(naam) && kandidaat.getParameterCount() == argumenten.length)
                    .findFirst()
                    .orElseThrow();
            methode.setAccessible(true);
            return Stream.of(methode.invoke(null, argumenten));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes the import file out of the export of OT: BSN, names and dates of birth go out, a pseudonym comes in. Works without
 * a network and needs a JDK 17, nothing else. Run: java tools/pseudoniem/Pseudoniem.java help
 *
 * <p>ASCII only: java 17 reads a source in the character set of the machine. No sentence repeats what stands in a cell.
 */
public final class Pseudoniem {

    static final int GOED = 0;
    static final int GEWEIGERD = 1;
    static final int VERKEERDE_OPDRACHT = 2;
    static final int GEEN_TOEGANG = 3;
    static final int STORING = 4;

    /** Of PBKDF2, for each new key file. */
    static final int ITERATIES = 600_000;

    private static final int KORTSTE_WACHTZIN = 12;
    private static final String ZONDER_VESTIGING = "zonder-vestigingscode";
    private static final String UTF8_BOM = "\uFEFF";

    private static final String HELP =
            """
            Maakt van de export van Onderwijs Transparant het importbestand met pseudoniemen.
            Het programma werkt zonder internet. Doe dit op een computer van het samenwerkingsverband.

              maak --sleutel BESTAND --uit BESTAND EXPORT [EXPORT ...]
                  Leest de exports (CSV of XLSX) en maakt er een importbestand van.
                  --nieuw               maakt een nieuw sleutelbestand: alleen de eerste keer
                  --overschrijf         vervangt een importbestand dat er al is
                  --kolom ONZE=UW       zegt hoe een kolom in de export heet, zoals --kolom "bsn=Nummer leerling";
                                        mag vaker
                  --blad NUMMER         leest een ander blad van een Excel-bestand dan het eerste

              sleutellijst --sleutel BESTAND --map MAP
                  Schrijft per school een lijst: pseudoniem, BSN, naam en OT-dossiernummers.
                  --school VESTIGING    alleen voor deze school; mag vaker
                  --overschrijf         vervangt lijsten die er al zijn

              zoek --sleutel BESTAND PSEUDONIEM
                  Laat zien wie het is.

              help
                  Deze uitleg.

            Het programma vraagt om de wachtzin van het sleutelbestand. In een script kan zij in een bestand staan
            dat alleen u kunt lezen: --wachtzin-bestand BESTAND.

            Onze kolommen: bsn, naam, voornaam, tussenvoegsel, achternaam, geboortedatum, otdossiernummer, module,
            soort, status, school, groep, startdatum, einddatum, vervolg, consulent.

            Het programma eindigt met 0 als het is gelukt, 1 als het iets weigert, 2 bij een verkeerde opdracht,
            3 bij een verkeerde wachtzin of een beschadigd sleutelbestand, en 4 als lezen of schrijven niet lukt.
            """;

    private final PrintWriter uit;
    private final Function<String, char[]> vraag;
    private final int iteraties;

    private Pseudoniem(PrintWriter uit, Function<String, char[]> vraag, int iteraties) {
        this.uit = uit;
        this.vraag = vraag;
        this.iteraties = iteraties;
    }

    public static void main(String[] args) {
        Console console = System.console();
        PrintWriter uit = console == null ? schrijver(System.out) : console.writer();
        PrintWriter fout = console == null ? schrijver(System.err) : console.writer();
        System.exit(voer(args, uit, fout, zin -> console == null ? null : console.readPassword("%s", zin), ITERATIES));
    }

    private static PrintWriter schrijver(PrintStream stroom) {
        return new PrintWriter(new OutputStreamWriter(stroom, UTF_8), true);
    }

    /**
     * Runs one command.
     *
     * @param vraag asks for a passphrase without showing it; nothing when there is no console
     * @return the exit code
     */
    public static int voer(
            String[] args, PrintWriter uit, PrintWriter fout, Function<String, char[]> vraag, int iteraties) {
        try {
            new Pseudoniem(uit, vraag, iteraties).voer(List.of(args));
            return GOED;
        } catch (Weigering e) {
            fout.println(e.getMessage());
            return e.code;
        } catch (IOException | UncheckedIOException e) {
            fout.println(storing(e instanceof UncheckedIOException u ? u.getCause() : (IOException) e));
            return STORING;
        } catch (RuntimeException | OutOfMemoryError e) {
            fout.printf(
                    "Het programma kan niet verder (%s). Vertel de beheerder dit woord en wat u deed, niet wat er in de export staat.%n",
                    e.getClass().getSimpleName());
            return STORING;
        } finally {
            uit.flush();
            fout.flush();
        }
    }

    private static String storing(IOException e) {
        String waar = e instanceof FileSystemException bestand && bestand.getFile() != null
                ? bestand.getFile()
                : "een van de bestanden";
        return "Lezen of schrijven lukt niet bij %s. Kijk of het bestand nog open is in een ander programma, of u er mag lezen en schrijven en of er ruimte is op de schijf. Doe het daarna opnieuw."
                .formatted(waar);
    }

    private void voer(List<String> args) throws IOException {
        String opdracht = args.isEmpty() ? "help" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        switch (opdracht) {
            case "maak" ->
                maak(Opties.lees(
                        rest,
                        Set.of("sleutel", "uit", "kolom", "blad", "wachtzin-bestand"),
                        Set.of("nieuw", "overschrijf")));
            case "sleutellijst" ->
                sleutellijst(Opties.lees(
                        rest, Set.of("sleutel", "map", "school", "wachtzin-bestand"), Set.of("overschrijf")));
            case "zoek" -> zoek(Opties.lees(rest, Set.of("sleutel", "wachtzin-bestand"), Set.of()));
            case "help", "--help", "-h" -> uit.print(HELP);
            default -> throw verkeerd("Deze opdracht bestaat niet. Kies maak, sleutellijst, zoek of help.");
        }
    }

    // ---- maak

    private void maak(Opties opties) throws IOException {
        Path doel = opties.pad("uit");
        boolean overschrijf = opties.heeft("overschrijf");
        Path sleutel = Sleutelbestand.plek(opties.pad("sleutel"), opties.heeft("nieuw"));
        List<Path> exports = opties.paden();
        eisEigenPlek(doel, sleutel, exports);
        Bestanden.eisVrij(doel, overschrijf);

        Fouten fouten = new Fouten();
        List<Regel> regels = new ArrayList<>();
        for (Path pad : exports) {
            Export export = Export.lees(pad, opties.getal("blad", 1));
            Kop kop = Kop.lees(export, opties.kolommen());
            export.rijen().forEach(rij -> regels.add(Regel.lees(export, kop, rij, fouten)));
            meld(export, kop);
        }
        fouten.gooi();

        try (Sleutelbestand bestand = open(sleutel, opties)) {
            Register register = Register.lees(bestand.inhoud());
            Toewijzing toewijzing = new Toewijzing(register);
            List<String> pseudoniemen = toewijzing.wijsToe(regels, fouten);
            fouten.gooi();
            byte[] importbestand = importbestand(regels, pseudoniemen);
            Path klaar = Bestanden.zetKlaar(doel, importbestand);
            try {
                boolean bijgewerkt = bestand.bewaar(register.tekst());
                Bestanden.plaats(klaar, doel, overschrijf);
                toewijzing.waarschuwingen().forEach(uit::println);
                besluit(doel, regels.size(), pseudoniemen, toewijzing.aantalNieuw());
                uit.printf(sleutelzin(opties.heeft("nieuw"), bijgewerkt), sleutel.getFileName());
                uit.println("Doe met het importbestand eerst een proef in Cockpit, Overgang, Importeren.");
                uit.println("Verwijder de export met BSN en namen van deze computer zodra het inlezen is gelukt.");
            } finally {
                Files.deleteIfExists(klaar);
            }
        }
    }

    /** Nothing that is read may be written over. */
    private static void eisEigenPlek(Path doel, Path sleutel, List<Path> exports) {
        if (exports.isEmpty()) {
            throw verkeerd(
                    "Noem ten minste een export, zoals: maak --sleutel pseudoniemen.sleutel --uit import.csv export.xlsx");
        }
        Path plek = doel.toAbsolutePath().normalize();
        boolean dubbel = Stream.concat(Stream.of(sleutel), exports.stream())
                .anyMatch(pad -> plek.equals(pad.toAbsolutePath().normalize()));
        if (dubbel) {
            throw verkeerd("Geef bij --uit een andere naam dan die van het sleutelbestand en de exports.");
        }
    }

    private void meld(Export export, Kop kop) {
        uit.printf("%s: %s (%s)%n", export.naam(), aantal(export.rijen().size(), "regel", "regels"), export.soort());
        uit.printf("  leerling: %s%n", kop.beschrijving(Kop.PERSOON));
        uit.printf("  gaat mee: %s%n", kop.beschrijving(Kop.DOSSIER));
        if (!kop.weggelaten().isEmpty()) {
            uit.printf("  weggelaten, want onbekend: %s%n", String.join(", ", kop.weggelaten()));
        }
        export.opmerkingen().forEach(opmerking -> uit.printf("  %s%n", opmerking));
    }

    private void besluit(Path doel, int regels, List<String> pseudoniemen, int nieuw) {
        int leerlingen = new HashSet<>(pseudoniemen).size();
        uit.printf(
                "Gemaakt: %s, met %s over %s (%d nieuw), zonder BSN, namen en geboortedatums.%n",
                doel, aantal(regels, "regel", "regels"), aantal(leerlingen, "leerling", "leerlingen"), nieuw);
    }

    private static String sleutelzin(boolean nieuw, boolean bijgewerkt) {
        if (nieuw) {
            return "Het sleutelbestand %s is nieuw. Bewaar het en de wachtzin, elk op een eigen veilige plek: zonder allebei weet na de overgangsdatum niemand meer wie een pseudoniem is.%n";
        }
        return bijgewerkt
                ? "Het sleutelbestand %1$s is bijgewerkt; het vorige heet nu %1$s.vorige. Maak er opnieuw een reservekopie van.%n"
                : "Het sleutelbestand %s bleef zoals het was.%n";
    }

    private static byte[] importbestand(List<Regel> regels, List<String> pseudoniemen) {
        StringBuilder csv = new StringBuilder(Csv.rij(Kop.UITVOER)).append('\n');
        for (int plaats = 0; plaats < regels.size(); plaats++) {
            Map<String, String> cellen = new HashMap<>(regels.get(plaats).dossier());
            cellen.put("leerling", pseudoniemen.get(plaats));
            csv.append(Csv.rij(Kop.UITVOER.stream().map(cellen::get).toList())).append('\n');
        }
        return csv.toString().getBytes(UTF_8);
    }

    // ---- sleutellijst

    private void sleutellijst(Opties opties) throws IOException {
        Path map = opties.pad("map");
        Set<String> scholen = new LinkedHashSet<>();
        for (String school : opties.alle("school")) {
            scholen.add(vestiging(school)
                    .orElseThrow(() -> verkeerd("Geef bij --school een vestigingscode, zoals 12AB00.")));
        }
        opties.eisGeenBestanden();
        Path sleutel = Sleutelbestand.plek(opties.pad("sleutel"), false);
        Register register;
        try (Sleutelbestand bestand = open(sleutel, opties)) {
            register = Register.lees(bestand.inhoud());
        }
        Map<String, String> lijsten = register.lijsten();
        if (!scholen.isEmpty()) {
            lijsten.keySet().retainAll(scholen);
        }
        if (lijsten.isEmpty()) {
            throw new Weigering(
                    GEWEIGERD, "In het sleutelbestand staan geen dossiers van deze school. Er is niets gemaakt.");
        }
        Map<Path, byte[]> bestanden = new LinkedHashMap<>();
        lijsten.forEach((school, csv) ->
                bestanden.put(map.resolve("sleutellijst-" + school + ".csv"), (UTF8_BOM + csv).getBytes(UTF_8)));
        Bestanden.maakMap(map);
        Bestanden.schrijfAlle(bestanden, opties.heeft("overschrijf"));
        bestanden.keySet().forEach(pad -> uit.printf("Gemaakt: %s%n", pad));
        if (lijsten.containsKey(ZONDER_VESTIGING)) {
            uit.printf(
                    "In sleutellijst-%s.csv staat wie bij geen vestigingscode hoort: zoek uit van welke school het is. Verzend dit bestand niet.%n",
                    ZONDER_VESTIGING);
        }
        uit.println(
                "LET OP: dit zijn persoonsgegevens. Verzend elke lijst met beveiligde mail, alleen naar de school zelf, en verwijder haar daarna van deze computer.");
    }

    // ---- zoek

    private void zoek(Opties opties) throws IOException {
        if (opties.bestanden().size() != 1) {
            throw verkeerd("Noem een pseudoniem, zoals: zoek --sleutel pseudoniemen.sleutel LL-7F3K2");
        }
        String pseudoniem = opties.bestanden().get(0).strip().toUpperCase(Locale.ROOT);
        if (!Register.PSEUDONIEM.matcher(pseudoniem).matches()) {
            throw verkeerd(
                    "Dit is geen pseudoniem. Een pseudoniem is LL- met vijf tekens, zonder de letters I en O en de cijfers 0 en 1.");
        }
        Register register;
        try (Sleutelbestand bestand = open(Sleutelbestand.plek(opties.pad("sleutel"), false), opties)) {
            register = Register.lees(bestand.inhoud());
        }
        Leerling leerling = register.met(pseudoniem)
                .orElseThrow(
                        () -> new Weigering(
                                GEWEIGERD,
                                "Dit pseudoniem staat niet in het sleutelbestand. Kijk of u het goed hebt overgenomen en of dit het goede sleutelbestand is."));
        uit.printf("Pseudoniem:     %s%n", leerling.pseudoniem);
        uit.printf("Naam:           %s%n", leerling.naam.isEmpty() ? "niet bekend" : leerling.naam);
        uit.printf("Geboortedatum:  %s%n", leerling.geboren.isEmpty() ? "niet bekend" : leerling.geboren);
        uit.printf("BSN:            %s%n", leerling.bsn.isEmpty() ? "niet bekend" : leerling.bsn);
        register.dossiersVan(leerling)
                .forEach((nummer, school) -> uit.printf(
                        "OT-dossier:     %s, school %s%n", nummer, school.isEmpty() ? "niet bekend" : school));
        uit.println("Dit zijn persoonsgegevens: sluit dit venster als u klaar bent.");
    }

    // ---- the passphrase

    private Sleutelbestand open(Path plek, Opties opties) throws IOException {
        boolean nieuw = !Files.exists(plek);
        char[] wachtzin = opties.heeft("wachtzin-bestand")
                ? uitBestand(opties.pad("wachtzin-bestand"))
                : vraag(
                        nieuw
                                ? "Kies een wachtzin voor het nieuwe sleutelbestand (ten minste %d tekens): "
                                        .formatted(KORTSTE_WACHTZIN)
                                : "Wachtzin van het sleutelbestand: ");
        if (nieuw) {
            eisLang(wachtzin);
            if (!opties.heeft("wachtzin-bestand")) {
                eisNogEens(wachtzin);
            }
        }
        return Sleutelbestand.open(plek, wachtzin, iteraties);
    }

    private static void eisLang(char[] wachtzin) {
        if (Character.codePointCount(wachtzin, 0, wachtzin.length) < KORTSTE_WACHTZIN) {
            throw geweigerd(
                    "Deze wachtzin is te kort. Kies er een van ten minste %d tekens, zoals vier woorden die niets met elkaar te maken hebben. Er is niets gemaakt."
                            .formatted(KORTSTE_WACHTZIN));
        }
    }

    private void eisNogEens(char[] wachtzin) {
        char[] nogEens = vraag("Typ dezelfde wachtzin nog eens: ");
        boolean gelijk = Arrays.equals(wachtzin, nogEens);
        Arrays.fill(nogEens, ' ');
        if (!gelijk) {
            throw geweigerd("De twee wachtzinnen zijn niet gelijk. Er is niets gemaakt. Doe het opnieuw.");
        }
    }

    private char[] vraag(String zin) {
        char[] antwoord = vraag.apply(zin);
        if (antwoord == null) {
            throw verkeerd(
                    "Er is geen venster om de wachtzin te vragen. Start het programma zelf in een opdrachtvenster, of zet in een script de wachtzin in een bestand en geef --wachtzin-bestand.");
        }
        return antwoord;
    }

    private static char[] uitBestand(Path pad) throws IOException {
        eisBestand(pad);
        if (!Bestanden.isVanEenGebruiker(pad)) {
            throw new Weigering(
                    GEWEIGERD,
                    "Anderen kunnen het bestand met de wachtzin lezen. Geef alleen uzelf rechten, met: chmod 600 en de naam van het bestand.");
        }
        byte[] bytes = Files.readAllBytes(pad);
        CharBuffer tekst = UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int begin = tekst.length() > 0 && tekst.get(0) == '\uFEFF' ? 1 : 0;
        int eind = begin;
        while (eind < tekst.length() && tekst.get(eind) != '\n' && tekst.get(eind) != '\r') {
            eind++;
        }
        char[] wachtzin = new char[eind - begin];
        tekst.get(begin, wachtzin);
        Arrays.fill(tekst.array(), ' ');
        return wachtzin;
    }

    // ---- shared

    /** Ends the program with a sentence that says what to do. */
    static final class Weigering extends RuntimeException {

        private static final long serialVersionUID = 1;

        final int code;

        Weigering(int code, String zin) {
            super(zin);
            this.code = code;
        }
    }

    private static Weigering geweigerd(String zin) {
        return new Weigering(GEWEIGERD, zin);
    }

    private static Weigering verkeerd(String zin) {
        return new Weigering(VERKEERDE_OPDRACHT, zin);
    }

    private static void eisBestand(Path pad) {
        if (!Files.isRegularFile(pad)) {
            throw verkeerd("Het bestand %s is er niet. Kijk de naam en de map na.".formatted(pad));
        }
    }

    private static String aantal(int aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }

    /** As the application reads it: a BRIN alone means its hoofdvestiging. */
    private static Optional<String> vestiging(String tekst) {
        String code = tekst.strip().toUpperCase(Locale.ROOT);
        return code.matches("[0-9]{2}[A-Z]{2}([0-9]{2})?")
                ? Optional.of(code.length() == 4 ? code + "00" : code)
                : Optional.empty();
    }

    /** The words of a text in small letters without accents, each once, in alphabetical order. */
    private static TreeSet<String> woorden(String tekst) {
        return Stream.of(kaal(tekst).split("[^\\p{L}\\p{Nd}]+"))
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kaal(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The options of a command, and what stands beside them. */
    record Opties(Map<String, List<String>> waarden, List<String> bestanden) {

        static Opties lees(List<String> args, Set<String> metWaarde, Set<String> zonderWaarde) {
            Opties opties = new Opties(new HashMap<>(), new ArrayList<>());
            for (int plaats = 0; plaats < args.size(); plaats++) {
                String arg = args.get(plaats);
                if (!arg.startsWith("--")) {
                    opties.bestanden.add(arg);
                    continue;
                }
                int is = arg.indexOf('=');
                String naam = arg.substring(2, is < 0 ? arg.length() : is);
                if (zonderWaarde.contains(naam) && is < 0) {
                    opties.waarden.put(naam, List.of());
                } else if (metWaarde.contains(naam) && (is > 0 || plaats + 1 < args.size())) {
                    opties.waarden
                            .computeIfAbsent(naam, nieuw -> new ArrayList<>())
                            .add(is > 0 ? arg.substring(is + 1) : args.get(++plaats));
                } else {
                    throw onbekend(naam, metWaarde);
                }
            }
            return opties;
        }

        private static Weigering onbekend(String naam, Set<String> metWaarde) {
            if (naam.equals("wachtzin")) {
                return verkeerd(
                        "Geef de wachtzin niet mee in de opdracht: anderen kunnen haar daar lezen. Het programma vraagt er zelf om. Hebt u haar net getypt, wis dan de geschiedenis van dit venster.");
            }
            return metWaarde.contains(naam)
                    ? verkeerd("Achter --%s hoort nog iets. Kijk met: help".formatted(naam))
                    : verkeerd("De optie --%s bestaat niet bij deze opdracht. Kijk met: help".formatted(naam));
        }

        boolean heeft(String naam) {
            return waarden.containsKey(naam);
        }

        List<String> alle(String naam) {
            return waarden.getOrDefault(naam, List.of());
        }

        Path pad(String naam) {
            if (alle(naam).size() != 1) {
                throw verkeerd(
                        (heeft(naam) ? "Geef --%s maar een keer." : "Bij deze opdracht hoort ook --%s. Kijk met: help")
                                .formatted(naam));
            }
            return pad0(alle(naam).get(0));
        }

        /** The files beside the options: each is there. */
        List<Path> paden() {
            List<Path> paden = bestanden.stream().map(Opties::pad0).toList();
            paden.forEach(Pseudoniem::eisBestand);
            return paden;
        }

        void eisGeenBestanden() {
            if (!bestanden.isEmpty()) {
                throw verkeerd("Bij deze opdracht hoort geen bestand buiten de opties. Kijk met: help");
            }
        }

        private static Path pad0(String tekst) {
            try {
                return Path.of(tekst);
            } catch (InvalidPathException e) {
                throw verkeerd("Een van de namen kan geen naam van een bestand zijn. Kijk de opdracht na.");
            }
        }

        int getal(String naam, int anders) {
            if (!heeft(naam)) {
                return anders;
            }
            String tekst = alle(naam).get(0);
            if (!tekst.matches("[1-9][0-9]{0,2}")) {
                throw verkeerd("Geef achter --%s een getal, zoals 2.".formatted(naam));
            }
            return Integer.parseInt(tekst);
        }

        /** Our column and its name in the export. */
        Map<String, String> kolommen() {
            Map<String, String> kolommen = new LinkedHashMap<>();
            for (String keuze : alle("kolom")) {
                int is = keuze.indexOf('=');
                String eigen = is < 0 ? "" : keuze.substring(0, is).strip().toLowerCase(Locale.ROOT);
                if (!Kop.NAMEN.containsKey(eigen)) {
                    throw verkeerd(
                            "Schrijf --kolom als ONZE=UW, zoals --kolom \"bsn=Nummer leerling\". Onze kolommen zijn: "
                                    + String.join(", ", Kop.NAMEN.keySet()) + ".");
                }
                kolommen.put(eigen, keuze.substring(is + 1));
            }
            return kolommen;
        }
    }

    /** Everything that is wrong with the rows, told at once. */
    static final class Fouten {

        private static final int MEESTE = 20;

        private final List<String> zinnen = new ArrayList<>();

        void meld(String plek, String kolom, String zin) {
            zinnen.add("%s, kolom %s: %s".formatted(plek, kolom, zin));
        }

        void meld(String plek, String zin) {
            zinnen.add("%s: %s".formatted(plek, zin));
        }

        void gooi() {
            if (zinnen.isEmpty()) {
                return;
            }
            String meer = zinnen.size() > MEESTE ? "en nog %d andere%n".formatted(zinnen.size() - MEESTE) : "";
            throw geweigerd(zinnen.stream().limit(MEESTE).map(zin -> zin + "\n").collect(Collectors.joining())
                    + meer
                    + "Er is niets gemaakt en niets veranderd. Verbeter de export en doe het opnieuw.");
        }
    }

    // ---- reading an export

    /** A row of a file; nummer is its line, or its number on the sheet: the header is usually 1. */
    record Rij(int nummer, List<String> cellen) {

        String cel(int plaats) {
            return plaats < 0 || plaats >= cellen.size()
                    ? ""
                    : cellen.get(plaats).replace('\u00a0', ' ').strip();
        }

        boolean isLeeg() {
            return cellen.stream().allMatch(String::isBlank);
        }
    }

    /** What can be read of one file. */
    record Export(
            String naam, String soort, List<String> kop, List<Rij> rijen, List<String> opmerkingen, LocalDate dagNul) {

        /** No row can be larger than this, and no file: an export of a hundred thousand dossiers is a tenth of it. */
        static final long MEESTE_BYTES = 100L << 20;

        private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.]+Z?)?");
        private static final Pattern NEDERLANDS =
                Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?: [0-9:.]+)?");
        private static final Pattern AANEEN = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
        private static final Pattern DAGNUMMER = Pattern.compile("([1-9][0-9]{4})(?:\\.[0-9]+)?");

        static Export lees(Path pad, int blad) throws IOException {
            String naam = pad.getFileName().toString();
            if (Files.size(pad) > MEESTE_BYTES) {
                throw teGroot(naam);
            }
            byte[] begin;
            try (InputStream stroom = Files.newInputStream(pad)) {
                begin = stroom.readNBytes(4);
            }
            if (begin.length >= 2 && begin[0] == 'P' && begin[1] == 'K') {
                return Xlsx.lees(pad, naam, blad);
            }
            if (begin.length >= 2 && (begin[0] & 0xFF) == 0xD0 && (begin[1] & 0xFF) == 0xCF) {
                throw geweigerd(
                        "%s is een oud of een beveiligd Excel-bestand. Bewaar het in Excel als XLSX zonder wachtwoord, of als CSV."
                                .formatted(naam));
            }
            return Csv.lees(Files.readAllBytes(pad), naam);
        }

        static Export van(String naam, String soort, List<Rij> rijen, List<String> opmerkingen, LocalDate dagNul) {
            List<Rij> gevuld = rijen.stream().filter(rij -> !rij.isLeeg()).toList();
            if (gevuld.size() < 2) {
                throw geweigerd(
                        "In %s staat geen kopregel met regels eronder. Maak de export opnieuw.".formatted(naam));
            }
            return new Export(
                    naam,
                    soort,
                    gevuld.get(0).cellen().stream().map(String::strip).toList(),
                    gevuld.subList(1, gevuld.size()),
                    opmerkingen,
                    dagNul);
        }

        static Weigering teGroot(String naam) {
            return geweigerd(
                    "%s is te groot of pakt te groot uit. Is dit echt de export van OT? Verdeel hem dan over meer bestanden."
                            .formatted(naam));
        }

        static Weigering beschadigd(String naam) {
            return geweigerd(
                    "%s is niet te lezen als Excel-bestand. Open het in Excel en bewaar het opnieuw als XLSX of als CSV."
                            .formatted(naam));
        }

        String plek(Rij rij) {
            return "%s, regel %d".formatted(naam, rij.nummer());
        }

        /** The day that a cell means; in Excel it may be a number of days. */
        Optional<LocalDate> dag(String tekst) {
            Matcher nummer = DAGNUMMER.matcher(tekst);
            if (dagNul != null && nummer.matches()) {
                return Optional.of(dagNul.plusDays(Integer.parseInt(nummer.group(1))));
            }
            return Stream.of(
                            delen(ISO, tekst, 1, 2, 3),
                            delen(NEDERLANDS, tekst, 3, 2, 1),
                            delen(AANEEN, tekst, 1, 2, 3))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private static Optional<LocalDate> delen(Pattern vorm, String tekst, int jaar, int maand, int dag) {
            Matcher deel = vorm.matcher(tekst);
            if (!deel.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(deel.group(jaar)),
                        Integer.parseInt(deel.group(maand)),
                        Integer.parseInt(deel.group(dag))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** CSV of RFC 4180, as text that is in memory. */
    static final class Csv {

        private static final Map<Character, String> SCHEIDING = Map.of(';', "puntkomma", ',', "komma", '\t', "tab");

        private final String tekst;
        private final char scheiding;
        private int plaats;
        private int regel = 1;

        private Csv(String tekst, char scheiding) {
            this.tekst = tekst;
            this.scheiding = scheiding;
        }

        static Export lees(byte[] bytes, String naam) {
            Charset tekens = tekens(bytes);
            String tekst = new String(bytes, tekens);
            String inhoud = tekst.startsWith(UTF8_BOM) ? tekst.substring(1) : tekst;
            try {
                char scheiding = scheiding(inhoud);
                Csv csv = new Csv(inhoud, scheiding);
                csv.slaHintOver();
                return Export.van(
                        naam, "CSV, %s, %s".formatted(SCHEIDING.get(scheiding), tekens), csv.rijen(), List.of(), null);
            } catch (Onleesbaar e) {
                throw geweigerd(
                        "%s is vanaf regel %d niet te lezen. Kijk daar de aanhalingstekens na, of bewaar het als XLSX."
                                .formatted(naam, e.regel));
            }
        }

        /** Rows that this program wrote itself. */
        static List<List<String>> eigen(String tekst) {
            return new Csv(tekst, ';').rijen().stream().map(Rij::cellen).toList();
        }

        static String rij(List<String> cellen) {
            return cellen.stream().map(Csv::cel).collect(Collectors.joining(";"));
        }

        private static String cel(String inhoud) {
            String tekst = inhoud == null ? "" : inhoud;
            return tekst.matches("[^;\"\r\n]*") ? tekst : '"' + tekst.replace("\"", "\"\"") + '"';
        }

        /** What the bytes prove; windows-1252 if nothing else fits. */
        private static Charset tekens(byte[] bytes) {
            int eerste = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : -1;
            if (eerste == 0xFFFE || eerste > 0xFF && (eerste & 0xFF) == 0) {
                return StandardCharsets.UTF_16LE;
            }
            if (eerste == 0xFEFF || eerste >= 0 && eerste <= 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
            try {
                UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return UTF_8;
            } catch (CharacterCodingException e) {
                return Charset.forName("windows-1252");
            }
        }

        /** The one that gives the header the most columns, unless the file says so itself. */
        private static char scheiding(String tekst) {
            return Stream.of(';', ',', '\t')
                    .max(Comparator.comparing((Character teken) -> tekst.startsWith("sep=" + teken))
                            .thenComparing(teken -> kolommen(tekst, teken)))
                    .orElseThrow();
        }

        private static int kolommen(String tekst, char scheiding) {
            Csv csv = new Csv(tekst, scheiding);
            try {
                while (csv.plaats < tekst.length()) {
                    Rij rij = csv.volgende();
                    if (!rij.isLeeg()) {
                        return rij.cellen().size();
                    }
                }
                return 0;
            } catch (Onleesbaar e) {
                return 0;
            }
        }

        /** Excel's own first line, which names the separator. */
        private void slaHintOver() {
            if (tekst.startsWith("sep=")) {
                while (plaats < tekst.length() && !isRegeleinde()) {
                    plaats++;
                }
                eetRegeleinde();
            }
        }

        private List<Rij> rijen() {
            List<Rij> rijen = new ArrayList<>();
            while (plaats < tekst.length()) {
                rijen.add(volgende());
            }
            return rijen;
        }

        private Rij volgende() {
            int begin = regel;
            List<String> cellen = new ArrayList<>();
            cellen.add(cel(begin));
            while (plaats < tekst.length() && tekst.charAt(plaats) == scheiding) {
                plaats++;
                cellen.add(cel(begin));
            }
            eetRegeleinde();
            return new Rij(begin, cellen);
        }

        private String cel(int begin) {
            int start = plaats;
            slaSpatiesOver();
            if (plaats < tekst.length() && tekst.charAt(plaats) == '"') {
                plaats++;
                return totAanhalingsteken(begin);
            }
            while (!isCeleinde()) {
                plaats++;
            }
            return tekst.substring(start, plaats);
        }

        private String totAanhalingsteken(int begin) {
            StringBuilder cel = new StringBuilder();
            while (plaats < tekst.length()) {
                char teken = tekst.charAt(plaats);
                boolean dubbel = tekst.startsWith("\"\"", plaats);
                if (teken == '"' && !dubbel) {
                    plaats++;
                    slaSpatiesOver();
                    if (!isCeleinde()) {
                        throw new Onleesbaar(begin);
                    }
                    return cel.toString();
                }
                cel.append(teken);
                if (isRegeleinde()) {
                    regel += tekst.startsWith("\r\n", plaats) ? 0 : 1;
                }
                plaats += dubbel ? 2 : 1;
            }
            throw new Onleesbaar(begin);
        }

        private void slaSpatiesOver() {
            while (plaats < tekst.length() && tekst.charAt(plaats) == ' ') {
                plaats++;
            }
        }

        private boolean isCeleinde() {
            return plaats >= tekst.length() || tekst.charAt(plaats) == scheiding || isRegeleinde();
        }

        private boolean isRegeleinde() {
            return plaats < tekst.length() && (tekst.charAt(plaats) == '\n' || tekst.charAt(plaats) == '\r');
        }

        private void eetRegeleinde() {
            if (isRegeleinde()) {
                plaats += tekst.startsWith("\r\n", plaats) ? 2 : 1;
                regel++;
            }
        }

        /** The quotes do not add up. */
        private static final class Onleesbaar extends RuntimeException {

            private static final long serialVersionUID = 1;

            final int regel;

            Onleesbaar(int regel) {
                this.regel = regel;
            }
        }
    }

    /** One sheet of an XLSX: a zip with XML in it, neither of which is trusted. */
    static final class Xlsx {

        private static final int MEESTE_CELLEN = 5_000_000;
        private static final int MEESTE_KOLOMMEN = 500;
        private static final int LANGSTE_CEL = 32_767;
        private static final int DIEPSTE = 50;
        private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);
        private static final LocalDate DAG_NUL_1904 = LocalDate.of(1904, 1, 1);

        private final ZipFile zip;
        private final String naam;
        private long bytes;
        private int cellen;

        private Xlsx(ZipFile zip, String naam) {
            this.zip = zip;
            this.naam = naam;
        }

        static Export lees(Path pad, String naam, int blad) throws IOException {
            try (ZipFile zip = new ZipFile(pad.toFile())) {
                return new Xlsx(zip, naam).lees(blad);
            } catch (ZipException e) {
                throw Export.beschadigd(naam);
            }
        }

        private Export lees(int blad) throws IOException {
            List<String> bladen = new ArrayList<>();
            boolean[] vanaf1904 = {false};
            doorloop("xl/workbook.xml", xml -> {
                if (xml.begint("sheet")) {
                    bladen.add(xml.attribuut("id"));
                } else if (xml.begint("workbookPr")) {
                    vanaf1904[0] = Set.of("1", "true").contains(xml.attribuut("date1904"));
                }
            });
            if (bladen.isEmpty()) {
                throw Export.beschadigd(naam);
            }
            if (blad > bladen.size()) {
                throw geweigerd("%s heeft maar %s. Geef bij --blad een lager getal."
                        .formatted(naam, aantal(bladen.size(), "blad", "bladen")));
            }
            Map<String, String> plekken = new HashMap<>();
            doorloop("xl/_rels/workbook.xml.rels", xml -> {
                if (xml.begint("Relationship")) {
                    plekken.put(xml.attribuut("Id"), xml.attribuut("Target"));
                }
            });
            String plek = plekken.getOrDefault(bladen.get(blad - 1), "");
            List<Rij> rijen = rijen(plek.startsWith("/") ? plek.substring(1) : "xl/" + plek, gedeeld());
            List<String> opmerkingen = bladen.size() == 1
                    ? List.of()
                    : List.of(
                            "Let op: dit is blad %d van %d. De andere bladen zijn niet gelezen; kies er een met --blad."
                                    .formatted(blad, bladen.size()));
            return Export.van(naam, "Excel", rijen, opmerkingen, vanaf1904[0] ? DAG_NUL_1904 : DAG_NUL);
        }

        /** Texts that cells point at. */
        private List<String> gedeeld() throws IOException {
            List<String> teksten = new ArrayList<>();
            if (zip.getEntry("xl/sharedStrings.xml") != null) {
                StringBuilder tekst = new StringBuilder();
                doorloop("xl/sharedStrings.xml", xml -> {
                    if (xml.begint("si")) {
                        tekst.setLength(0);
                    } else if (xml.eindigt("si")) {
                        tel(1);
                        teksten.add(tekst.toString());
                    } else if (xml.isTekstIn("t") && !xml.isBinnen("rPh")) {
                        voegToe(tekst, xml.tekst());
                    }
                });
            }
            return teksten;
        }

        private List<Rij> rijen(String deel, List<String> gedeeld) throws IOException {
            List<Rij> rijen = new ArrayList<>();
            List<String> rij = new ArrayList<>();
            StringBuilder inhoud = new StringBuilder();
            int[] nummer = {0};
            int[] kolom = {-1};
            String[] soort = {""};
            doorloop(deel, xml -> {
                if (xml.begint("row")) {
                    rij.clear();
                    kolom[0] = -1;
                    nummer[0] = getal(xml.attribuut("r"), nummer[0] + 1);
                } else if (xml.begint("c")) {
                    kolom[0] = kolom(xml.attribuut("r"), kolom[0] + 1);
                    soort[0] = xml.attribuut("t");
                    inhoud.setLength(0);
                } else if (xml.isTekstIn("v") || xml.isTekstIn("t") && xml.isBinnen("is") && !xml.isBinnen("rPh")) {
                    voegToe(inhoud, xml.tekst());
                } else if (xml.eindigt("c") && inhoud.length() > 0) {
                    zet(rij, kolom[0], waarde(soort[0], inhoud.toString(), gedeeld));
                } else if (xml.eindigt("row")) {
                    rijen.add(new Rij(nummer[0], List.copyOf(rij)));
                }
            });
            return rijen;
        }

        private void zet(List<String> rij, int kolom, String waarde) {
            if (kolom >= MEESTE_KOLOMMEN) {
                throw geweigerd("%s heeft meer dan %d kolommen. Is dit echt de export van OT?"
                        .formatted(naam, MEESTE_KOLOMMEN));
            }
            tel(Math.max(1, kolom + 1 - rij.size()));
            while (rij.size() <= kolom) {
                rij.add("");
            }
            rij.set(kolom, waarde);
        }

        private void tel(int meer) {
            cellen += meer;
            if (cellen > MEESTE_CELLEN) {
                throw Export.teGroot(naam);
            }
        }

        private void voegToe(StringBuilder cel, String tekst) {
            if (cel.length() + tekst.length() > LANGSTE_CEL) {
                throw Export.teGroot(naam);
            }
            cel.append(tekst);
        }

        private String waarde(String soort, String inhoud, List<String> gedeeld) {
            return switch (soort) {
                case "s" -> {
                    int plaats = getal(inhoud.strip(), -1);
                    if (plaats < 0 || plaats >= gedeeld.size()) {
                        throw Export.beschadigd(naam);
                    }
                    yield gedeeld.get(plaats);
                }
                case "", "n" -> cijfers(inhoud.strip());
                default -> inhoud;
            };
        }

        /** A number as it is read on the screen: 1.23456782E8 is 123456782. */
        private static String cijfers(String getal) {
            if (!getal.matches("-?[0-9.]{1,30}([eE][+-]?[0-9]{1,2})?")) {
                return getal;
            }
            try {
                return new BigDecimal(getal).stripTrailingZeros().toPlainString();
            } catch (NumberFormatException e) {
                return getal;
            }
        }

        private static int getal(String tekst, int anders) {
            return tekst.matches("[0-9]{1,8}") ? Integer.parseInt(tekst) : anders;
        }

        /** C5 is in column 2. */
        private static int kolom(String plek, int anders) {
            int kolom = 0;
            int letters = 0;
            while (letters < Math.min(3, plek.length()) && plek.charAt(letters) >= 'A' && plek.charAt(letters) <= 'Z') {
                kolom = 26 * kolom + plek.charAt(letters) - 'A' + 1;
                letters++;
            }
            return letters == 0 ? anders : kolom - 1;
        }

        /** Hands on each step through a part, as long as it stays within its bounds. */
        private void doorloop(String deel, Consumer<Xml> stap) throws IOException {
            ZipEntry entry = zip.getEntry(deel);
            if (entry == null) {
                throw Export.beschadigd(naam);
            }
            XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
            fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try (InputStream stroom = begrensd(zip.getInputStream(entry))) {
                XMLStreamReader lezer = fabriek.createXMLStreamReader(stroom);
                Xml xml = new Xml(lezer);
                while (lezer.hasNext()) {
                    lezer.next();
                    xml.volg();
                    if (xml.pad.size() > DIEPSTE) {
                        throw Export.beschadigd(naam);
                    }
                    stap.accept(xml);
                }
            } catch (XMLStreamException e) {
                throw Export.beschadigd(naam);
            }
        }

        /** What is unpacked counts, not what the zip says of itself. */
        private InputStream begrensd(InputStream stroom) {
            return new FilterInputStream(stroom) {
                @Override
                public int read() throws IOException {
                    int gelezen = super.read();
                    tel(gelezen < 0 ? 0 : 1);
                    return gelezen;
                }

                @Override
                public int read(byte[] doel, int vanaf, int lengte) throws IOException {
                    int gelezen = super.read(doel, vanaf, lengte);
                    tel(Math.max(0, gelezen));
                    return gelezen;
                }

                private void tel(int meer) {
                    bytes += meer;
                    if (bytes > Export.MEESTE_BYTES) {
                        throw Export.teGroot(naam);
                    }
                }
            };
        }

        /** One step, and the elements around it. */
        private static final class Xml {

            private final XMLStreamReader lezer;
            private final List<String> pad = new ArrayList<>();
            private String gesloten = "";

            Xml(XMLStreamReader lezer) {
                this.lezer = lezer;
            }

            void volg() {
                if (lezer.isStartElement()) {
                    pad.add(lezer.getLocalName());
                } else if (lezer.isEndElement()) {
                    gesloten = pad.remove(pad.size() - 1);
                }
            }

            boolean begint(String element) {
                return lezer.isStartElement() && pad.get(pad.size() - 1).equals(element);
            }

            boolean eindigt(String element) {
                return lezer.isEndElement() && gesloten.equals(element);
            }

            boolean isTekstIn(String element) {
                int soort = lezer.getEventType();
                boolean tekst = soort == XMLStreamConstants.CHARACTERS
                        || soort == XMLStreamConstants.CDATA
                        || soort == XMLStreamConstants.SPACE;
                return tekst && !pad.isEmpty() && pad.get(pad.size() - 1).equals(element);
            }

            boolean isBinnen(String element) {
                return pad.contains(element);
            }

            String tekst() {
                return lezer.getText();
            }

            /** By its name alone; empty when it is not there. */
            String attribuut(String naam) {
                return IntStream.range(0, lezer.getAttributeCount())
                        .filter(plaats -> lezer.getAttributeLocalName(plaats).equals(naam))
                        .mapToObj(lezer::getAttributeValue)
                        .findFirst()
                        .orElse("");
            }
        }
    }

    // ---- what the columns mean

    /** The header of an export: where each column of ours stands, and which are left out. */
    record Kop(Map<String, Integer> plaatsen, List<String> namen, List<String> weggelaten) {

        static final List<String> PERSOON =
                List.of("bsn", "naam", "voornaam", "tussenvoegsel", "achternaam", "geboortedatum");
        static final List<String> NAAM = List.of("naam", "voornaam", "tussenvoegsel", "achternaam");
        static final List<String> DOSSIER = List.of(
                "otdossiernummer",
                "module",
                "soort",
                "status",
                "school",
                "groep",
                "startdatum",
                "einddatum",
                "vervolg",
                "consulent");
        static final List<String> UITVOER = List.of(
                "otdossiernummer",
                "module",
                "soort",
                "status",
                "school",
                "leerling",
                "groep",
                "startdatum",
                "einddatum",
                "vervolg",
                "consulent");

        private static final List<String> NODIG = List.of("otdossiernummer", "module", "soort", "status", "school");

        /** Our columns and what they are usually called, without capitals, spaces and signs. */
        static final Map<String, Set<String>> NAMEN = gebruikelijk();

        private static Map<String, Set<String>> gebruikelijk() {
            Map<String, Set<String>> namen = new LinkedHashMap<>();
            namen.put(
                    "bsn",
                    Set.of(
                            "bsn",
                            "bsnnummer",
                            "bsnleerling",
                            "bsnvandeleerling",
                            "burgerservicenummer",
                            "onderwijsnummer",
                            "bsnonderwijsnummer",
                            "bsnofonderwijsnummer",
                            "pgn",
                            "persoonsgebondennummer",
                            "sofinummer"));
            namen.put(
                    "naam",
                    Set.of("naam", "leerling", "naamleerling", "leerlingnaam", "naamvandeleerling", "volledigenaam"));
            namen.put("voornaam", Set.of("voornaam", "voornamen", "roepnaam"));
            namen.put("tussenvoegsel", Set.of("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels"));
            namen.put("achternaam", Set.of("achternaam", "familienaam", "geslachtsnaam"));
            namen.put("geboortedatum", Set.of("geboortedatum", "gebdatum", "geboortedag", "geboren", "geborenop"));
            namen.put(
                    "otdossiernummer",
                    Set.of("otdossiernummer", "otnummer", "dossiernummer", "otdossier", "dossiernr"));
            namen.put("module", Set.of("module", "otmodule"));
            namen.put("soort", Set.of("soort", "soorttraject", "trajectsoort", "soortdossier", "dossiersoort"));
            namen.put("status", Set.of("status", "dossierstatus", "otstatus", "statusdossier"));
            namen.put("school", Set.of("school", "vestiging", "vestigingscode", "brin", "brinnummer", "schoolcode"));
            namen.put("groep", Set.of("groep", "leerjaar", "jaargroep"));
            namen.put("startdatum", Set.of("startdatum", "begindatum", "datumstart", "ingangsdatum"));
            namen.put("einddatum", Set.of("einddatum", "datumeinde", "datumeind"));
            namen.put("vervolg", Set.of("vervolg", "vervolgactie"));
            namen.put("consulent", Set.of("consulent", "accountconsulent", "consulentaccount"));
            return namen;
        }

        /** @param gekozen our column and its name in the export, where the user says so */
        static Kop lees(Export export, Map<String, String> gekozen) {
            List<String> kop = export.kop();
            Map<String, Integer> plaatsen = new LinkedHashMap<>();
            gekozen.forEach((eigen, naam) -> {
                int plaats = gekozen(export, eigen, naam);
                eisAnders(eigen, naam, plaats, plaatsen);
                plaatsen.put(eigen, plaats);
            });
            NAMEN.forEach((eigen, namen) -> {
                if (!plaatsen.containsKey(eigen)) {
                    List<Integer> gevonden = IntStream.range(0, kop.size())
                            .filter(plaats -> namen.contains(kort(kop.get(plaats))) && !plaatsen.containsValue(plaats))
                            .boxed()
                            .toList();
                    eisEen(export, eigen, gevonden);
                    gevonden.forEach(plaats -> plaatsen.put(eigen, plaats));
                }
            });
            eisVolledig(export, plaatsen.keySet());
            List<String> weggelaten = IntStream.range(0, kop.size())
                    .filter(plaats ->
                            !plaatsen.containsValue(plaats) && !kop.get(plaats).isEmpty())
                    .mapToObj(plaats -> noembaar(kop.get(plaats), plaats))
                    .toList();
            return new Kop(plaatsen, kop, weggelaten);
        }

        private static int gekozen(Export export, String eigen, String naam) {
            List<Integer> gevonden = IntStream.range(0, export.kop().size())
                    .filter(plaats -> export.kop().get(plaats).equalsIgnoreCase(naam.strip()))
                    .boxed()
                    .toList();
            if (gevonden.size() != 1) {
                throw geweigerd("De kolom uit --kolom \"%s=%s\" staat %s in de kopregel van %s. Kijk de naam na."
                        .formatted(eigen, naam, gevonden.isEmpty() ? "niet" : "vaker dan een keer", export.naam()));
            }
            return gevonden.get(0);
        }

        private static void eisAnders(String eigen, String naam, int plaats, Map<String, Integer> plaatsen) {
            boolean overLeerling =
                    PERSOON.stream().anyMatch(kolom -> NAMEN.get(kolom).contains(kort(naam)));
            if (DOSSIER.contains(eigen) && overLeerling) {
                throw verkeerd(
                        "De kolom \"%s\" zegt wie de leerling is en gaat dus niet mee. Kies bij --kolom voor %s een andere."
                                .formatted(naam, eigen));
            }
            if (plaatsen.containsValue(plaats)) {
                throw verkeerd("De kolom \"%s\" staat twee keer bij --kolom. Kies voor elke kolom een andere."
                        .formatted(naam));
            }
        }

        private static void eisEen(Export export, String eigen, List<Integer> gevonden) {
            if (gevonden.size() > 1) {
                String kolommen = gevonden.stream()
                        .map(plaats ->
                                "%d (%s)".formatted(plaats + 1, export.kop().get(plaats)))
                        .collect(Collectors.joining(" en "));
                throw geweigerd(
                        "In %s kan %s in meer kolommen staan: kolom %s. Kies er een met --kolom \"%s=NAAM VAN DE KOLOM\"."
                                .formatted(export.naam(), eigen, kolommen, eigen));
            }
        }

        private static void eisVolledig(Export export, Set<String> kolommen) {
            boolean metNaam = kolommen.contains("geboortedatum")
                    && (kolommen.contains("naam") || kolommen.containsAll(List.of("voornaam", "achternaam")));
            if (!kolommen.contains("bsn") && !metNaam) {
                throw geweigerd(
                        "In %s is niet te vinden wie de leerling is. Nodig is een kolom met het BSN of onderwijsnummer, of de naam (ook de voornaam) met de geboortedatum. Heet zo'n kolom anders, geef dan bijvoorbeeld --kolom \"bsn=NAAM VAN DE KOLOM\"."
                                .formatted(export.naam()));
            }
            List<String> mist =
                    NODIG.stream().filter(eigen -> !kolommen.contains(eigen)).toList();
            if (!mist.isEmpty()) {
                throw geweigerd(
                        "In %s %s: %s. Zet erbij wat ontbreekt, of zeg hoe het daar heet, met bijvoorbeeld --kolom \"%s=NAAM VAN DE KOLOM\"."
                                .formatted(
                                        export.naam(),
                                        mist.size() == 1 ? "ontbreekt een kolom" : "ontbreken kolommen",
                                        String.join(", ", mist),
                                        mist.get(0)));
            }
        }

        private static String kort(String naam) {
            return kaal(naam).replaceAll("[^\\p{L}\\p{Nd}]", "");
        }

        /** What may be data, because the header is none, is not repeated. */
        private static String noembaar(String naam, int plaats) {
            boolean goed = naam.matches("\\p{L}[\\p{L}0-9 ._/()-]{0,39}") && !Persoonsnummer.komtVoorIn(naam);
            return goed ? '"' + naam + '"' : "kolom " + (plaats + 1);
        }

        /** Which of these columns there are, with the name that the export gives them. */
        String beschrijving(List<String> eigen) {
            return eigen.stream()
                    .filter(plaatsen::containsKey)
                    .map(kolom ->
                            kolom.equals(kort(naam(kolom))) ? kolom : "%s uit \"%s\"".formatted(kolom, naam(kolom)))
                    .collect(Collectors.joining(", "));
        }

        String naam(String eigen) {
            return namen.get(plaatsen.get(eigen));
        }

        String cel(Rij rij, String eigen) {
            return rij.cel(plaatsen.getOrDefault(eigen, -1));
        }
    }

    /** Who a row is about: what is not known is empty. */
    record Persoon(String bsn, String naam, String geboren) {

        static final Persoon NIEMAND = new Persoon("", "", "");

        /** Name and date of birth, the same however the name is written; empty when that is too little. */
        String kenmerk() {
            Set<String> woorden = woorden(naam);
            return woorden.size() < 2 || geboren.isEmpty() ? "" : String.join(" ", woorden) + " " + geboren;
        }
    }

    /** A row with what goes on and who it is about. */
    record Regel(String plek, Map<String, String> dossier, Persoon persoon) {

        static Regel lees(Export export, Kop kop, Rij rij, Fouten fouten) {
            String plek = export.plek(rij);
            if (IntStream.range(kop.namen().size(), rij.cellen().size())
                    .anyMatch(plaats -> !rij.cel(plaats).isEmpty())) {
                fouten.meld(
                        plek,
                        "Deze regel heeft meer cellen dan de kopregel. Zet tekst met een scheidingsteken tussen aanhalingstekens.");
                return new Regel(plek, Map.of(), Persoon.NIEMAND);
            }
            Persoon persoon = persoon(export, kop, rij, fouten);
            Map<String, String> dossier = new HashMap<>();
            for (String kolom : Kop.DOSSIER) {
                String cel = kop.cel(rij, kolom);
                eisZonderPersoon(export, cel, persoon).ifPresent(zin -> fouten.meld(plek, kop.naam(kolom), zin));
                dossier.put(kolom, kolom.endsWith("datum") ? dag(export, cel, cel) : cel);
            }
            return new Regel(plek, dossier, persoon);
        }

        private static String dag(Export export, String cel, String anders) {
            return export.dag(cel).map(LocalDate::toString).orElse(anders);
        }

        private static Persoon persoon(Export export, Kop kop, Rij rij, Fouten fouten) {
            String plek = export.plek(rij);
            String cel = kop.cel(rij, "bsn");
            Optional<String> bsn = Persoonsnummer.normaal(cel);
            if (!cel.isEmpty() && bsn.isEmpty()) {
                fouten.meld(
                        plek,
                        kop.naam("bsn"),
                        "Dit is geen BSN of onderwijsnummer. Verbeter het, of laat de cel leeg als naam en geboortedatum er staan.");
                return Persoon.NIEMAND;
            }
            String naam = naam(kop, rij);
            if (Register.PSEUDONIEM.matcher(naam).matches()) {
                fouten.meld(plek, kop.naam("naam"), "Hier staat al een pseudoniem. Geef de export van OT zelf.");
                return Persoon.NIEMAND;
            }
            if (Persoonsnummer.komtVoorIn(naam)) {
                fouten.meld(
                        plek,
                        "In de naam staat iets dat lijkt op een BSN. Is dat de kolom met het BSN, geef dan --kolom \"bsn=NAAM VAN DE KOLOM\"; haal het anders weg.");
                return Persoon.NIEMAND;
            }
            String geboren = dag(export, kop.cel(rij, "geboortedatum"), "");
            Persoon persoon = new Persoon(bsn.orElse(""), naam, geboren);
            if (bsn.isEmpty() && persoon.kenmerk().isEmpty()) {
                fouten.meld(
                        plek,
                        "Zonder BSN zijn de voornaam, de achternaam en een leesbare geboortedatum nodig, zoals 31-12-2015. Vul het BSN in, of vul die aan.");
            }
            return persoon;
        }

        /** As it is spoken: one column may say what others say again. */
        private static String naam(Kop kop, Rij rij) {
            String naam = kop.cel(rij, "naam");
            String voornaam = kop.cel(rij, "voornaam");
            if (!kop.cel(rij, "achternaam").isEmpty() || naam.isEmpty()) {
                return Stream.of("voornaam", "tussenvoegsel", "achternaam")
                        .map(kolom -> kop.cel(rij, kolom))
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining(" "));
            }
            return woorden(naam).containsAll(woorden(voornaam)) ? naam : voornaam + " " + naam;
        }

        /** R11, and no name or date of birth of this pupil: what is wrong with a cell that would go on. */
        private static Optional<String> eisZonderPersoon(Export export, String cel, Persoon persoon) {
            if (Persoonsnummer.komtVoorIn(cel)) {
                return Optional.of(
                        "Hier staat iets dat lijkt op een BSN, onderwijsnummer of ECK iD, en deze kolom gaat mee. Haal het weg. Is het een kenmerk dat er toevallig op lijkt, schrijf het dan anders.");
            }
            Set<String> naam = woorden(persoon.naam());
            if (naam.size() > 1 && woorden(cel).containsAll(naam)) {
                return Optional.of("Hier staat de naam van de leerling, en deze kolom gaat mee. Haal de naam weg.");
            }
            boolean geboren = !persoon.geboren().isEmpty()
                    && Stream.of(cel.split("[\\s,;()]+"))
                            .anyMatch(deel -> dag(export, deel, "").equals(persoon.geboren()));
            return geboren
                    ? Optional.of(
                            "Hier staat de geboortedatum van de leerling, en deze kolom gaat mee. Haal de geboortedatum weg.")
                    : Optional.empty();
        }
    }

    /** The rules of nl.swv.overgang.platform.Persoonsnummer; a test holds them together. */
    static final class Persoonsnummer {

        private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};
        private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
        private static final Pattern GEEN_BSN = Pattern.compile(
                "(?<![0-9])(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}"
                        + "|(?:19|20)[0-9]{2}-[0-9]{4,5}|(?<=OT-?)20[0-9]{6,7})(?![0-9])",
                Pattern.CASE_INSENSITIVE);
        private static final Pattern REEKS = Pattern.compile("[0-9]+(?:[ .\\-\\u00a0][0-9]+)*");

        private Persoonsnummer() {}

        /** Nine digits that are a BSN or onderwijsnummer, however they are written. */
        static Optional<String> normaal(String cel) {
            String cijfers = zichtbaar(cel).replaceAll("[\\s.\\-\\u00a0]", "");
            return cijfers.matches("[0-9]{8,9}") && isPersoonsnummer(cijfers)
                    ? Optional.of(negen(cijfers))
                    : Optional.empty();
        }

        static boolean komtVoorIn(String cel) {
            String tekst = zichtbaar(cel);
            if (tekst.toLowerCase(Locale.ROOT).contains("ketenid.nl/")) {
                return true;
            }
            return REEKS.matcher(GEEN_BSN.matcher(tekst).replaceAll("x"))
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(Persoonsnummer::bevat);
        }

        /** Digits and signs in their plain form, a line end or tab as a space, nothing that cannot be seen. */
        private static String zichtbaar(String cel) {
            String plat = ONZICHTBAAR
                    .matcher(Normalizer.normalize(cel, Normalizer.Form.NFKC))
                    .replaceAll("");
            return plat.codePoints()
                    .map(teken -> Character.isDigit(teken)
                            ? '0' + Character.digit(teken, 10)
                            : Character.isWhitespace(teken) ? ' ' : teken)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static boolean bevat(String reeks) {
            List<String> groepen = List.of(reeks.split("[^0-9]"));
            for (int van = 0; van < groepen.size(); van++) {
                String cijfers = "";
                for (int tot = van; tot < groepen.size() && cijfers.length() < 9; tot++) {
                    cijfers += groepen.get(tot);
                    boolean heelOfLos = cijfers.length() == 9 || tot == van || groepen.size() == tot - van + 1;
                    if (heelOfLos && isPersoonsnummer(cijfers)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static String negen(String cijfers) {
            return cijfers.length() == 8 ? "0" + cijfers : cijfers;
        }

        private static boolean isPersoonsnummer(String cijfers) {
            if (cijfers.length() != 9 && cijfers.length() != 8) {
                return false;
            }
            String negen = negen(cijfers);
            int som = 0;
            for (int plaats = 0; plaats < 9; plaats++) {
                som += GEWICHTEN[plaats] * (negen.charAt(plaats) - '0');
            }
            boolean bsn = som % 11 == 0 && !negen.equals("000000000");
            boolean onderwijsnummer = negen.startsWith("10") && Math.floorMod(som, 11) == 5;
            return bsn || onderwijsnummer;
        }
    }

    // ---- who has which pseudonym

    /** A pupil, with all that is known; kenmerken are the names and dates of birth under which it was seen. */
    static final class Leerling {

        final String pseudoniem;
        final Set<String> kenmerken = new LinkedHashSet<>();
        String bsn = "";
        String naam = "";
        String geboren = "";

        Leerling(String pseudoniem) {
            this.pseudoniem = pseudoniem;
        }
    }

    /** What the key file holds: pupils, and their dossiers. */
    static final class Register {

        static final Pattern PSEUDONIEM = Pattern.compile("LL-[2-9A-HJ-NP-Z]{5}");

        private static final String TEKENS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        private static final String FORMULE = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

        /** A dossier; school is the vestigingscode, empty when the export gave none. */
        private record Dossier(Leerling leerling, String school) {}

        private final SecureRandom toeval = new SecureRandom();
        private final Map<String, Leerling> leerlingen = new LinkedHashMap<>();
        private final Map<String, Leerling> perBsn = new HashMap<>();
        private final Map<String, Set<Leerling>> perKenmerk = new HashMap<>();
        private final Map<String, Dossier> dossiers = new TreeMap<>();

        static Register lees(String tekst) {
            Register register = new Register();
            for (List<String> rij : Csv.eigen(tekst)) {
                Leerling leerling = register.leerlingen.computeIfAbsent(rij.get(1), Leerling::new);
                switch (rij.get(0)) {
                    case "leerling" -> register.onthoud(leerling, new Persoon(rij.get(2), rij.get(3), rij.get(4)));
                    case "kenmerk" -> register.onthoud(leerling, rij.get(2));
                    default -> register.dossiers.put(rij.get(2), new Dossier(leerling, rij.get(3)));
                }
            }
            return register;
        }

        String tekst() {
            StringBuilder tekst = new StringBuilder();
            for (Leerling leerling : leerlingen.values()) {
                voegToe(tekst, "leerling", leerling.pseudoniem, leerling.bsn, leerling.naam, leerling.geboren);
                leerling.kenmerken.forEach(kenmerk -> voegToe(tekst, "kenmerk", leerling.pseudoniem, kenmerk));
            }
            dossiers.forEach((nummer, dossier) ->
                    voegToe(tekst, "dossier", dossier.leerling.pseudoniem, nummer, dossier.school));
            return tekst.toString();
        }

        private static void voegToe(StringBuilder tekst, String... cellen) {
            tekst.append(Csv.rij(List.of(cellen))).append('\n');
        }

        Optional<Leerling> met(String pseudoniem) {
            return Optional.ofNullable(leerlingen.get(pseudoniem));
        }

        Optional<Leerling> metBsn(String bsn) {
            return Optional.ofNullable(perBsn.get(bsn));
        }

        Set<Leerling> metKenmerk(String kenmerk) {
            return kenmerk.isEmpty() ? Set.of() : perKenmerk.getOrDefault(kenmerk, Set.of());
        }

        Leerling nieuw() {
            String pseudoniem;
            do {
                pseudoniem = toeval.ints(5, 0, TEKENS.length())
                        .mapToObj(plaats -> TEKENS.substring(plaats, plaats + 1))
                        .collect(Collectors.joining("", "LL-", ""));
            } while (leerlingen.containsKey(pseudoniem));
            return leerlingen.computeIfAbsent(pseudoniem, Leerling::new);
        }

        /** What the newest row says of a pupil; what it does not say stays. */
        void onthoud(Leerling leerling, Persoon persoon) {
            leerling.bsn = persoon.bsn().isEmpty() ? leerling.bsn : persoon.bsn();
            leerling.naam = persoon.naam().isEmpty() ? leerling.naam : persoon.naam();
            leerling.geboren = persoon.geboren().isEmpty() ? leerling.geboren : persoon.geboren();
            if (!leerling.bsn.isEmpty()) {
                perBsn.put(leerling.bsn, leerling);
            }
            if (!persoon.kenmerk().isEmpty()) {
                onthoud(leerling, persoon.kenmerk());
            }
        }

        private void onthoud(Leerling leerling, String kenmerk) {
            leerling.kenmerken.add(kenmerk);
            perKenmerk.computeIfAbsent(kenmerk, nieuw -> new LinkedHashSet<>()).add(leerling);
        }

        /** @return whether this dossier was another pupil's until now */
        boolean onthoudDossier(String nummer, Leerling leerling, String school) {
            if (nummer.isEmpty()) {
                return false;
            }
            Dossier eerder = dossiers.put(nummer.toUpperCase(Locale.ROOT), new Dossier(leerling, school));
            return eerder != null && eerder.leerling != leerling;
        }

        Map<String, String> dossiersVan(Leerling leerling) {
            Map<String, String> scholen = new TreeMap<>();
            dossiers.forEach((nummer, dossier) -> {
                if (dossier.leerling == leerling) {
                    scholen.put(nummer, dossier.school);
                }
            });
            return scholen;
        }

        /** The key list of each school, as CSV for a Dutch Excel. */
        Map<String, String> lijsten() {
            Map<String, Map<Leerling, List<String>>> perSchool = new TreeMap<>();
            dossiers.forEach((nummer, dossier) -> perSchool
                    .computeIfAbsent(
                            dossier.school.isEmpty() ? ZONDER_VESTIGING : dossier.school, nieuw -> new HashMap<>())
                    .computeIfAbsent(dossier.leerling, nieuw -> new ArrayList<>())
                    .add(nummer));
            Map<String, String> lijsten = new TreeMap<>();
            perSchool.forEach((school, leerlingen) -> lijsten.put(school, lijst(leerlingen)));
            return lijsten;
        }

        private static String lijst(Map<Leerling, List<String>> leerlingen) {
            StringBuilder csv = new StringBuilder("pseudoniem;bsn;naam;otdossiernummers\r\n");
            leerlingen.keySet().stream()
                    .sorted(Comparator.comparing((Leerling leerling) -> leerling.naam, String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(leerling -> leerling.pseudoniem))
                    .map(leerling -> Stream.of(
                                    leerling.pseudoniem,
                                    leerling.bsn,
                                    leerling.naam,
                                    String.join(", ", leerlingen.get(leerling)))
                            .map(Register::onschadelijk)
                            .toList())
                    .forEach(rij -> csv.append(Csv.rij(rij)).append("\r\n"));
            return csv.toString();
        }

        /** With one of these in front, a spreadsheet takes a text for a formula. */
        private static String onschadelijk(String tekst) {
            return !tekst.isEmpty() && FORMULE.indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
        }
    }

    /** Gives each row the pseudonym of its pupil: those with a BSN first, so that the order of rows does not matter. */
    static final class Toewijzing {

        private static final int MEESTE_PLEKKEN = 10;

        private final Register register;
        private final Map<Regel, Leerling> leerlingen = new IdentityHashMap<>();
        private final Map<String, Set<String>> bsnPerKenmerk = new HashMap<>();
        private final Map<String, Collection<String>> plekken = new LinkedHashMap<>();
        private int nieuw;

        Toewijzing(Register register) {
            this.register = register;
        }

        List<String> wijsToe(List<Regel> regels, Fouten fouten) {
            for (Regel regel : regels) {
                Persoon persoon = regel.persoon();
                if (!persoon.bsn().isEmpty()) {
                    bsnPerKenmerk
                            .computeIfAbsent(persoon.kenmerk(), kenmerk -> new HashSet<>())
                            .add(persoon.bsn());
                }
            }
            regels.stream()
                    .filter(regel -> !regel.persoon().bsn().isEmpty())
                    .forEach(regel -> zet(regel, metBsn(regel)));
            regels.stream().filter(regel -> regel.persoon().bsn().isEmpty()).forEach(regel -> zonderBsn(regel, fouten));
            fouten.gooi();
            regels.forEach(this::neemDossierOp);
            return regels.stream()
                    .map(regel -> leerlingen.get(regel).pseudoniem)
                    .toList();
        }

        private Leerling metBsn(Regel regel) {
            Persoon persoon = regel.persoon();
            Optional<Leerling> bekend = register.metBsn(persoon.bsn());
            if (bekend.isPresent()) {
                if (!persoon.geboren().isEmpty()
                        && !bekend.get().geboren.isEmpty()
                        && !persoon.geboren().equals(bekend.get().geboren)) {
                    let(
                            "Bij dit BSN stond eerder een andere geboortedatum. Kijk in OT of het BSN bij deze leerling hoort.",
                            regel);
                }
                return bekend.get();
            }
            Set<Leerling> zelfdeNaam = register.metKenmerk(persoon.kenmerk());
            boolean enige = bsnPerKenmerk.get(persoon.kenmerk()).size() == 1;
            return enige
                            && zelfdeNaam.size() == 1
                            && zelfdeNaam.iterator().next().bsn.isEmpty()
                    ? zelfdeNaam.iterator().next()
                    : nieuw();
        }

        private void zonderBsn(Regel regel, Fouten fouten) {
            Set<Leerling> zelfdeNaam = register.metKenmerk(regel.persoon().kenmerk());
            if (zelfdeNaam.size() > 1) {
                fouten.meld(
                        regel.plek(),
                        "Er is meer dan een leerling met deze naam en geboortedatum. Vul het BSN in, dan is duidelijk wie het is.");
                return;
            }
            zet(regel, zelfdeNaam.isEmpty() ? nieuw() : zelfdeNaam.iterator().next());
            let(
                    "Deze regels hebben geen BSN: naam en geboortedatum bepalen wie het is. Twee kinderen die daarin gelijk zijn, zoals een tweeling met alleen voorletters, krijgen dan hetzelfde pseudoniem. Kijk de regels na en vul liever het BSN in.",
                    regel);
        }

        private Leerling nieuw() {
            nieuw++;
            return register.nieuw();
        }

        private void zet(Regel regel, Leerling leerling) {
            leerlingen.put(regel, leerling);
            register.onthoud(leerling, regel.persoon());
        }

        private void neemDossierOp(Regel regel) {
            Leerling leerling = leerlingen.get(regel);
            if (register.metKenmerk(regel.persoon().kenmerk()).size() > 1) {
                let(
                        "Er is nog een leerling met deze naam en geboortedatum, met een ander BSN of zonder BSN; die heeft een eigen pseudoniem. Kijk na of het echt twee kinderen zijn.",
                        regel);
            }
            Optional<String> school = vestiging(regel.dossier().get("school"));
            if (school.isEmpty()) {
                let(
                        "De school is geen vestigingscode, zoals 12AB00. De toepassing weigert deze regels, en de leerling komt in geen sleutellijst van een school.",
                        regel);
            }
            if (register.onthoudDossier(regel.dossier().get("otdossiernummer"), leerling, school.orElse(""))) {
                let(
                        "Dit OT-dossiernummer was eerder van een leerling met een ander pseudoniem. Kijk in OT van wie het is.",
                        regel);
            }
        }

        private void let(String zin, Regel regel) {
            plekken.computeIfAbsent(zin, nieuweZin -> new LinkedHashSet<>()).add(regel.plek());
        }

        int aantalNieuw() {
            return nieuw;
        }

        List<String> waarschuwingen() {
            return plekken.entrySet().stream()
                    .map(zin -> "LET OP: %s%n  %s".formatted(zin.getKey(), plekken(zin.getValue())))
                    .toList();
        }

        private static String plekken(Collection<String> plekken) {
            String eerste = plekken.stream().limit(MEESTE_PLEKKEN).collect(Collectors.joining("; "));
            return plekken.size() > MEESTE_PLEKKEN
                    ? "%s; en nog %d".formatted(eerste, plekken.size() - MEESTE_PLEKKEN)
                    : eerste;
        }
    }

    // ---- the key file

    /** The key file: AES-256-GCM under a passphrase, its header authenticated. */
    static final class Sleutelbestand implements AutoCloseable {

        private static final byte[] MERK = "OVERGANGSLEUTEL".getBytes(StandardCharsets.US_ASCII);
        private static final byte VERSIE = 1;
        private static final int ZOUT = 16;
        private static final int NONCE = 12;
        private static final int KOP = MERK.length + 1 + Integer.BYTES + ZOUT + NONCE;
        private static final int MEESTE_ITERATIES = 10_000_000;

        private final Path pad;
        private final char[] wachtzin;
        private final int iteraties;
        private final byte[] opSchijf;
        private final String inhoud;

        private Sleutelbestand(Path pad, char[] wachtzin, int iteraties, byte[] opSchijf, String inhoud) {
            this.pad = pad;
            this.wachtzin = wachtzin;
            this.iteraties = iteraties;
            this.opSchijf = opSchijf;
            this.inhoud = inhoud;
        }

        /** A new one only on purpose: another key file would give everybody another pseudonym. */
        static Path plek(Path pad, boolean nieuw) throws IOException {
            if (nieuw && Files.exists(pad)) {
                throw geweigerd("Het sleutelbestand %s is er al. Laat --nieuw weg.".formatted(pad));
            }
            if (!nieuw && !Files.isRegularFile(pad)) {
                throw geweigerd(
                        "Het sleutelbestand %s is er niet. Kijk de naam en de map na, of zet het terug. Alleen als u nog nooit pseudoniemen maakte, geeft u bij maak --nieuw erbij: een nieuw sleutelbestand geeft elke leerling een ander pseudoniem."
                                .formatted(pad));
            }
            Bestanden.eisMap(pad);
            return nieuw ? pad : pad.toRealPath();
        }

        static Sleutelbestand open(Path pad, char[] wachtzin, int iteraties) throws IOException {
            byte[] opSchijf = Files.exists(pad) ? Files.readAllBytes(pad) : new byte[0];
            String inhoud = opSchijf.length == 0 && !Files.exists(pad) ? "" : ontsleutel(opSchijf, wachtzin);
            return new Sleutelbestand(pad, wachtzin, iteraties, opSchijf, inhoud);
        }

        String inhoud() {
            return inhoud;
        }

        /**
         * Replaces the file, and keeps what was there beside it.
         *
         * @return false when there is nothing to change
         */
        boolean bewaar(String nieuw) throws IOException {
            if (nieuw.equals(inhoud)) {
                return false;
            }
            Path klaar = Bestanden.zetKlaar(pad, versleutel(nieuw));
            try {
                byte[] nu = Files.exists(pad) ? Files.readAllBytes(pad) : new byte[0];
                if (!Arrays.equals(nu, opSchijf)) {
                    throw geweigerd(
                            "Het sleutelbestand is intussen veranderd: iemand anders was ermee bezig. Er is niets gemaakt. Doe het opnieuw.");
                }
                if (nu.length > 0) {
                    Path vorige = pad.resolveSibling(pad.getFileName() + ".vorige");
                    Bestanden.schrijfAlle(Map.of(vorige, nu), true);
                }
                Bestanden.plaats(klaar, pad, true);
                return true;
            } finally {
                Files.deleteIfExists(klaar);
            }
        }

        private byte[] versleutel(String tekst) {
            SecureRandom toeval = new SecureRandom();
            byte[] zout = new byte[ZOUT];
            byte[] nonce = new byte[NONCE];
            toeval.nextBytes(zout);
            toeval.nextBytes(nonce);
            byte[] kop = ByteBuffer.allocate(KOP)
                    .put(MERK)
                    .put(VERSIE)
                    .putInt(iteraties)
                    .put(zout)
                    .put(nonce)
                    .array();
            try {
                byte[] geheim = aes(Cipher.ENCRYPT_MODE, kop, wachtzin).doFinal(tekst.getBytes(UTF_8));
                return ByteBuffer.allocate(KOP + geheim.length)
                        .put(kop)
                        .put(geheim)
                        .array();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String ontsleutel(byte[] bestand, char[] wachtzin) {
            boolean eigen = bestand.length > KOP && Arrays.equals(bestand, 0, MERK.length, MERK, 0, MERK.length);
            if (!eigen) {
                throw new Weigering(
                        GEEN_TOEGANG,
                        "Dit is geen sleutelbestand van dit programma, of het is beschadigd. Kijk de naam na. Is het beschadigd, zet dan de reservekopie terug. Er is niets veranderd.");
            }
            if (bestand[MERK.length] != VERSIE) {
                throw new Weigering(
                        GEEN_TOEGANG,
                        "Dit sleutelbestand is van een andere versie van dit programma, of het is beschadigd. Gebruik de versie waarmee het is gemaakt, of zet de reservekopie terug. Er is niets veranderd.");
            }
            try {
                byte[] open = aes(Cipher.DECRYPT_MODE, Arrays.copyOf(bestand, KOP), wachtzin)
                        .doFinal(bestand, KOP, bestand.length - KOP);
                return new String(open, UTF_8);
            } catch (AEADBadTagException e) {
                throw nietOpen();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Weigering nietOpen() {
            return new Weigering(
                    GEEN_TOEGANG,
                    "De wachtzin is niet juist, of het sleutelbestand is beschadigd. Er is niets veranderd. Typ de wachtzin nog eens, en let op hoofdletters. Weet u zeker dat zij goed is, zet dan de reservekopie terug, of het bestand dat op .vorige eindigt.");
        }

        /** The key comes from the passphrase and the salt in the header; all of the header is bound to what is encrypted. */
        private static Cipher aes(int richting, byte[] kop, char[] wachtzin) throws GeneralSecurityException {
            ByteBuffer lezer = ByteBuffer.wrap(kop, MERK.length + 1, KOP - MERK.length - 1);
            int iteraties = lezer.getInt();
            byte[] zout = new byte[ZOUT];
            byte[] nonce = new byte[NONCE];
            lezer.get(zout).get(nonce);
            if (iteraties < 1 || iteraties > MEESTE_ITERATIES) {
                throw nietOpen();
            }
            PBEKeySpec bron = new PBEKeySpec(wachtzin, zout, iteraties, 256);
            byte[] sleutel = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(bron)
                    .getEncoded();
            bron.clearPassword();
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(richting, new SecretKeySpec(sleutel, "AES"), new GCMParameterSpec(128, nonce));
            aes.updateAAD(kop);
            Arrays.fill(sleutel, (byte) 0);
            return aes;
        }

        @Override
        public void close() {
            Arrays.fill(wachtzin, ' ');
        }
    }

    /** Files that are there entirely, or not at all, and that only their owner can read. */
    static final class Bestanden {

        private Bestanden() {}

        static void eisMap(Path pad) {
            Path map = pad.toAbsolutePath().getParent();
            if (map == null || !Files.isDirectory(map)) {
                throw verkeerd("De map van %s is er niet. Maak haar eerst, of kijk de naam na.".formatted(pad));
            }
        }

        static void eisVrij(Path doel, boolean overschrijf) {
            eisMap(doel);
            if (Files.isDirectory(doel)) {
                throw verkeerd("%s is een map. Geef de naam van een bestand.".formatted(doel));
            }
            if (Files.exists(doel) && !overschrijf) {
                throw geweigerd(
                        "%s is er al. Geef een andere naam, of --overschrijf om het te vervangen.".formatted(doel));
            }
        }

        /** Writes beside the target, down to the disk; a temporary file is its owner's alone. */
        static Path zetKlaar(Path doel, byte[] inhoud) throws IOException {
            Path klaar = tijdelijk(doel);
            try (FileChannel kanaal = FileChannel.open(klaar, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(inhoud);
                while (bytes.hasRemaining()) {
                    kanaal.write(bytes);
                }
                kanaal.force(true);
                return klaar;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(klaar);
                throw e;
            }
        }

        private static Path tijdelijk(Path doel) throws IOException {
            try {
                Path klaar = Files.createTempFile(doel.toAbsolutePath().getParent(), "." + doel.getFileName(), ".tmp");
                klaar.toFile().deleteOnExit();
                return klaar;
            } catch (IOException e) {
                throw new FileSystemException(doel.toString());
            }
        }

        static void plaats(Path klaar, Path doel, boolean overschrijf) throws IOException {
            eisVrij(doel, overschrijf);
            Files.move(klaar, doel, StandardCopyOption.ATOMIC_MOVE);
            Path map = doel.toAbsolutePath().getParent();
            if (isPosix(map)) {
                try (FileChannel kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
                    kanaal.force(true);
                }
            }
        }

        /** All of them, or none when one cannot be written. */
        static void schrijfAlle(Map<Path, byte[]> bestanden, boolean overschrijf) throws IOException {
            for (Path doel : bestanden.keySet()) {
                eisVrij(doel, overschrijf);
            }
            Map<Path, Path> klaar = new LinkedHashMap<>();
            try {
                for (Map.Entry<Path, byte[]> bestand : bestanden.entrySet()) {
                    klaar.put(zetKlaar(bestand.getKey(), bestand.getValue()), bestand.getKey());
                }
                for (Map.Entry<Path, Path> paar : klaar.entrySet()) {
                    plaats(paar.getKey(), paar.getValue(), overschrijf);
                }
            } finally {
                for (Path tijdelijk : klaar.keySet()) {
                    Files.deleteIfExists(tijdelijk);
                }
            }
        }

        static void maakMap(Path map) throws IOException {
            eisMap(map);
            if (!Files.exists(map)) {
                Files.createDirectory(map);
                if (isPosix(map)) {
                    Files.setPosixFilePermissions(
                            map,
                            Set.of(
                                    PosixFilePermission.OWNER_READ,
                                    PosixFilePermission.OWNER_WRITE,
                                    PosixFilePermission.OWNER_EXECUTE));
                }
            }
        }

        static boolean isVanEenGebruiker(Path pad) throws IOException {
            return !isPosix(pad)
                    || Files.getPosixFilePermissions(pad).stream()
                            .allMatch(recht -> recht.name().startsWith("OWNER_"));
        }

        private static boolean isPosix(Path pad) {
            return pad.getFileSystem().supportedFileAttributeViews().contains("posix");
        }
    }
}

package nl.swv.overgang.e2e;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The example counted from its files, by the table of domein.md §5 and without the code of the import. */
final class Voorbeeldtelling {

    private static final Path VOORBEELD = Path.of("src/main/resources/voorbeeld");
    private static final Set<String> ZONDER_WERK = Set.of("BUITEN_BEREIK", "ALLEEN_BACKUP");

    /** @param einde the last day in OT, empty when there is none */
    record Rij(String nummer, String school, String scenario, LocalDate einde, String consulent) {

        boolean vraagtWerk() {
            return !ZONDER_WERK.contains(scenario);
        }
    }

    record School(String vestiging, String naam, String bestuur, String wijk, String cursus) {}

    final Map<String, School> scholen = new LinkedHashMap<>();
    final List<Rij> dossiers = new ArrayList<>();

    Voorbeeldtelling() {
        lees("scholen.csv")
                .forEach(rij -> scholen.put(
                        rij.getField("vestiging"),
                        new School(
                                rij.getField("vestiging"),
                                rij.getField("naam"),
                                rij.getField("bestuur"),
                                rij.getField("wijk"),
                                rij.getField("knoppencursus"))));
        Set<String> gezien = new HashSet<>();
        lees("ot-export.csv").stream()
                .filter(this::isGoed)
                .filter(rij -> gezien.add(rij.getField("otdossiernummer")))
                .map(rij -> new Rij(
                        rij.getField("otdossiernummer"),
                        rij.getField("school"),
                        scenario(rij),
                        dag(rij.getField("einddatum")),
                        rij.getField("consulent")))
                .forEach(dossiers::add);
    }

    long werk(Predicate<Rij> welke) {
        return dossiers.stream().filter(Rij::vraagtWerk).filter(welke).count();
    }

    long scenario(String scenario) {
        return dossiers.stream().filter(rij -> rij.scenario().equals(scenario)).count();
    }

    private static String scenario(NamedCsvRecord rij) {
        String soort = rij.getField("soort");
        String vervolg = rij.getField("vervolg");
        if (rij.getField("module").equals("OT-POVO")) {
            return "BUITEN_BEREIK";
        }
        if (rij.getField("status").equals("AFGEROND")) {
            return "ALLEEN_BACKUP";
        }
        if (isTeLang(rij)) {
            return "BESLUIT_NODIG";
        }
        return switch (vervolg) {
            case "GEEN" -> "AFRONDING";
            case "VERLENGING" -> soort.equals("ARRANGEMENT") ? "VERLENGING" : "BESLUIT_NODIG";
            case "NIEUWE_ACTIE" -> "NIEUWE_ACTIE";
            default -> "BESLUIT_NODIG";
        };
    }

    /** What the import may take: of OT-POVO the number is enough (R09). */
    private boolean isGoed(NamedCsvRecord rij) {
        if (rij.getField("module").equals("OT-POVO")) {
            return true;
        }
        return Set.of("STARTGESPREK", "A&O", "ARRANGEMENT", "TLV").contains(rij.getField("soort"))
                && Set.of("LOPEND", "AFGEROND").contains(rij.getField("status"))
                && scholen.containsKey(rij.getField("school"))
                && rij.getField("leerling").matches("LL-[A-Z0-9]{5}")
                && rij.getField("groep").matches("[1-8]")
                && Set.of("", "GEEN", "NIEUWE_ACTIE", "VERLENGING").contains(rij.getField("vervolg"))
                && isTijdvak(rij);
    }

    private static boolean isTijdvak(NamedCsvRecord rij) {
        try {
            LocalDate begin = dag(rij.getField("startdatum"));
            LocalDate einde = dag(rij.getField("einddatum"));
            return begin == null || einde == null || !einde.isBefore(begin);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** R12: an arrangement lasts at most one year. */
    private static boolean isTeLang(NamedCsvRecord rij) {
        LocalDate begin = dag(rij.getField("startdatum"));
        LocalDate einde = dag(rij.getField("einddatum"));
        return rij.getField("soort").equals("ARRANGEMENT")
                && begin != null
                && einde != null
                && einde.isAfter(begin.plusYears(1));
    }

    private static LocalDate dag(String cel) {
        if (cel.isEmpty()) {
            return null;
        }
        return cel.charAt(2) == '-'
                ? LocalDate.parse(cel.substring(6) + cel.substring(2, 6) + cel.substring(0, 2))
                : LocalDate.parse(cel);
    }

    private static List<NamedCsvRecord> lees(String bestand) {
        try (CsvReader<NamedCsvRecord> rijen =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(VOORBEELD.resolve(bestand))) {
            return rijen.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

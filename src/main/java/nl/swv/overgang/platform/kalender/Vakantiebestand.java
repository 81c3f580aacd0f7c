package nl.swv.overgang.platform.kalender;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.swv.overgang.platform.kalender.Overgangskalender.Vakantie;
import org.springframework.core.io.Resource;

/** School holidays in CSV: regio;vakantie;van;tot, both days included. Lines that begin with # are remarks. */
final class Vakantiebestand {

    private static final List<String> KOP = List.of("regio", "vakantie", "van", "tot");
    private static final String OVERAL = "ALLE";

    private Vakantiebestand() {}

    /**
     * The holidays of one region. Every line is checked, those of other regions too.
     *
     * @throws Kalenderfout naming the line that cannot be used
     */
    static List<Vakantie> lees(Resource bestand, Vakantieregio regio) {
        List<Vakantie> vakanties = new ArrayList<>();
        try (var rijen = csv().ofCsvRecord(bestand.getInputStream())) {
            boolean kop = true;
            for (CsvRecord rij : rijen) {
                if (kop) {
                    eis(rij.getFields().equals(KOP), rij, "de kopregel is niet " + String.join(";", KOP));
                } else {
                    eis(rij.getFieldCount() == KOP.size(), rij, "er staan geen vier kolommen");
                    Vakantie vakantie = vakantie(rij);
                    if (regios(rij).contains(regio)) {
                        vakanties.add(vakantie);
                    }
                }
                kop = false;
            }
            return vakanties;
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new Kalenderfout("Het vakantiebestand %s is niet te lezen.".formatted(bestand), e);
        }
    }

    private static CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static Set<Vakantieregio> regios(CsvRecord rij) {
        String naam = rij.getField(0).strip().toUpperCase(Locale.ROOT);
        Set<Vakantieregio> regios = EnumSet.allOf(Vakantieregio.class);
        if (!naam.equals(OVERAL)) {
            regios.removeIf(regio -> !regio.name().equals(naam));
        }
        eis(!regios.isEmpty(), rij, "'%s' is geen noord, midden, zuid of alle".formatted(rij.getField(0)));
        return regios;
    }

    private static Vakantie vakantie(CsvRecord rij) {
        LocalDate van = datum(rij, 2);
        LocalDate tot = datum(rij, 3);
        eis(!van.isAfter(tot), rij, "van (%s) is later dan tot (%s)".formatted(van, tot));
        return new Vakantie(van, tot);
    }

    private static LocalDate datum(CsvRecord rij, int kolom) {
        String tekst = rij.getField(kolom).strip();
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            throw new Kalenderfout(zin(rij, "'%s' is geen datum zoals 2026-12-19".formatted(tekst)), e);
        }
    }

    private static void eis(boolean klopt, CsvRecord rij, String anders) {
        if (!klopt) {
            throw new Kalenderfout(zin(rij, anders));
        }
    }

    private static String zin(CsvRecord rij, String wat) {
        return "Regel %d van het vakantiebestand klopt niet: %s.".formatted(rij.getStartingLineNumber(), wat);
    }
}

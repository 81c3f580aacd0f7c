package nl.swv.overgang.otexport.bestand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Persoonsnummer;

/**
 * The header of a file.
 *
 * @param kolommen what each column of the file is, from left to right: a column of ours, or the name it has there
 * @param genegeerd the columns that are not ours
 */
public record Kop(List<String> kolommen, List<String> genegeerd) {

    private static final Pattern NAAM = Pattern.compile("[\\p{L}][\\p{L}0-9 ._/()-]{0,39}");

    /**
     * Reads which column is which.
     *
     * @param namen what a column of ours may be called in the file, the first that is there counts; without any, by its own name
     * @throws nl.swv.overgang.platform.Ongeldig when a column is missing or occurs twice
     */
    static Kop lees(List<String> kopregel, Kolommen soort, Map<String, List<String>> namen) {
        Kop kop = herken(kopregel, soort, namen);
        Bezwaren bezwaren = new Bezwaren();
        for (String eigen : soort.alle()) {
            bezwaren.eis(
                    Collections.frequency(kop.kolommen(), eigen) < 2,
                    eigen,
                    "De kolom %s staat twee keer in het bestand. Laat er een over.".formatted(eigen));
        }
        List<String> ontbreekt = kop.zonder(soort.verplicht());
        String zin = ontbreekt.size() == 1
                ? "De kolom %s ontbreekt. Zet hem in de kopregel van het bestand, of kies op de pagina Importeren welke kolom het is."
                        .formatted(ontbreekt.get(0))
                : "De kolommen %s ontbreken. Zet ze in de kopregel van het bestand, of kies op de pagina Importeren welke kolommen het zijn."
                        .formatted(opsomming(ontbreekt));
        ontbreekt.forEach(eigen -> bezwaren.eis(false, eigen, zin));
        bezwaren.gooi();
        return kop;
    }

    /** The same, whatever is missing. */
    static Kop herken(List<String> kopregel, Kolommen soort, Map<String, List<String>> namen) {
        List<String> aanwezig = kopregel.stream().map(Kop::normaal).toList();
        Map<String, String> onze = new HashMap<>();
        for (String eigen : soort.alle()) {
            namen.getOrDefault(eigen, List.of(eigen)).stream()
                    .map(Kop::normaal)
                    .filter(naam -> aanwezig.contains(naam) && !onze.containsKey(naam))
                    .findFirst()
                    .ifPresent(naam -> onze.put(naam, eigen));
        }
        List<String> kolommen = new ArrayList<>();
        List<String> genegeerd = new ArrayList<>();
        for (int plaats = 0; plaats < kopregel.size(); plaats++) {
            String eigen = onze.get(aanwezig.get(plaats));
            if (eigen == null) {
                String naam = veilig(kopregel.get(plaats).strip(), plaats);
                genegeerd.add(naam);
                // one that has the name of a column of ours is not that column when another is
                kolommen.add(soort.alle().contains(naam) ? genummerd(plaats) : naam);
            } else {
                kolommen.add(eigen);
            }
        }
        return new Kop(List.copyOf(kolommen), List.copyOf(genegeerd));
    }

    /** Those of these columns of ours that are not in the file. */
    List<String> zonder(List<String> onze) {
        return onze.stream().filter(eigen -> !kolommen.contains(eigen)).toList();
    }

    String kolom(int plaats) {
        return plaats < kolommen.size() ? kolommen.get(plaats) : genummerd(plaats);
    }

    /** Whether this is the name of a column, and may be told and kept: a file without a header has data in its first line. */
    public static boolean isNaam(String tekst) {
        return NAAM.matcher(tekst).matches() && !Persoonsnummer.komtVoorIn(tekst);
    }

    private static String normaal(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }

    private static String veilig(String naam, int plaats) {
        return isNaam(naam) ? naam : genummerd(plaats);
    }

    private static String genummerd(int plaats) {
        return "kolom " + (plaats + 1);
    }

    private static String opsomming(List<String> namen) {
        int laatste = namen.size() - 1;
        return laatste < 1 ? "" : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
    }
}

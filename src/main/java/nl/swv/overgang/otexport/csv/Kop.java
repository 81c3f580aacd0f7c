package nl.swv.overgang.otexport.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.swv.overgang.platform.Bezwaren;
import nl.swv.overgang.platform.Persoonsnummer;

/**
 * The header of a file.
 *
 * @param kolommen what each column of the file is, from left to right: a column of ours, or the name it has there
 * @param genegeerd the columns that are not ours
 */
public record Kop(List<String> kolommen, List<String> genegeerd) {

    /**
     * Reads which column is which.
     *
     * @param andereNamen our column and its name in the file, where that differs
     * @throws nl.swv.overgang.platform.Ongeldig when a column is missing or occurs twice
     */
    static Kop lees(List<String> namen, Kolommen soort, Map<String, String> andereNamen) {
        List<String> kolommen = new ArrayList<>();
        List<String> genegeerd = new ArrayList<>();
        Bezwaren bezwaren = new Bezwaren();
        for (int plaats = 0; plaats < namen.size(); plaats++) {
            String naam = namen.get(plaats).strip();
            String kolom = soort.alle().stream()
                    .filter(eigen ->
                            normaal(andereNamen.getOrDefault(eigen, eigen)).equals(normaal(naam)))
                    .findFirst()
                    .orElse("");
            if (kolom.isEmpty()) {
                kolommen.add(veilig(naam, plaats));
                genegeerd.add(veilig(naam, plaats));
                continue;
            }
            bezwaren.eis(
                    !kolommen.contains(kolom),
                    kolom,
                    "De kolom %s staat twee keer in het bestand. Laat er een over.".formatted(kolom));
            kolommen.add(kolom);
        }
        for (String eigen : soort.verplicht()) {
            String naam = andereNamen.getOrDefault(eigen, eigen);
            bezwaren.eis(
                    kolommen.contains(eigen),
                    eigen,
                    "De kolom %s ontbreekt. Zet hem in de kopregel van het bestand.".formatted(naam));
        }
        bezwaren.gooi();
        return new Kop(List.copyOf(kolommen), List.copyOf(genegeerd));
    }

    String kolom(int plaats) {
        return plaats < kolommen.size() ? kolommen.get(plaats) : "kolom " + (plaats + 1);
    }

    private static String normaal(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }

    /** A file without a header has data in its first line: that is never repeated. */
    private static String veilig(String naam, int plaats) {
        boolean noembaar = naam.matches("[\\p{L}][\\p{L}0-9 ._/()-]{0,39}") && !Persoonsnummer.komtVoorIn(naam);
        return noembaar ? naam : "kolom " + (plaats + 1);
    }
}

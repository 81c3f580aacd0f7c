package nl.swv.overgang.otexport.bestand;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.swv.overgang.platform.Bezwaar;
import nl.swv.overgang.platform.Persoonsnummer;

/**
 * A row as it came in.
 *
 * @param nummer the line in the file on which it begins; the header is line 1
 */
public record Regel(long nummer, Kop kop, List<String> cellen) {

    private static final Bezwaar TE_BREED = new Bezwaar(
            "regel",
            "Deze regel heeft meer cellen dan de kopregel. Geef elke kolom een naam. Zet in een CSV tekst met een"
                    + " scheidingsteken tussen aanhalingstekens.");

    /** A row that somebody typed into a form. */
    public static Regel ingevuld(Map<String, String> velden) {
        return new Regel(1, new Kop(List.copyOf(velden.keySet()), List.of()), List.copyOf(velden.values()));
    }

    /** Without the spaces around it, also those that do not break; empty where the column or the cell is missing. */
    String tekst(String kolom) {
        int plaats = kop.kolommen().indexOf(kolom);
        return plaats < 0 || plaats >= cellen.size()
                ? ""
                : cellen.get(plaats).replace('\u00a0', ' ').strip();
    }

    /** Why this row cannot be read at all, empty when it can: what is in it is not even looked up then. */
    List<Bezwaar> onleesbaar() {
        List<Bezwaar> persoonsnummers = persoonsnummers();
        boolean teBreed = cellen.size() > kop.kolommen().size();
        return persoonsnummers.isEmpty() && teBreed ? List.of(TE_BREED) : persoonsnummers;
    }

    /**
     * The content of a column that may be kept although the row is refused: no persoonsnummer stands in it (R11), and where the
     * row is too wide, nothing before it can have moved another column to its place.
     */
    String behoudbaar(String kolom) {
        boolean opZijnPlaats =
                cellen.size() <= kop.kolommen().size() || kop.kolommen().indexOf(kolom) == 0;
        String tekst = tekst(kolom);
        return opZijnPlaats && !Persoonsnummer.komtVoorIn(tekst) ? tekst : "";
    }

    /** R11 counts for every cell, those of unknown columns too. */
    private List<Bezwaar> persoonsnummers() {
        return IntStream.range(0, cellen.size())
                .filter(plaats -> Persoonsnummer.komtVoorIn(cellen.get(plaats)))
                .mapToObj(plaats -> new Bezwaar(kop.kolom(plaats), Persoonsnummer.MELDING))
                .toList();
    }
}

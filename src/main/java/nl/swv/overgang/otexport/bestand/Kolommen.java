package nl.swv.overgang.otexport.bestand;

import java.util.List;

/** The columns of one kind of file, those that must be there before those that may. */
public record Kolommen(List<Kolom> kolommen) {

    /**
     * A column.
     *
     * @param verplicht whether a file without it is refused
     * @param uitleg what stands in it, for who makes the file
     * @param voorbeeld what stands in it in the example file
     */
    public record Kolom(String naam, boolean verplicht, String uitleg, String voorbeeld) {}

    static Kolommen van(Kolom... kolommen) {
        return new Kolommen(List.of(kolommen));
    }

    static Kolom verplicht(String naam, String uitleg, String voorbeeld) {
        return new Kolom(naam, true, uitleg, voorbeeld);
    }

    static Kolom vrij(String naam, String uitleg, String voorbeeld) {
        return new Kolom(naam, false, uitleg, voorbeeld);
    }

    public List<String> alle() {
        return kolommen.stream().map(Kolom::naam).toList();
    }

    List<String> verplicht() {
        return kolommen.stream().filter(Kolom::verplicht).map(Kolom::naam).toList();
    }
}

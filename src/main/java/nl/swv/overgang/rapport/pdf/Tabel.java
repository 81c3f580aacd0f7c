package nl.swv.overgang.rapport.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table as rapport/tabel.html draws it; the first cell of each row is its heading. */
record Tabel(String bijschrift, List<Kolom> kolommen, List<Rij> rijen) {

    /** So many rows stay together on one page. */
    private static final int KORT = 12;

    /** A column: what stands above it, and whether it holds numbers. */
    record Kolom(String kop, boolean getal) {

        static Kolom tekst(String kop) {
            return new Kolom(kop, false);
        }

        static Kolom getal(String kop) {
            return new Kolom(kop, true);
        }
    }

    record Cel(String tekst, boolean getal) {}

    record Rij(String kop, List<Cel> cellen, boolean som) {}

    static Tabel van(String bijschrift, List<Kolom> kolommen, List<List<String>> rijen) {
        return new Tabel(
                bijschrift,
                kolommen,
                rijen.stream().map(rij -> rij(kolommen, rij, false)).toList());
    }

    /** With a last row that adds the others up. */
    Tabel metSom(List<String> som) {
        List<Rij> alle = new ArrayList<>(rijen);
        alle.add(rij(kolommen, som, true));
        return new Tabel(bijschrift, kolommen, alle);
    }

    boolean kort() {
        return rijen.size() <= KORT;
    }

    private static Rij rij(List<Kolom> kolommen, List<String> teksten, boolean som) {
        List<Cel> cellen = new ArrayList<>();
        for (int plaats = 1; plaats < kolommen.size(); plaats++) {
            cellen.add(new Cel(teksten.get(plaats), kolommen.get(plaats).getal()));
        }
        return new Rij(teksten.get(0), cellen, som);
    }
}

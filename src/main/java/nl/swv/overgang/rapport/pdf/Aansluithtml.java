package nl.swv.overgang.rapport.pdf;

import static nl.swv.overgang.rapport.Nederlands.getal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.swv.overgang.otexport.Onverklaard;
import nl.swv.overgang.otexport.Rekening;
import nl.swv.overgang.rapport.Aansluitrekening;
import nl.swv.overgang.rapport.Rekeningregel;
import nl.swv.overgang.rapport.pdf.Html.Kolom;
import nl.swv.overgang.werkblad.Woorden;

/** The reconciliation of R10: what came in beside what became of it, whether it closes, and what does not fit. */
final class Aansluithtml {

    private static final int MEESTE = 20;

    private Aansluithtml() {}

    static String rekening(Aansluitrekening rekening) {
        List<Kolom> kolommen = new ArrayList<>(List.of(Kolom.tekst("Rekening")));
        rekening.somregels().forEach(regel -> kolommen.add(Kolom.getal(regel.naam())));
        List<List<String>> rijen = new ArrayList<>();
        for (Rekening een : Rekening.values()) {
            rijen.add(rij(Woorden.van(een), rekening.somregels().stream().map(regel -> regel.aantal(een))));
        }
        rijen.add(rij("Totaal", rekening.somregels().stream().map(Rekeningregel::totaal)));
        return Html.alinea(oordeel(rekening))
                + Html.tabel("Elk dossier en elke regel uit een export, precies één keer", kolommen, rijen, true)
                + verschillen(rekening);
    }

    private static List<String> rij(String kop, Stream<Long> aantallen) {
        return Stream.concat(Stream.of(kop), aantallen.map(aantal -> getal(aantal)))
                .toList();
    }

    private static String oordeel(Aansluitrekening rekening) {
        if (!rekening.sluit()) {
            return "De aansluiting sluit niet: een tweede, aparte telling komt anders uit. Vraag de beheerder om hulp.";
        }
        return rekening.aantalVerschillen() == 0
                ? "De aansluiting sluit en alles is verklaard."
                : "De aansluiting sluit; %s verschillen zijn nog niet verklaard."
                        .formatted(getal(rekening.aantalVerschillen()));
    }

    private static String verschillen(Aansluitrekening rekening) {
        if (rekening.verschillen().isEmpty()) {
            return "";
        }
        List<String> zinnen = new ArrayList<>(rekening.verschillen().stream()
                .limit(MEESTE)
                .map(Aansluithtml::zin)
                .toList());
        long meer = rekening.aantalVerschillen() - zinnen.size();
        if (meer > 0) {
            zinnen.add("En nog %s andere.".formatted(getal(meer)));
        }
        return "<h3>Verschillen</h3>" + Html.lijst(zinnen);
    }

    private static String zin(Onverklaard verschil) {
        String waar = verschil.regel() == null
                ? "Import %d".formatted(verschil.importId())
                : "Import %d, regel %d".formatted(verschil.importId(), verschil.regel());
        String welk = verschil.sleutel() == null ? "" : ", dossier " + verschil.sleutel();
        return "%s%s: %s".formatted(waar, welk, verschil.melding());
    }
}

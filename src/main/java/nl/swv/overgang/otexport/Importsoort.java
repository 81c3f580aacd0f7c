package nl.swv.overgang.otexport;

import java.util.List;
import java.util.stream.Stream;

/** The files that come in, with their columns. */
public enum Importsoort {
    OT_EXPORT(
            List.of("otdossiernummer", "module", "soort", "status", "school", "leerling"),
            List.of("groep", "startdatum", "einddatum", "vervolg", "consulent")),
    SCHOLEN(List.of("vestiging", "naam", "wijk"), List.of("bestuur", "las", "knoppencursus")),
    KNOPPENCURSUSSEN(List.of("vestiging", "datum"), List.of("deelnemers"));

    private final List<String> verplicht;
    private final List<String> vrij;

    Importsoort(List<String> verplicht, List<String> vrij) {
        this.verplicht = verplicht;
        this.vrij = vrij;
    }

    List<String> kolommen() {
        return Stream.concat(verplicht.stream(), vrij.stream()).toList();
    }

    boolean isVerplicht(String kolom) {
        return verplicht.contains(kolom);
    }

    static boolean isKolom(String kolom) {
        return Stream.of(values()).anyMatch(soort -> soort.kolommen().contains(kolom));
    }
}

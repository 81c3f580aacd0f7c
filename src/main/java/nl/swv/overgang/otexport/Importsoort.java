package nl.swv.overgang.otexport;

import java.util.stream.Stream;
import nl.swv.overgang.otexport.csv.Cursusregel;
import nl.swv.overgang.otexport.csv.Kolommen;
import nl.swv.overgang.otexport.csv.OtRegel;
import nl.swv.overgang.otexport.csv.Schoolregel;

/** The files that come in, with their columns. */
public enum Importsoort {
    OT_EXPORT(OtRegel.KOLOMMEN),
    SCHOLEN(Schoolregel.KOLOMMEN),
    KNOPPENCURSUSSEN(Cursusregel.KOLOMMEN);

    private final Kolommen kolommen;

    Importsoort(Kolommen kolommen) {
        this.kolommen = kolommen;
    }

    Kolommen kolommen() {
        return kolommen;
    }

    static boolean isKolom(String kolom) {
        return Stream.of(values()).anyMatch(soort -> soort.kolommen.alle().contains(kolom));
    }
}

package nl.swv.overgang.otexport.web;

import java.util.List;
import nl.swv.overgang.otexport.Importverslag;
import nl.swv.overgang.otexport.Regelmelding;
import nl.swv.overgang.otexport.Uitkomst;

/** The answer to a list of schools or of their knoppencursussen: the three counts add up to regels (R10). */
record Schoolverslag(
        long regels,
        long nieuw,
        long bekend,
        long geweigerd,
        List<Regelmelding> fouten,
        long foutenTotaal,
        List<Regelmelding> waarschuwingen,
        List<String> genegeerdeKolommen,
        boolean proef) {

    static Schoolverslag van(Importverslag verslag) {
        return new Schoolverslag(
                verslag.regels(),
                verslag.aantal(Uitkomst.NIEUW),
                verslag.aantal(Uitkomst.BEKEND),
                verslag.aantal(Uitkomst.GEWEIGERD),
                verslag.fouten(),
                verslag.foutenTotaal(),
                verslag.waarschuwingen(),
                verslag.genegeerdeKolommen(),
                verslag.proef());
    }
}

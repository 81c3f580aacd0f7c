package nl.swv.overgang.otexport.web;

import java.util.List;
import nl.swv.overgang.otexport.Importverslag;
import nl.swv.overgang.otexport.Regelmelding;
import nl.swv.overgang.otexport.Uitkomst;

/** The answer to an OT export: the five counts add up to regels (R10). */
record Dossierverslag(
        long regels,
        long gestart,
        long bekend,
        long alleenBackup,
        long buitenBereik,
        long geweigerd,
        List<Regelmelding> fouten,
        long foutenTotaal,
        List<Regelmelding> waarschuwingen,
        List<String> genegeerdeKolommen,
        boolean proef) {

    static Dossierverslag van(Importverslag verslag) {
        return new Dossierverslag(
                verslag.regels(),
                verslag.aantal(Uitkomst.GESTART),
                verslag.aantal(Uitkomst.BEKEND),
                verslag.aantal(Uitkomst.ALLEEN_BACKUP),
                verslag.aantal(Uitkomst.BUITEN_BEREIK),
                verslag.aantal(Uitkomst.GEWEIGERD),
                verslag.fouten(),
                verslag.foutenTotaal(),
                verslag.waarschuwingen(),
                verslag.genegeerdeKolommen(),
                verslag.proef());
    }
}

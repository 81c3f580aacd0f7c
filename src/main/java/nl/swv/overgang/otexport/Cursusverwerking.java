package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;

/**
 * Knoppencursussen from a file: what is known already changes nothing.
 *
 * @param bekend the schools as they were before this import
 */
record Cursusverwerking(Importregister register, Knoppencursussen cursussen, Map<String, School> bekend)
        implements Verwerking {

    @Override
    public List<Regeluitkomst> verwerk(long importId, List<Regel> batch, boolean proef) {
        Cursuslezer lezer = new Cursuslezer(bekend.keySet());
        List<Gelezen<Cursusregel>> rijen = batch.stream().map(lezer::lees).toList();
        Dubbelen dubbelen = new Dubbelen("vestiging", register.eerder(importId, Dubbelen.sleutels(rijen)));
        List<Regeluitkomst> uitkomsten = new ArrayList<>();
        for (Gelezen<Cursusregel> rij : rijen) {
            Cursusregel cursus = rij.inhoud();
            Regeluitkomst uitkomst = cursus == null
                    ? rij.wordt(Uitkomst.GEWEIGERD)
                    : dubbelen.beoordeel(rij).orElseGet(() -> rij.wordt(registreer(cursus, proef)));
            dubbelen.onthoud(uitkomst);
            uitkomsten.add(uitkomst);
        }
        register.bewaar(importId, uitkomsten);
        return uitkomsten;
    }

    private Uitkomst registreer(Cursusregel cursus, boolean proef) {
        School school = bekend.get(cursus.vestiging());
        if (school != null && cursussen.weetAl(school, cursus.datum(), cursus.deelnemers())) {
            return Uitkomst.BEKEND;
        }
        if (!proef) {
            cursussen.registreer(cursus.vestiging(), cursus.datum(), cursus.deelnemers());
        }
        return Uitkomst.NIEUW;
    }
}

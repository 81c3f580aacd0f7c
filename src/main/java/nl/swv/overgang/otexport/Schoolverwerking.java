package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;

/**
 * Schools from a file: new ones are added, known ones renewed.
 *
 * @param bekend the vestigingen that were known before this import
 */
record Schoolverwerking(Importregister register, Knoppencursussen cursussen, Set<String> bekend) implements Verwerking {

    @Override
    public List<Regeluitkomst> verwerk(long importId, List<Regel> batch, boolean proef) {
        List<Gelezen<School>> rijen = batch.stream().map(Schoollezer::lees).toList();
        Dubbelen dubbelen = new Dubbelen("vestiging", register.eerder(importId, Dubbelen.sleutels(rijen)));
        List<Regeluitkomst> uitkomsten = new ArrayList<>();
        List<School> opTeNemen = new ArrayList<>();
        for (Gelezen<School> rij : rijen) {
            School school = rij.inhoud();
            Regeluitkomst uitkomst = school == null
                    ? rij.wordt(Uitkomst.GEWEIGERD)
                    : dubbelen.beoordeel(rij).orElseGet(() -> {
                        opTeNemen.add(school);
                        return rij.wordt(bekend.contains(rij.sleutel()) ? Uitkomst.BEKEND : Uitkomst.NIEUW);
                    });
            dubbelen.onthoud(uitkomst);
            uitkomsten.add(uitkomst);
        }
        if (!proef) {
            cursussen.neemOp(opTeNemen);
        }
        register.bewaar(importId, uitkomsten);
        return uitkomsten;
    }
}

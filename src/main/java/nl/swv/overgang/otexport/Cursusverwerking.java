package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.otexport.bestand.Cursusregel;
import nl.swv.overgang.otexport.bestand.Gelezen;
import nl.swv.overgang.otexport.bestand.Regel;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;

/** Knoppencursussen from a file: what is known already changes nothing. */
final class Cursusverwerking extends Verwerking<Cursusregel> {

    private final Map<String, School> bekend;
    private final Knoppencursussen cursussen;

    /** @param bekend the schools as they were before this import */
    Cursusverwerking(Map<String, School> bekend, Knoppencursussen cursussen) {
        super("vestiging", Uitkomst.BEKEND);
        this.bekend = bekend;
        this.cursussen = cursussen;
    }

    @Override
    Gelezen<Cursusregel> lees(Regel regel) {
        return Cursusregel.lees(regel, bekend.keySet());
    }

    @Override
    Batch<Cursusregel> batch(Collection<String> vestigingen) {
        List<Cursusregel> nieuw = new ArrayList<>();
        return new Batch<>() {
            @Override
            public Importregel beoordeel(Gelezen<Cursusregel> rij, Cursusregel cursus) {
                School school = bekend.get(cursus.vestiging());
                if (school != null && cursussen.weetAl(school, cursus.datum(), cursus.deelnemers())) {
                    return Importregel.van(rij, Uitkomst.BEKEND);
                }
                nieuw.add(cursus);
                return Importregel.van(rij, Uitkomst.NIEUW);
            }

            @Override
            public void neemOp() {
                for (Cursusregel cursus : nieuw) {
                    cursussen.registreer(cursus.vestiging(), cursus.datum(), cursus.deelnemers());
                }
            }
        };
    }
}

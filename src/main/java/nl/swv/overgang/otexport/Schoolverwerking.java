package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.swv.overgang.otexport.csv.Gelezen;
import nl.swv.overgang.otexport.csv.Regel;
import nl.swv.overgang.otexport.csv.Schoolregel;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;

/** Schools from a file: new ones are added, known ones renewed. */
final class Schoolverwerking extends Verwerking<School> {

    private final Set<String> bekend;
    private final Knoppencursussen cursussen;

    /** @param bekend the vestigingen that were known before this import */
    Schoolverwerking(Set<String> bekend, Knoppencursussen cursussen) {
        super("vestiging", Uitkomst.BEKEND);
        this.bekend = bekend;
        this.cursussen = cursussen;
    }

    @Override
    Gelezen<School> lees(Regel regel) {
        return Schoolregel.lees(regel);
    }

    @Override
    Batch<School> batch(Collection<String> vestigingen) {
        List<School> opTeNemen = new ArrayList<>();
        return new Batch<>() {
            @Override
            public Importregel beoordeel(Gelezen<School> rij, School school) {
                opTeNemen.add(school);
                return Importregel.van(rij, bekend.contains(school.vestiging()) ? Uitkomst.BEKEND : Uitkomst.NIEUW);
            }

            @Override
            public void neemOp() {
                cursussen.neemOp(opTeNemen);
            }
        };
    }
}

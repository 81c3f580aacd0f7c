package nl.swv.overgang.otexport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.otexport.bestand.Gelezen;
import nl.swv.overgang.otexport.bestand.Regel;
import nl.swv.overgang.otexport.bestand.Schoolregel;
import nl.swv.overgang.school.Knoppencursussen;
import nl.swv.overgang.school.School;

/** Schools from a file: new ones are added, known ones renewed. */
final class Schoolverwerking extends Verwerking<School> {

    private final Map<String, School> bekend;
    private final Knoppencursussen cursussen;

    /** @param bekend the schools as they were before this import */
    Schoolverwerking(Map<String, School> bekend, Knoppencursussen cursussen) {
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
                School was = bekend.get(school.vestiging());
                Importregel regel = Importregel.van(rij, was == null ? Uitkomst.NIEUW : Uitkomst.BEKEND);
                return was == null || was.wijkteam().equals(school.wijkteam())
                        ? regel
                        : regel.metWaarschuwing(
                                "wijk",
                                "De wijk verandert van %s in %s: de open taken gaan naar dat wijkteam."
                                        .formatted(was.wijk(), school.wijk()));
            }

            @Override
            public void neemOp() {
                cursussen.neemOp(opTeNemen);
            }
        };
    }
}

package nl.swv.overgang.stand.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.overgangsfase.Schoolinzage;
import nl.swv.overgang.stand.Standbalie;
import nl.swv.overgang.stand.Standbalie.Schooldruk;
import org.springframework.stereotype.Component;

/** Every school with what it still has to do, for the page and for the file. */
@Component
class Schoollijst {

    private final Schoolinzage scholen;
    private final Standbalie balie;
    private final Clock clock;

    Schoollijst(Schoolinzage scholen, Standbalie balie, Clock clock) {
        this.scholen = scholen;
        this.balie = balie;
        this.clock = clock;
    }

    List<Schoollijstregel> alle() {
        Map<String, Schooldruk> druk = balie.druk();
        LocalDate vandaag = LocalDate.now(clock);
        return scholen.alle().stream()
                .map(inzage -> Schoollijstregel.van(
                        inzage, druk.getOrDefault(inzage.school().vestiging(), Schooldruk.GEEN), vandaag))
                .toList();
    }
}

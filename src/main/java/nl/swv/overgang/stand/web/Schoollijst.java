package nl.swv.overgang.stand.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.overgangsfase.Schoolinzage;
import nl.swv.overgang.stand.Standbalie;
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
        Map<String, Instant> oudste = balie.oudsteTaakPerSchool();
        LocalDate vandaag = LocalDate.now(clock);
        return scholen.alle().stream()
                .map(inzage ->
                        Schoollijstregel.van(inzage, oudste.get(inzage.school().vestiging()), vandaag))
                .toList();
    }
}

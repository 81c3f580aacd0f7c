package nl.swv.overgang.stand.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.swv.overgang.overgangsfase.Schoolinzage;
import nl.swv.overgang.stand.Standbalie;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every school in one list. */
@RestController
@RequestMapping("/api/stand/scholen")
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
class SchoollijstController {

    private final Schoolinzage scholen;
    private final Standbalie balie;
    private final Clock clock;

    SchoollijstController(Schoolinzage scholen, Standbalie balie, Clock clock) {
        this.scholen = scholen;
        this.balie = balie;
        this.clock = clock;
    }

    @GetMapping
    List<Schoolregel> alle() {
        Map<String, Instant> oudste = balie.oudsteTaakPerSchool();
        LocalDate vandaag = LocalDate.now(clock);
        return scholen.alle().stream()
                .map(inzage ->
                        Schoolregel.van(inzage, oudste.get(inzage.school().vestiging()), vandaag))
                .toList();
    }
}

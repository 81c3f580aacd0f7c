package nl.swv.overgang.knelpunt.web;

import java.time.Clock;
import nl.swv.overgang.knelpunt.Knelpunten;
import nl.swv.overgang.knelpunt.Knelpuntenoverzicht;
import nl.swv.overgang.platform.AlleenCoordinator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the page Knelpunten. */
@RestController
@AlleenCoordinator
class KnelpuntController {

    private final Knelpunten knelpunten;
    private final Clock clock;

    KnelpuntController(Knelpunten knelpunten, Clock clock) {
        this.knelpunten = knelpunten;
        this.clock = clock;
    }

    @GetMapping("/api/stand/knelpunten")
    Knelpuntenoverzicht knelpunten() {
        return knelpunten.op(clock.instant());
    }
}

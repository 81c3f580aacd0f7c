package nl.swv.overgang.stand.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.swv.overgang.stand.Standbalie;
import nl.swv.overgang.stand.Taakregel;
import nl.swv.overgang.stand.Voortgang;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pages of the coördinator in Cockpit show. */
@RestController
@RequestMapping("/api/stand")
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
class StandController {

    private static final double SECONDEN_PER_UUR = 3600;

    /** Open tasks at a step; mediaanUren is how long half of them have been waiting, in hours. */
    record Stapbeeld(String taak, long open, double mediaanUren) {}

    record Stappen(List<Stapbeeld> stappen) {}

    private final Standbalie balie;
    private final Clock clock;

    StandController(Standbalie balie, Clock clock) {
        this.balie = balie;
        this.clock = clock;
    }

    @GetMapping("/voortgang")
    Voortgang voortgang() {
        return balie.voortgang();
    }

    @GetMapping("/stappen")
    Stappen stappen() {
        return new Stappen(balie.stappen().stream()
                .map(stap -> new Stapbeeld(
                        stap.taak(),
                        stap.open(),
                        Math.max(
                                0,
                                Duration.between(stap.mediaanSinds(), clock.instant())
                                                .toSeconds()
                                        / SECONDEN_PER_UUR)))
                .toList());
    }

    @GetMapping("/scholen/{vestiging}/taken")
    List<Taakregel> taken(@PathVariable String vestiging) {
        return balie.takenVan(vestiging);
    }
}

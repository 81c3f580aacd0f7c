package nl.swv.overgang.stand.web;

import java.util.List;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.stand.Standbalie;
import nl.swv.overgang.stand.Stap;
import nl.swv.overgang.stand.Taakregel;
import nl.swv.overgang.stand.Voortgang;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pages of the coördinator in Cockpit show. */
@RestController
@RequestMapping("/api/stand")
@AlleenCoordinator
class StandController {

    record Stappen(List<Stap> stappen) {}

    private final Standbalie balie;

    StandController(Standbalie balie) {
        this.balie = balie;
    }

    @GetMapping("/voortgang")
    Voortgang voortgang() {
        return balie.voortgang();
    }

    @GetMapping("/stappen")
    Stappen stappen() {
        return new Stappen(balie.stappen());
    }

    @GetMapping("/scholen/{vestiging}/taken")
    List<Taakregel> taken(@PathVariable String vestiging) {
        return balie.takenVan(vestiging);
    }
}

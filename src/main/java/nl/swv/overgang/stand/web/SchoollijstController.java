package nl.swv.overgang.stand.web;

import java.util.List;
import nl.swv.overgang.platform.AlleenCoordinator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every school in one list. */
@RestController
@RequestMapping("/api/stand/scholen")
@AlleenCoordinator
class SchoollijstController {

    private final Schoollijst lijst;

    SchoollijstController(Schoollijst lijst) {
        this.lijst = lijst;
    }

    @GetMapping
    List<Schoollijstregel> alle() {
        return lijst.alle();
    }
}

package nl.swv.overgang.stand.web;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every school in one list. */
@RestController
@RequestMapping("/api/stand/scholen")
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
class SchoollijstController {

    private final Schoollijst lijst;

    SchoollijstController(Schoollijst lijst) {
        this.lijst = lijst;
    }

    @GetMapping
    List<Schoolregel> alle() {
        return lijst.alle();
    }
}

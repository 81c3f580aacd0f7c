package nl.swv.overgang.storing.web;

import java.util.List;
import nl.swv.overgang.platform.web.AlleenBeheer;
import nl.swv.overgang.storing.Herkansingsverzoek;
import nl.swv.overgang.storing.Storing;
import nl.swv.overgang.storing.Storingsdienst;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands still, for who can do something about it. */
@RestController
@RequestMapping("/api/storingen")
@AlleenBeheer
class StoringController {

    record Opnieuw(int aantal) {}

    private final Storingsdienst dienst;

    StoringController(Storingsdienst dienst) {
        this.dienst = dienst;
    }

    @GetMapping
    List<Storing> alle() {
        return dienst.alle();
    }

    @PostMapping("/opnieuw")
    Opnieuw opnieuw(@RequestBody Herkansingsverzoek verzoek) {
        return new Opnieuw(dienst.probeerOpnieuw(verzoek));
    }
}

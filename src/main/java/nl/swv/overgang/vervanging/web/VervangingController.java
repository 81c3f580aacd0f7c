package nl.swv.overgang.vervanging.web;

import java.util.List;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.vervanging.Vervanging;
import nl.swv.overgang.vervanging.Vervangingsaanvraag;
import nl.swv.overgang.vervanging.Vervangingsbalie;
import nl.swv.overgang.vervanging.Vervangingsbalie.Overgenomen;
import nl.swv.overgang.vervanging.Vervangingsbalie.Terugweg;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Consulenten who are away, and who has their work meanwhile. */
@RestController
@RequestMapping("/api/vervangingen")
@AlleenCoordinator
class VervangingController {

    private final Vervangingsbalie balie;

    VervangingController(Vervangingsbalie balie) {
        this.balie = balie;
    }

    @GetMapping
    List<Vervanging> alle() {
        return balie.alle();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Overgenomen vervang(@RequestBody Vervangingsaanvraag aanvraag) {
        return balie.vervang(aanvraag);
    }

    @GetMapping("/{id}/beeindigen/vooruitblik")
    Terugweg vooruitblik(@PathVariable long id) {
        return balie.vooruitblik(id);
    }

    @PostMapping("/{id}/beeindigen")
    Vervanging beeindig(@PathVariable long id) {
        return balie.beeindig(id);
    }
}

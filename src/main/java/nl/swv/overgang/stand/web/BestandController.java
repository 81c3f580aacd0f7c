package nl.swv.overgang.stand.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.stand.Dossierfilter;
import nl.swv.overgang.stand.Standbalie;
import nl.swv.overgang.werkblad.Vorm;
import nl.swv.overgang.werkblad.Werkblad;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the coördinator as files: the same filters as on the page, and every row that fits. */
@RestController
@RequestMapping("/api/stand")
@AlleenCoordinator
class BestandController {

    private final Standbalie balie;
    private final Schoollijst scholen;
    private final Overgangskalender kalender;
    private final Clock clock;

    BestandController(Standbalie balie, Schoollijst scholen, Overgangskalender kalender, Clock clock) {
        this.balie = balie;
        this.scholen = scholen;
        this.kalender = kalender;
        this.clock = clock;
    }

    @GetMapping("/scholen.{vorm:csv|xlsx}")
    Werkblad scholen(@PathVariable String vorm, @ModelAttribute Schoolfilter filter) {
        return Schoolblad.van(
                Vorm.van(vorm), LocalDate.now(clock), scholen.alle().stream().filter(filter::past));
    }

    @GetMapping("/dossiers.{vorm:csv|xlsx}")
    Werkblad dossiers(@PathVariable String vorm, @ModelAttribute Zoekparameters vraag) {
        LocalDate vandaag = LocalDate.now(clock);
        Dossierfilter filter = vraag.filter(kalender, vandaag, 1);
        return Dossierblad.van(Vorm.van(vorm), vandaag, doe -> balie.elk(filter, doe));
    }

    @GetMapping("/voortgang-dagen.{vorm:csv|xlsx}")
    Werkblad dagen(@PathVariable String vorm) {
        return Voortgangblad.dagen(Vorm.van(vorm), balie.voortgang());
    }

    @GetMapping("/doorlooptijden.{vorm:csv|xlsx}")
    Werkblad doorlooptijden(@PathVariable String vorm) {
        return Voortgangblad.doorlooptijden(Vorm.van(vorm), balie.voortgang());
    }
}

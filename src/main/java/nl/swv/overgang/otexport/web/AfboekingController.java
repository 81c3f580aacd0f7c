package nl.swv.overgang.otexport.web;

import java.util.List;
import nl.swv.overgang.otexport.aansluiting.Afboeking;
import nl.swv.overgang.otexport.aansluiting.Afboekingsbalie;
import nl.swv.overgang.otexport.aansluiting.Onderwerp;
import nl.swv.overgang.platform.AlleenCoordinator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What cannot be solved is written off by two people (R22): each answer is the list as it is now. */
@RestController
@RequestMapping("/api/overgang/aansluiting/afboekingen")
@AlleenCoordinator
class AfboekingController {

    record Voorstel(@Nullable Onderwerp onderwerp, @Nullable String reden) {}

    private final Afboekingsbalie balie;

    AfboekingController(Afboekingsbalie balie) {
        this.balie = balie;
    }

    @GetMapping
    List<Afboeking> alle() {
        return balie.alle();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<Afboeking> boekAf(@RequestBody Voorstel voorstel) {
        balie.boekAf(voorstel.onderwerp(), voorstel.reden());
        return balie.alle();
    }

    @PostMapping("/{id}/bevestiging")
    List<Afboeking> bevestig(@PathVariable long id) {
        balie.bevestig(id);
        return balie.alle();
    }

    @PostMapping("/{id}/intrekking")
    List<Afboeking> trekIn(@PathVariable long id) {
        balie.trekIn(id);
        return balie.alle();
    }
}

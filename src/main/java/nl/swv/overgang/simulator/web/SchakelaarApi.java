package nl.swv.overgang.simulator.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import nl.swv.overgang.simulator.Gedrag;
import nl.swv.overgang.simulator.OnbekendeScholen;
import nl.swv.overgang.simulator.Simulatie;
import nl.swv.overgang.simulator.Stoorzender;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The switches that make TOP Dossier fail. */
@Hidden
@RestController
@RequestMapping(Paden.SIMULATOR)
@Simulatie
class SchakelaarApi {

    record Scholen(@NotNull Set<String> scholen) {}

    private final Stoorzender stoorzender;
    private final OnbekendeScholen onbekendeScholen;

    SchakelaarApi(Stoorzender stoorzender, OnbekendeScholen onbekendeScholen) {
        this.stoorzender = stoorzender;
        this.onbekendeScholen = onbekendeScholen;
    }

    @GetMapping("/storing")
    Gedrag storing() {
        return stoorzender.stand();
    }

    @PutMapping("/storing")
    Gedrag zet(@Valid @RequestBody Gedrag storing) {
        stoorzender.zet(storing);
        return stoorzender.stand();
    }

    @GetMapping("/onbekende-scholen")
    Scholen onbekendeScholen() {
        return new Scholen(onbekendeScholen.alle());
    }

    @PutMapping("/onbekende-scholen")
    Scholen stelIn(@Valid @RequestBody Scholen scholen) {
        onbekendeScholen.stelIn(scholen.scholen());
        return onbekendeScholen();
    }
}

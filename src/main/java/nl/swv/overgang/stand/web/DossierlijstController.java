package nl.swv.overgang.stand.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.swv.overgang.dossier.Gebeurtenis;
import nl.swv.overgang.dossier.Pagina;
import nl.swv.overgang.platform.Overgangskalender;
import nl.swv.overgang.stand.Dossierpad;
import nl.swv.overgang.stand.Padstap;
import nl.swv.overgang.stand.Standbalie;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of all dossiers, running and finished. */
@RestController
@RequestMapping("/api/stand/dossiers")
@PreAuthorize("hasAnyAuthority('coordinatoren', 'camunda-admin')")
class DossierlijstController {

    private static final int PER_PAGINA = 50;

    private final Standbalie balie;
    private final Overgangskalender kalender;
    private final Clock clock;

    DossierlijstController(Standbalie balie, Overgangskalender kalender, Clock clock) {
        this.balie = balie;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** A dossier with its tijdlijn and the path it took. */
    record Dossierbeeld(Lijstregel dossier, List<Gebeurtenis> tijdlijn, List<Padstap> stappen) {}

    @GetMapping
    Pagina<Lijstregel> zoek(@ModelAttribute Zoekparameters vraag) {
        LocalDate vandaag = LocalDate.now(clock);
        return balie.zoek(vraag.filter(kalender, vandaag, PER_PAGINA))
                .met(dossier -> Lijstregel.van(dossier, kalender, vandaag));
    }

    @GetMapping("/{nummer}")
    Dossierbeeld toon(@PathVariable String nummer) {
        Dossierpad pad = balie.pad(nummer);
        return new Dossierbeeld(
                Lijstregel.van(pad.dossier(), kalender, LocalDate.now(clock)), pad.tijdlijn(), pad.stappen());
    }
}

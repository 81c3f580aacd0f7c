package nl.swv.overgang.stand.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.swv.overgang.dossier.OtDossier;
import nl.swv.overgang.dossier.OtDossiernummer;
import nl.swv.overgang.dossier.Scenario;
import nl.swv.overgang.dossier.Status;
import nl.swv.overgang.platform.AlleenCoordinator;
import nl.swv.overgang.platform.kalender.Overgangskalender;
import nl.swv.overgang.stand.Dossierfilter;
import nl.swv.overgang.stand.Dossierpad;
import nl.swv.overgang.stand.Lijstregel;
import nl.swv.overgang.stand.Pagina;
import nl.swv.overgang.stand.Standbalie;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of all dossiers, running and finished: of the coördinator, and as far as everyone may see it. */
@RestController
@AlleenCoordinator
class DossierlijstController {

    private static final int PER_PAGINA = 50;

    /** One line of the list for everyone. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Zoekregel(
            OtDossiernummer otDossiernummer,
            @Nullable String school,
            @Nullable String leerling,
            @Nullable String groep,
            OtDossier.@Nullable Soort soort,
            @Nullable String consulent,
            Scenario scenario,
            Status status,
            @Nullable String topDossiernummer) {

        static Zoekregel van(Lijstregel dossier) {
            return new Zoekregel(
                    dossier.nummer(),
                    dossier.school(),
                    dossier.leerling(),
                    dossier.groep(),
                    dossier.soort(),
                    dossier.consulent(),
                    dossier.scenario(),
                    dossier.status(),
                    dossier.topDossiernummer());
        }
    }

    private final Standbalie balie;
    private final Overgangskalender kalender;
    private final Clock clock;

    DossierlijstController(Standbalie balie, Overgangskalender kalender, Clock clock) {
        this.balie = balie;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** What this user may see, running and finished, by number. */
    @GetMapping("/api/dossiers")
    @PreAuthorize("isAuthenticated()")
    Pagina<Zoekregel> mijne(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Set<Status> status,
            @RequestParam(required = false) @Nullable Scenario scenario,
            @RequestParam(required = false) @Nullable String zoek,
            @RequestParam(defaultValue = "1") int pagina) {
        return balie.zoek(Dossierfilter.eenvoudig(school, status, scenario, zoek, Math.max(1, pagina), PER_PAGINA))
                .met(Zoekregel::van);
    }

    @GetMapping("/api/stand/dossiers")
    Pagina<Lijstregel> zoek(@ModelAttribute Zoekparameters vraag) {
        return balie.zoek(vraag.filter(kalender, LocalDate.now(clock), PER_PAGINA));
    }

    @GetMapping("/api/stand/dossiers/{nummer}")
    Dossierpad toon(@PathVariable OtDossiernummer nummer) {
        return balie.pad(nummer);
    }
}
